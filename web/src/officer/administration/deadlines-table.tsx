import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import { RowsTable } from '../platform/table.tsx';
import type { DeadlineRow } from './change-command.ts';
import { categoryIn, durationIn, matterIn } from './deadline-words.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/administration')>('officer/administration');

const columns = t.columns;

/** The categories by name; absent until they are known. */
export function useCategories() {
  return useReading(listedCategories).data?.categories;
}

/** Rows of deadlines, as they are. */
export function DeadlinesTable({ rows }: { readonly rows: readonly DeadlineRow[] }) {
  const say = useSay();
  const categories = useCategories();
  const inWords = (duration: DeadlineRow['respond']) =>
    duration === undefined ? <span class="quiet">{say(columns.none)}</span> : say(durationIn(duration));
  return (
    <RowsTable
      look="deadlines"
      caption={say(columns.title)}
      columns={[columns.matter, columns.acknowledge, columns.respond, columns.appeal].map(say)}
      rows={rows.map((row) => ({
        key: `${row.kind} ${row.urgent} ${row.category ?? ''}`,
        cells: [
          say(matterIn(row, categoryIn(categories, row))),
          ...[row.acknowledge, row.respond, row.appealWindow].map(inWords),
        ],
      }))}
    />
  );
}
