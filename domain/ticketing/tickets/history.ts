import { actNames, isAnswering, type Act, type ActThatAnswers } from '../../foundation/vocabulary/acts.ts';
import { isEventOf, type TicketEvent } from './event.ts';
import type { TicketHistory } from './ticket-store.ts';

type Events = Pick<TicketHistory, 'events'>;

/** How often an act was done. */
export const timesOf = ({ events }: Events, act: Act): number =>
  events.filter(({ type }) => type === act).length;

/** The last event of one of these acts. */
export const lastOf = <A extends Act>(
  { events }: Events,
  ...some: readonly A[]
): TicketEvent<A> | undefined => events.findLast((event) => isEventOf(event, ...some));

/** The events of one of these acts, in order. */
export const eventsOfActs = <A extends Act>({ events }: Events, ...some: readonly A[]): TicketEvent<A>[] =>
  events.filter((event) => isEventOf(event, ...some));

/** The events after the last one of these acts; all, where there was none. */
export function since({ events }: Events, ...some: readonly Act[]): Events {
  return { events: events.slice(events.findLastIndex(({ type }) => some.includes(type)) + 1) };
}

/** The event that closed a ticket that is closed. */
export const closingOf = ({ events }: Events): TicketEvent | undefined =>
  events.findLast(({ before, after }) => after.status === 'closed' && before?.status !== 'closed');

/** The event with which its history begins. */
export const submissionIn = ({ events }: Events): TicketEvent<'submit'> | undefined =>
  events.find((event) => isEventOf(event, 'submit'));

const climbs = ['escalate', 'appeal'] as const;

/** Whether it came higher than where it began: its cycles are capped, and an answer at the root is final. */
export const hasClimbed = ({ events }: Events): boolean =>
  events.some(({ type }) => climbs.some((climb) => climb === type));

/** The versions of the answers that their officers undid: the event after each says so. */
export const undoneAnswers = ({ events }: Events): ReadonlySet<number> =>
  new Set(events.filter(({ type }) => type === 'undo-response').map(({ version }) => version - 1));

/** The events without answers that were undone, whose words nobody is shown. `history`: of which they are some. */
export function withoutUndoneAnswers({ events }: Events, history: Events): readonly TicketEvent[] {
  const undone = undoneAnswers(history);
  return events.filter(({ version }) => !undone.has(version));
}

/** The events without answers that were undone, and without what undid them: what rules count. */
export const withoutUndone = ({ events }: Events): Events => ({
  events: withoutUndoneAnswers({ events }, { events }).filter(({ type }) => type !== 'undo-response'),
});

/** The officers who answered it, in whatever cycle, or answered its main ticket. */
export const answerers = (history: Events): readonly string[] =>
  withoutUndone(history)
    .events.filter(isAnswer)
    .flatMap(
      ({ type, by, facts }) => by.officer ?? (type === 'respond' ? facts.answeredBy : undefined) ?? [],
    );

/** The officers who answered it before the cycle that runs: they do not decide the appeal. */
export const answeredBelow = ({ ticket, events }: TicketHistory): readonly string[] =>
  answerers({ events: events.filter(({ after }) => after.cycle < ticket.cycle.number) });

/** Each is a response to the citizen, and may be appealed. */
export const answers = actNames.filter(isAnswering);
export type TicketAnswer = TicketEvent<ActThatAnswers>;
export const isAnswer = (event: TicketEvent): event is TicketAnswer => isEventOf(event, ...answers);

/** Whether the last answer left no appeal. */
export const isAnsweredFinally = (events: Events): boolean =>
  lastOf(withoutUndone(events), ...answers)?.facts.final === true;

/** The officer who wrote the ticket down at the desk. */
export const scribeOf = ({ events }: Events): string | undefined => submissionIn({ events })?.by.officer;
