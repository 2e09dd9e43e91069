import { dueOf, isAnswerOverdue, settledOverdue } from '../../ticketing/clock/due.ts';
import { later, type Instant } from '../../foundation/time/instant.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import type { EventSubject, TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Channel } from '../../foundation/vocabulary/kinds.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import {
  applyToDirections,
  joinDirections,
  type KnownDirections,
} from '../../ticketing/directions/known-directions.ts';
import type { EntryLocation, QueueEntry } from './queue-entry.ts';
import { citizenWrote, officeActed, tellsOfDelay } from './what-events-tell.ts';

/** When an institution got a ticket and when it handed it on: a part of the projection of events to queue entries. */
export interface Holding {
  readonly cameAt?: Instant;
  readonly leftAt?: Instant;
}

/**
 * Projection of a ticket's events for queues, applied in any order. Every queue entry of the ticket derives from it,
 * so the same events give the same entries.
 */
export interface TicketProjection {
  readonly v: 1;
  /** Version of the newest event. */
  readonly version: number;
  /** What that event says. */
  readonly shows: QueueEntry;
  /** The way by which it came. Absent: no event was applied that tells it. */
  readonly channel?: Channel;
  /** Where it waits, by `levelsOf`, in the registry at the time of applying the event. */
  readonly levels: readonly string[];
  /** Those of them to which only its unit leads, and not its holder. Absent: none. */
  readonly beside?: readonly string[];
  readonly closedAt?: Instant;
  readonly submittedAt?: Instant;
  /** The newest event is of an overdue ticket; the clock wakes some seconds after each missed deadline. */
  readonly late?: true;
  /** The version of the newest event by which its citizen wrote. */
  readonly wrote?: number;
  /** Version of the newest act of anybody who works on it. */
  readonly acted?: number;
  /** The newest directions on it. Absent: none. */
  readonly directions?: KnownDirections;
  /** Which of them is to be done, as that event says. */
  readonly direction?: number;
  readonly holdings: Readonly<Record<string, Holding>>;
  /** Every unit that works on it or did, in the order of their ids. Absent: none. */
  readonly units?: readonly string[];
}

/** Where a ticket waits, and to which of these places only its unit leads. */
export interface QueueLevels {
  readonly levels: readonly string[];
  readonly beside?: readonly string[];
}

/** Derives the levels at which a ticket waits from the lineages of its holder and its unit. */
export function queueLevelsOf(holder: Lineage, unit?: Lineage): QueueLevels {
  const levels = levelsOf(holder, unit);
  const ofHolder = levelsOf(holder);
  const beside = levels.filter((id) => !ofHolder.includes(id));
  return { levels, ...(beside.length > 0 && { beside }) };
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
 * matter. The newest event heard again takes up its places anew: a replay follows an institution that moved.
 */
export function applyEvent(
  known: TicketProjection | undefined,
  event: TicketEvent,
  places: QueueLevels,
): TicketProjection {
  const closedAt = latest(known?.closedAt, closingOf(event));
  const holdings = withHoldings(known?.holdings ?? {}, event);
  const isNewest = known === undefined || event.version >= known.version;
  const submittedAt = event.type === 'submit' ? event.at : known?.submittedAt;
  const wrote = newer(known?.wrote, citizenWrote(event), event);
  const acted = newer(known?.acted, officeActed(event), event);
  const directions = applyToDirections(known?.directions, event);
  const units = unitsIn(known?.units, unitsTold(event));
  return {
    ...(isNewest ? standingOf(known, event, places) : known),
    ...(closedAt !== undefined && { closedAt }),
    ...(submittedAt !== undefined && { submittedAt }),
    ...(wrote !== undefined && { wrote }),
    ...(acted !== undefined && { acted }),
    ...(directions !== undefined && { directions }),
    ...(units !== undefined && { units }),
    holdings,
  };
}

/**
 * Joins what two consumers know of a ticket that each heard events which the other may have missed. Of the standing the newer
 * decides, of the same version `one`; the rest is of both.
 */
export function joinProjections(one: TicketProjection, other: TicketProjection): TicketProjection {
  const closedAt = latest(one.closedAt, other.closedAt);
  const submittedAt = one.submittedAt ?? other.submittedAt;
  const wrote = highest(one.wrote, other.wrote);
  const acted = highest(one.acted, other.acted);
  const directions = joinDirections(one.directions, other.directions);
  const units = unitsIn(one.units, other.units);
  return {
    ...(other.version > one.version ? other : one),
    ...(closedAt !== undefined && { closedAt }),
    ...(submittedAt !== undefined && { submittedAt }),
    ...(wrote !== undefined && { wrote }),
    ...(acted !== undefined && { acted }),
    ...(directions !== undefined && { directions }),
    ...(units !== undefined && { units }),
    holdings: joinHoldings(one.holdings, other.holdings),
  };
}

const unitsTold = ({ before, after }: TicketEvent): readonly string[] =>
  [before?.unit, after.unit].filter((unit) => unit !== undefined);

function unitsIn(one: readonly string[] = [], other: readonly string[] = []): readonly string[] | undefined {
  const all = [...new Set([...one, ...other])].toSorted();
  return all.length === 0 ? undefined : all;
}

const highest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

const joinHoldings = (
  one: TicketProjection['holdings'],
  other: TicketProjection['holdings'],
): TicketProjection['holdings'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((institution): [string, Holding] => {
      const cameAt = latest(one[institution]?.cameAt, other[institution]?.cameAt);
      const leftAt = latest(one[institution]?.leftAt, other[institution]?.leftAt);
      return [
        institution,
        { ...(cameAt !== undefined && { cameAt }), ...(leftAt !== undefined && { leftAt }) },
      ];
    }),
  );

const standingOf = (
  known: TicketProjection | undefined,
  event: TicketEvent,
  { levels, beside }: QueueLevels,
): Omit<TicketProjection, 'holdings'> => ({
  ...(known !== undefined && omit(known, 'late', 'beside', 'direction')),
  v: 1,
  version: event.version,
  shows: showing(event),
  channel: event.subject.channel,
  ...(tellsOfDelay(event) && { late: true as const }),
  levels,
  ...(beside !== undefined && { beside }),
  ...(event.after.direction !== undefined && { direction: event.after.direction }),
});

const newer = (known: number | undefined, isOne: boolean, { version }: TicketEvent): number | undefined =>
  isOne ? Math.max(known ?? 0, version) : known;

function showing({ number, at, after, subject, about }: TicketEvent): QueueEntry {
  const { kind, urgent, sensitive, category } = subject;
  const place = placeOf(subject);
  const { status, holder, assignee, unit } = after;
  const overdue = settledOverdue(after);
  return {
    number,
    kind,
    status,
    due: dueOf(after, at),
    ...(overdue !== undefined && { overdue }),
    ...(isAnswerOverdue(after, at) && { answerOverdue: true as const }),
    holder,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    urgent: urgent === true,
    sensitive: sensitive === true,
    ...(about !== undefined && { about }),
    category,
    ...(place !== undefined && { place }),
  };
}

function placeOf({ region, council, ward, whereabouts }: EventSubject): EntryLocation | undefined {
  const place = {
    ...(region !== undefined && { region }),
    ...(council !== undefined && { council }),
    ...(ward !== undefined && { ward }),
    ...(whereabouts !== undefined && { whereabouts }),
  };
  return Object.keys(place).length === 0 ? undefined : place;
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
