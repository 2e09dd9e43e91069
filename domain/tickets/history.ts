import type { Act } from '../vocabulary/acts.ts';
import type { TicketEvent } from './event.ts';
import type { TicketHistory } from './ticket-store.ts';

type Events = Pick<TicketHistory, 'events'>;

/** How often an act was done. */
export const timesOf = ({ events }: Events, act: Act): number =>
  events.filter(({ type }) => type === act).length;

/** The last event of one of these acts. */
export const lastOf = ({ events }: Events, ...some: readonly Act[]): TicketEvent | undefined =>
  events.findLast(({ type }) => some.includes(type));

/** The events after the last one of these acts; all, where there was none. */
export function since({ events }: Events, ...some: readonly Act[]): Events {
  return { events: events.slice(events.findLastIndex(({ type }) => some.includes(type)) + 1) };
}

/** The event that closed a ticket that is closed. */
export const closingOf = ({ events }: Events): TicketEvent | undefined =>
  events.findLast(({ before, after }) => after.status === 'closed' && before?.status !== 'closed');

const climbs = ['escalate', 'appeal'] as const;

/** Whether it came higher than where it began: its cycles are capped, and an answer at the root is final. */
export const hasClimbed = ({ events }: Events): boolean =>
  events.some(({ type }) => climbs.some((climb) => climb === type));

/** The officers who answered it, in whatever cycle, or answered its main ticket. */
export const answerers = ({ events }: Events): readonly string[] =>
  events.filter(({ type }) => isAnswer(type)).flatMap(({ by, facts }) => by.officer ?? facts?.officer ?? []);

/** The officers who answered it before the cycle that runs: they do not decide the appeal. */
export const answeredBelow = ({ ticket, events }: TicketHistory): readonly string[] =>
  answerers({ events: events.filter(({ after }) => after.cycle < ticket.cycle.number) });

/** Each is a response to the citizen, and may be appealed. */
const answers: readonly Act[] = ['respond', 'set-aside', 'refer'];
const isAnswer = (act: Act): boolean => answers.includes(act);

/** Whether the last answer left no appeal. */
export const isAnsweredFinally = (events: Events): boolean =>
  lastOf(events, ...answers)?.facts?.final === true;

/** The officer who wrote the ticket down at the desk. */
export const scribeOf = ({ events }: Events): string | undefined =>
  events.find(({ type }) => type === 'submit')?.by.officer;
