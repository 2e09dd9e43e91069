import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { QueryOf } from '../../api/routes.ts';

type Query = QueryOf<'list-institution-tickets'>;

/** What can be listed by month: how the office is tied to the tickets, and whether they are closed. */
export interface MonthView {
  readonly name: string;
  readonly text: Text;
  /** What happened on the day that a line names. */
  readonly on: Text;
  readonly asks: Required<Pick<Query, 'role' | 'state'>>;
}

const closed: MonthView = {
  name: 'closed',
  text: { sw: 'Yaliyofungwa', en: 'Closed' },
  on: { sw: 'Ilifungwa', en: 'Closed' },
  asks: { role: 'holding', state: 'closed' },
};

/** In the order in which they are offered. */
export const monthViews: readonly MonthView[] = [
  closed,
  {
    name: 'open',
    text: { sw: 'Yaliyo wazi', en: 'Open' },
    on: { sw: 'Ilifika', en: 'Came' },
    asks: { role: 'holding', state: 'open' },
  },
  {
    name: 'handed-on',
    text: { sw: 'Yaliyohamishwa, yaliyo wazi', en: 'Handed on, open' },
    on: { sw: 'Ilihamishwa', en: 'Handed on' },
    asks: { role: 'held', state: 'open' },
  },
  {
    name: 'handed-on-closed',
    text: { sw: 'Yaliyohamishwa, yaliyofungwa', en: 'Handed on, closed' },
    on: { sw: 'Ilihamishwa', en: 'Handed on' },
    asks: { role: 'held', state: 'closed' },
  },
];

/** The view of this name; what was closed where there is none. */
export const viewNamed = (name: string | undefined): MonthView =>
  monthViews.find((view) => view.name === name) ?? closed;
