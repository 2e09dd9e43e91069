import { type Instant, secondsOf } from '../../foundation/time/instant.ts';
import { dateOf, dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { directionsOf } from '../../ticketing/directions/known-directions.ts';
import type { Holding, TicketProjection } from './ticket-projection.ts';
import { type Facet, facets, type PositionedEntry, type Link, type QueueEntry } from './queue-entry.ts';

/** The month of `instant` on the wall of `timeZone`: `2026-11`. */
export const monthOf = (instant: Instant, timeZone: string): string =>
  dateOf(dayOf(wallSecondsAt(secondsOf(instant), timeZone))).slice(0, 'YYYY-MM'.length);

/**
 * Every entry of a ticket. While it is not closed: one at its holder and at each level above, and one of its
 * assignee. Always: a link of each institution that holds it or did, and its directions.
 */
export function queueEntriesOf(known: TicketProjection, timeZone: string): readonly PositionedEntry[] {
  return [
    ...(known.shows.status === 'closed' ? [] : waiting(known)),
    ...links(known, timeZone),
    ...directed(known),
  ];
}

function waiting(known: TicketProjection): readonly PositionedEntry[] {
  const { levels, submittedAt } = known;
  const shows = { ...known.shows, ...(submittedAt !== undefined && { submittedAt }) };
  const { assignee } = shows;
  const whereWorkedOn = hasNewMessage(known) ? { ...shows, newMessage: true as const } : shows;
  const at = (institution: string): QueueEntry => (isHere(shows, institution) ? whereWorkedOn : shows);
  return [
    ...levels.map((institution): PositionedEntry => ({ at: 'level', institution, shows: at(institution) })),
    ...levels.flatMap((institution) => facetsOf(known, institution, at(institution))),
    ...(assignee === undefined ? [] : [{ at: 'assignee', officer: assignee, shows: whereWorkedOn } as const]),
  ];
}

/** Its citizen wrote, and nobody who works on it acted since. */
const hasNewMessage = ({ wrote = 0, acted = 0 }: TicketProjection): boolean => wrote > acted;

/** Whether it is the institution's own: it holds the ticket, or is the unit that works on it. */
export const isHere = ({ holder, unit }: Pick<QueueEntry, 'holder' | 'unit'>, institution: string): boolean =>
  institution === holder || institution === unit;

const isLike: Readonly<Record<Facet, (known: TicketProjection, institution: string) => boolean>> = {
  here: ({ shows }, institution) => isHere(shows, institution),
  matter: ({ shows }, institution) => isHere(shows, institution) && shows.category !== undefined,
  urgent: ({ shows }) => shows.urgent,
  late: ({ late }) => late === true,
  about: ({ shows }) => shows.about !== undefined,
};

const facetsOf = (
  known: TicketProjection,
  institution: string,
  shows: QueueEntry,
): readonly PositionedEntry[] =>
  facets
    .filter((facet) => isLike[facet](known, institution))
    .map((facet) => ({ at: 'facet', facet, institution, late: known.late === true, shows }));

function directed({
  shows,
  directions = {},
  direction,
  holdings,
}: TicketProjection): readonly PositionedEntry[] {
  const { number, kind, urgent, sensitive, about, holder, assignee, unit } = shows;
  const ofTicket = {
    number,
    kind,
    urgent,
    sensitive,
    ...(about !== undefined && { about }),
    holder,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
  };
  const held = Object.keys(holdings)
    .filter((id) => id !== holder)
    .toSorted();
  const standing = { holder, ...(direction !== undefined && { direction }) };
  return directionsOf(directions, standing).map((one) => ({
    at: 'direction',
    shows: { ...ofTicket, ...(held.length > 0 && { held }), ...one },
  }));
}

const links = (known: TicketProjection, timeZone: string): readonly PositionedEntry[] =>
  Object.entries(known.holdings).map(([institution, holding]) => {
    const shows = linkOf(known, institution, holding);
    return { at: 'link', institution, month: monthOf(shows.since, timeZone), shows };
  });

function linkOf({ shows, closedAt }: TicketProjection, institution: string, holding: Holding): Link {
  const { number, kind, urgent, sensitive, about, due } = shows;
  const role = institution === shows.holder ? 'holding' : 'held';
  const state = shows.status === 'closed' ? 'closed' : 'open';
  return {
    number,
    kind,
    urgent,
    sensitive,
    ...(about !== undefined && { about }),
    role,
    state,
    // The last two stand in until the event that tells the moment is heard.
    since: beganAt({ role, state }, holding, closedAt) ?? holding.cameAt ?? due,
  };
}

function beganAt(
  { role, state }: Pick<Link, 'role' | 'state'>,
  { cameAt, leftAt }: Holding,
  closedAt: Instant | undefined,
): Instant | undefined {
  if (role === 'held') return leftAt;
  return state === 'closed' ? closedAt : cameAt;
}
