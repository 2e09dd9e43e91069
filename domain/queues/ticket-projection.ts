import { dueOf, settledOverdue } from '../clock/due.ts';
import { later, type Instant } from '../time/instant.ts';
import type { Lineage } from '../registry/institution.ts';
import { pathOf } from '../registry/levels.ts';
import type { TicketEvent } from '../tickets/event.ts';
import type { QueueLine } from './line.ts';

/** When an institution got a ticket and when it handed it on, as far as that was heard. */
export interface Holding {
  readonly cameAt?: Instant;
  readonly leftAt?: Instant;
}

/**
 * All that queues know of a ticket, out of the events heard so far in whatever order. Every line of the
 * ticket follows from it, so the same events give the same lines.
 */
export interface TicketProjection {
  readonly v: 1;
  /** That of the newest event. */
  readonly version: number;
  /** What that event says. */
  readonly shows: QueueLine;
  /** Where it waits, by `levelsOf`, as the registry had it when this was heard. */
  readonly levels: readonly string[];
  readonly closedAt?: Instant;
  readonly holdings: Readonly<Record<string, Holding>>;
}

/**
 * Where a ticket waits: at its holder, at the unit of the same institution that works on it, and at the
 * levels above both, up to the top of their own tree and no further.
 */
export function levelsOf(holder: Lineage, unit?: Lineage): readonly string[] {
  const paths = [holder, ...(unit === undefined ? [] : [unit])].map(pathOf);
  const waitsAt = paths.flatMap((path) => path.filter(({ level }, place) => level || place === 0));
  return [...new Set(waitsAt.map(({ id }) => id))];
}

/**
 * What is known once `event` is heard too. Of the standing the newest event decides; when an institution
 * got the ticket, when it left, and when it was closed, each event adds. So neither order nor repeats
 * matter. The newest event heard again takes up `levels` anew: a replay follows an institution that moved.
 */
export function applyEvent(
  known: TicketProjection | undefined,
  event: TicketEvent,
  levels: readonly string[],
): TicketProjection {
  const closedAt = latest(known?.closedAt, closingOf(event));
  const holdings = withHoldings(known?.holdings ?? {}, event);
  const isNewest = known === undefined || event.version >= known.version;
  return {
    ...(isNewest ? { ...known, v: 1, version: event.version, shows: showing(event), levels } : known),
    ...(closedAt !== undefined && { closedAt }),
    holdings,
  };
}

function showing({ number, at, after, subject, about }: TicketEvent): QueueLine {
  const { kind, urgent, sensitive } = subject;
  const { status, holder, assignee, unit } = after;
  const overdue = settledOverdue(after);
  return {
    number,
    kind,
    status,
    due: dueOf(after, at),
    ...(overdue !== undefined && { overdue }),
    holder,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    urgent: urgent === true,
    sensitive: sensitive === true,
    ...(about !== undefined && { about }),
  };
}

const closingOf = ({ at, before, after }: TicketEvent): Instant | undefined =>
  after.status === 'closed' && before?.status !== 'closed' ? at : undefined;

/** A ticket that was closed twice, or came twice, counts from the last time. */
const latest = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined || other === undefined ? (one ?? other) : later(one, other);

function withHoldings(
  holdings: TicketProjection['holdings'],
  { at, before, after }: TicketEvent,
): TicketProjection['holdings'] {
  if (before?.holder === after.holder) return { [after.holder]: {}, ...holdings };
  const came = holdings[after.holder];
  const arrived = {
    ...holdings,
    [after.holder]: { ...came, cameAt: latest(came?.cameAt, at) ?? at },
  };
  if (before === undefined) return arrived;
  const left = holdings[before.holder];
  return { ...arrived, [before.holder]: { ...left, leftAt: latest(left?.leftAt, at) ?? at } };
}
