import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { QueryOf } from '../../api/routes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/closed')>('officer/closed');

type Query = QueryOf<'list-institution-tickets'>;

/** What can be listed by month: how the office is tied to the tickets, and whether they are closed. */
export interface MonthView {
  readonly name: string;
  readonly text: Text;
  /** What happened on the day that a line names. */
  readonly on: Text;
  readonly asks: Required<Pick<Query, 'role' | 'state'>>;
}

const closed: MonthView = { ...t.views, name: 'closed', asks: { role: 'holding', state: 'closed' } };

/** In the order in which they are offered. */
export const monthViews: readonly MonthView[] = [
  closed,
  { ...t.monthViews.open, name: 'open', asks: { role: 'holding', state: 'open' } },
  { ...t.monthViews['handed-on'], name: 'handed-on', asks: { role: 'held', state: 'open' } },
  { ...t.monthViews['handed-on-closed'], name: 'handed-on-closed', asks: { role: 'held', state: 'closed' } },
];

/** The view of this name; what was closed where there is none. */
export const viewNamed = (name: string | undefined): MonthView =>
  monthViews.find((view) => view.name === name) ?? closed;
