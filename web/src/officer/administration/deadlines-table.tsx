import { useCallback } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { outcomeOf } from '../../api/problem.ts';
import { useApiRequest } from '../../api/use-api-request.ts';
import { useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import type { DeadlineRow } from './change-command.ts';
import { categoryIn, durationIn, matterIn } from './deadline-words.ts';
import './deadlines-table.css';

const columns = {
  matter: { sw: 'Aina', en: 'Tickets' },
  acknowledge: { sw: 'Kuthibitisha kupokea', en: 'To acknowledge' },
  respond: { sw: 'Kujibu', en: 'To respond' },
  appeal: { sw: 'Kukata rufaa', en: 'To appeal' },
  none: { sw: 'hakuna', en: 'none' },
  title: { sw: 'Muda wa kujibu', en: 'Deadlines' },
} as const satisfies Record<string, Text>;

/** The categories by name, asked once a page; absent until they are known. */
export function useCategories() {
  const ask = useCallback(() => outcomeOf((signal) => officerApi.GET('/v1/categories', { signal })), []);
  return useApiRequest(ask).data?.categories;
}

/** Rows of deadlines, as they are. */
export function DeadlinesTable({ rows }: { readonly rows: readonly DeadlineRow[] }) {
  const say = useSay();
  const categories = useCategories();
  const cell = (label: Text, duration: DeadlineRow['respond']) => (
    <td data-label={say(label)}>
      {duration === undefined ? <span class="quiet">{say(columns.none)}</span> : say(durationIn(duration))}
    </td>
  );
  return (
    <table class="deadlines">
      <caption class="unseen">{say(columns.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(columns.matter)}</th>
          <th scope="col">{say(columns.acknowledge)}</th>
          <th scope="col">{say(columns.respond)}</th>
          <th scope="col">{say(columns.appeal)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const matter = say(matterIn(row, categoryIn(categories, row)));
          return (
            <tr key={`${row.kind} ${row.urgent} ${row.category ?? ''}`}>
              <th scope="row">{matter}</th>
              {cell(columns.acknowledge, row.acknowledge)}
              {cell(columns.respond, row.respond)}
              {cell(columns.appeal, row.appealWindow)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
