import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import { hasClimbed, withoutUndone } from '../../ticketing/tickets/history.ts';
import type { CycleBeginning, TicketState } from '../../ticketing/tickets/ticket.ts';

/** One cycle of a ticket at one office, as its events tell it. */
export interface OfficeCycle {
  readonly began: CycleBeginning;
  /** From when its deadlines count: at a desk the stamp. */
  readonly startedAt: Instant;
  /** It came higher before, or with this: its deadlines are capped. */
  readonly climbed: boolean;
  readonly first: TicketEvent;
  /** What happened while the office had it to answer, without the event by which it left. */
  readonly events: readonly TicketEvent[];
  /** By which it was answered, closed or went on; absent: the office has it still. */
  readonly end?: TicketEvent;
}

/** The ways in which a cycle begins of which the policy says the deadlines. */
const beginnings: Readonly<Partial<Record<Act, CycleBeginning>>> = {
  submit: 'submitted',
  transfer: 'transferred',
  escalate: 'escalated',
  appeal: 'appealed',
};

const isCompleted = ({ status }: Pick<TicketState, 'status'>): boolean =>
  statuses[status].group === 'completed';

/** Acts after which a deadline goes by another ticket. */
const joins: ReadonlySet<Act> = new Set<Act>(['merge', 'take-in', 'part']);

/** Whether its deadlines follow from one row of the policy all along: the same matter at the same office, and never reopened. */
const isPlain = ({ first, events, end }: OfficeCycle): boolean =>
  [...events, ...(end === undefined ? [] : [end])].every(
    (event) =>
      !joins.has(event.type) &&
      !(event.before !== undefined && isCompleted(event.before)) &&
      (event === end || event.after.holder === first.after.holder) &&
      event.subject.kind === first.subject.kind &&
      event.subject.category === first.subject.category &&
      event.subject.urgent === first.subject.urgent,
  );

function cycleOf(events: readonly TicketEvent[], start: number): OfficeCycle | undefined {
  const first = events[start];
  const began = first && beginnings[first.type];
  if (first === undefined || began === undefined) return undefined;
  const rest = events.slice(start + 1);
  const place = rest.findIndex(({ before, after }) => before?.cycle !== after.cycle || isCompleted(after));
  const end = rest[place];
  const isReopened =
    end !== undefined &&
    isCompleted(end.after) &&
    rest.slice(place + 1).some(({ after }) => after.cycle === first.after.cycle && !isCompleted(after));
  const received = isEventOf(first, 'submit') ? first.facts.receivedAt : undefined;
  const cycle: OfficeCycle = {
    began,
    startedAt: received ?? first.at,
    climbed: hasClimbed({ events: events.slice(0, start + 1) }),
    first,
    events: place === -1 ? rest : rest.slice(0, place),
    ...(end !== undefined && { end }),
  };
  return isPlain(cycle) && !isReopened ? cycle : undefined;
}

/**
 * The cycles of a ticket in their order; undefined in the place of one whose deadlines do not follow from one row of the policy. An
 * answer that was undone is none.
 */
export function officeCyclesOf(history: readonly TicketEvent[]): readonly (OfficeCycle | undefined)[] {
  const { events } = withoutUndone({ events: history });
  return events.flatMap(({ before, after }, place) =>
    before?.cycle === after.cycle ? [] : [cycleOf(events, place)],
  );
}
