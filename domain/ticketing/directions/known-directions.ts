import { isEventOf, type TicketEvent } from '../tickets/event.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';

/**
 * What became of a direction. `done`: its office reported so; `replaced`: a later one took its place; the others:
 * its ticket was answered, went elsewhere, or was closed before anybody reported.
 */
export const directionEnds = ['done', 'replaced', 'answered', 'moved-on', 'closed'] as const;
export type DirectionEnd = (typeof directionEnds)[number];

/** Who did something, of an office. */
interface Doer {
  readonly officer?: string;
  readonly institution?: string;
}

/** A direction as it was given. */
interface Given extends Doer {
  readonly at: Instant;
  readonly dueBy: Instant;
  /** Absent: it went to whoever holds the ticket. */
  readonly to?: string;
}

/** By which event it ended. */
interface Ended extends Doer {
  readonly version: number;
  readonly how: DirectionEnd;
  readonly at: Instant;
  /** Who held the ticket until then. */
  readonly holder: string;
}

/** What is known of a direction; its end may arrive before its beginning. */
export interface KnownDirection {
  readonly given?: Given;
  readonly ended?: Ended;
}

/** The newest directions on a ticket, by the versions of the events that gave them. */
export type KnownDirections = Readonly<Record<string, KnownDirection>>;

/** So many of one ticket are kept: nobody looks for more, and what is kept of a ticket is written whole. */
export const mostKnownDirections = 20;

/**
 * What is known of a ticket's directions once `event` is heard too; undefined: nothing. Each event adds what it
 * tells, and of two ends the later counts, so neither order nor repeats matter. An event of before directions could
 * be reported names none, and adds nothing.
 */
export function applyToDirections(
  known: KnownDirections | undefined,
  event: TicketEvent,
): KnownDirections | undefined {
  const { before, after } = event;
  const heard: Record<string, KnownDirection> = { ...known };
  if (isEventOf(event, 'direct') && after.direction === event.version)
    heard[event.version] = { ...heard[event.version], given: givenBy(event) };
  if (before?.direction !== undefined && before.direction !== after.direction) {
    const { ended, ...rest } = heard[before.direction] ?? {};
    const isNewest = ended === undefined || event.version >= ended.version;
    heard[before.direction] = { ...rest, ended: isNewest ? endedBy(event, before.holder) : ended };
  }
  return newestIn(heard);
}

/** Joins what two know of a ticket's directions: of two ends the later counts. Undefined: both know of none. */
export function joinDirections(
  one: KnownDirections = {},
  other: KnownDirections = {},
): KnownDirections | undefined {
  const joined = Object.entries(other).map(([version, { given, ended }]): [string, KnownDirection] => {
    const { given: hadGiven = given, ended: hadEnded } = one[version] ?? {};
    const end = (hadEnded?.version ?? 0) > (ended?.version ?? 0) ? hadEnded : ended;
    return [
      version,
      { ...(hadGiven !== undefined && { given: hadGiven }), ...(end !== undefined && { ended: end }) },
    ];
  });
  return newestIn({ ...one, ...Object.fromEntries(joined) });
}

function newestIn(known: KnownDirections): KnownDirections | undefined {
  const newest = Object.entries(known)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .slice(-mostKnownDirections);
  return newest.length === 0 ? undefined : Object.fromEntries(newest);
}

const doerOf = ({ by: { officer, institution } }: TicketEvent): Doer => ({
  ...(officer !== undefined && { officer }),
  ...(institution !== undefined && { institution }),
});

const givenBy = (event: TicketEvent<'direct'>): Given => ({
  ...doerOf(event),
  at: event.at,
  dueBy: event.facts.dueBy,
  ...(event.facts.institution !== undefined && { to: event.facts.institution }),
});

const endedBy = (event: TicketEvent, holder: string): Ended => ({
  ...(event.type === 'report-direction' && doerOf(event)),
  version: event.version,
  how: endOf(event),
  at: event.at,
  holder,
});

function endOf({ type, before, after }: TicketEvent): DirectionEnd {
  if (type === 'report-direction') return 'done';
  if (type === 'direct') return 'replaced';
  if (before?.cycle !== after.cycle) return 'moved-on';
  return after.status === 'closed' ? 'closed' : 'answered';
}

/** A direction on a ticket, and what became of it. */
export interface TicketDirection extends Doer {
  /** The version of the event that gave it. */
  readonly direction: number;
  readonly givenAt: Instant;
  /** The office that it went to. */
  readonly to: string;
  readonly dueBy: Instant;
  /** Absent: it is to be done. Who and which office only where they reported it done. */
  readonly ended?: Doer & { readonly how: DirectionEnd; readonly at: Instant };
}

/**
 * The directions of a ticket as it stands after its newest event, in order. What an act overtook that was undone,
 * such as a withdrawal, is to be done again.
 */
export const directionsOf = (
  known: KnownDirections,
  { direction, holder }: Pick<TicketEvent['after'], 'direction' | 'holder'>,
): readonly TicketDirection[] =>
  Object.entries(known).flatMap(([key, { given: setting, ended: end }]) => {
    if (setting === undefined) return [];
    const version = Number(key);
    const ended = direction === version ? undefined : end;
    const { at: givenAt, to, dueBy, ...giver } = setting;
    return [
      {
        ...giver,
        direction: version,
        givenAt,
        to: to ?? ended?.holder ?? holder,
        dueBy,
        ...(ended !== undefined && { ended: omit(ended, 'version', 'holder') }),
      },
    ];
  });

/** All of a ticket's events that were read, as its directions tell them. */
export const directionsIn = (events: readonly TicketEvent[]): readonly TicketDirection[] => {
  const newest = events.at(-1);
  const known = events.reduce<KnownDirections | undefined>(applyToDirections, undefined);
  return newest === undefined || known === undefined ? [] : directionsOf(known, newest.after);
};

/** Where it stands: `late` while nobody reported it in time and nothing overtook it. */
export const directionStates = ['open', 'late', ...directionEnds] as const;
export type DirectionState = (typeof directionStates)[number];

export const directionStateOf = (
  { dueBy, ended }: Pick<TicketDirection, 'dueBy' | 'ended'>,
  now: Instant,
): DirectionState => ended?.how ?? (now > dueBy ? 'late' : 'open');

/** Whether it was reported done, and after its date. */
export const wasDoneLate = ({ dueBy, ended }: Pick<TicketDirection, 'dueBy' | 'ended'>): boolean =>
  ended?.how === 'done' && ended.at > dueBy;
