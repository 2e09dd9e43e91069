import { useLanguage, useSay } from '../../platform/language.ts';
import { RowsTable } from '../platform/table.tsx';
import { counted } from '../platform/numbers.ts';
import { oversightTexts as texts } from './texts.ts';

interface CountsTableProps {
  readonly caption: string;
  /** What the rows are: ages, regions. */
  readonly of: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** The counts of a chart in rows, for who wants to read them. */
export function CountsTable({ caption, of, rows }: CountsTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <RowsTable
      look="of-figures"
      caption={caption}
      columns={[of, say(texts.count)]}
      rows={rows.map(({ id, name, count }) => ({ key: id, cells: [name, counted(count, language)] }))}
    />
  );
}
