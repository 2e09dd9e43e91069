import { type Instant, secondsOf } from '../../foundation/time/instant.ts';
import { dateOf, dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { queueStatusOf } from '../../foundation/vocabulary/queue-filters.ts';
import { directionsOf } from '../../ticketing/directions/known-directions.ts';
import type { Holding, TicketProjection } from './ticket-projection.ts';
import type { Link, PointedEntry, PositionedEntry, QueueEntry } from './queue-entry.ts';

/** The month of `instant` on the wall of `timeZone`: `2026-11`. */
export const monthOf = (instant: Instant, timeZone: string): string =>
  dateOf(dayOf(wallSecondsAt(secondsOf(instant), timeZone))).slice(0, 'YYYY-MM'.length);

/**
 * Every entry of a ticket. While it is not closed: one at each level above its holder, and where it is worked on what finds
 * it there. Always: a link of each institution that holds it or did, and its directions.
 */
export function queueEntriesOf(known: TicketProjection, timeZone: string): readonly PositionedEntry[] {
  return [
    ...(known.shows.status === 'closed' ? [] : waiting(known)),
    ...links(known, timeZone),
    ...directed(known),
  ];
}

/** Whether it is the institution's own: it holds the ticket, or is the unit that works on it. */
export const isHere = ({ holder, unit }: Pick<QueueEntry, 'holder' | 'unit'>, institution: string): boolean =>
  institution === holder || institution === unit;

/** To what only the path of a unit leads nobody is who may see the ticket. */
const waiting = (known: TicketProjection): readonly PositionedEntry[] =>
  known.levels.flatMap((institution) => {
    if (isHere(known.shows, institution)) return entriesHere(known, institution);
    return known.beside?.includes(institution) === true ? [] : [entryAbove(known, institution)];
  });

const sentAt = ({ submittedAt }: TicketProjection): Pick<QueueEntry, 'submittedAt'> =>
  submittedAt === undefined ? {} : { submittedAt };

/** What entries say above where a ticket is worked on: nothing that changes with each act. */
export const toldAbove = (entry: QueueEntry): QueueEntry => ({
  ...omit(entry, 'assignee', 'unit', 'newMessage'),
  status: queueStatusOf(entry.status) ?? entry.status,
});

const entryAbove = (known: TicketProjection, institution: string): PositionedEntry => ({
  at: 'level',
  institution,
  late: known.late === true,
  shows: { ...toldAbove(known.shows), ...sentAt(known) },
});

function entriesHere(known: TicketProjection, institution: string): readonly PositionedEntry[] {
  const { holder, unit, assignee, about } = known.shows;
  const late = known.late === true;
  const shows = {
    ...known.shows,
    ...sentAt(known),
    ...(hasNewMessage(known) && { newMessage: true as const }),
  };
  const hasAssignee = assignee !== undefined && institution === (unit ?? holder);
  return [
    { at: 'here', institution, late, shows, ...(hasAssignee && { levels: known.levels }) },
    { at: 'pointer', institution, shows: pointedOf(known, institution) },
    ...(about === undefined ? [] : [{ at: 'about' as const, institution, late, shows }]),
  ];
}

function pointedOf({ shows, submittedAt, holdings }: TicketProjection, institution: string): PointedEntry {
  const { number, kind, category, place, due } = shows;
  return {
    number,
    kind,
    ...(category !== undefined && { category }),
    ...(place?.ward !== undefined && { ward: place.ward }),
    // The others stand in until the event that tells when it was sent is applied.
    since: submittedAt ?? holdings[institution]?.cameAt ?? due,
  };
}

/** Its citizen wrote, and nobody who works on it acted since. */
export const hasNewMessage = ({ wrote = 0, acted = 0 }: TicketProjection): boolean => wrote > acted;

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
