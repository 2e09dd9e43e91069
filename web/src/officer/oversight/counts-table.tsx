import { useLanguage, useSay } from '../../platform/language.ts';
import { counted } from './numbers.ts';
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
    <table class="of-figures">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{say(texts.count)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{counted(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
