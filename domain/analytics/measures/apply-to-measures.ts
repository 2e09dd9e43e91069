import { applyToDirections } from '../../ticketing/directions/known-directions.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import { later } from '../../foundation/time/instant.ts';
import { datesUntil } from '../../foundation/time/working-days.ts';
import { datedFiguresOf } from './dated-figures.ts';
import { difference, gathered, type CellChange, type CountedSubject } from './figures.ts';
import { isConfidentialCount } from './confidential-count.ts';
import type { CitizensWait, BufferedTicket, MeasuredTicket } from './measured-ticket.ts';
import { movementsOf, stocksAfter } from './movements.ts';
import { isWaiting, stagesAfter } from './stages.ts';
import { ticketStepOf } from '../../ticketing/tickets/ticket-step.ts';

/** Calendars by their versions; under none, that in force. */
export type Calendars = ReadonlyMap<number | undefined, Calendar>;

export interface CountedEvent {
  readonly ticket: BufferedTicket;
  /** What changes at institutions, one change a cell. */
  readonly changes: readonly CellChange[];
}

/** What ends is counted by the calendar by which it was due. */
const calendarIn = ({ before, after }: TicketEvent): number | undefined => before?.calendar ?? after.calendar;

/** The versions of the calendars by which an event is counted, and those that wait for it. */
export const calendarsFor = (
  { early }: BufferedTicket,
  event: TicketEvent,
): readonly (number | undefined)[] => [...new Set([...early, event].map(calendarIn))];

/**
 * What is known of a ticket once `event` is heard too, and what changes in figures by it. One that was heard before
 * changes nothing, and gives back the very same ticket; one whose forerunner is missing waits for it. Throws RangeError
 * where `calendars` lacks one that `calendarsFor` names.
 */
export function applyToMeasures(
  ticket: BufferedTicket,
  event: TicketEvent,
  calendars: Calendars,
): CountedEvent {
  const { measured, early } = ticket;
  const isKnown =
    event.version <= (measured?.version ?? 0) || early.some(({ version }) => version === event.version);
  if (isKnown) return { ticket, changes: [] };
  const waiting = [...early, event].toSorted((a, b) => a.version - b.version);
  return inOrder({ ...ticket, early: waiting }, calendars);
}

/** Counts what waits, as far as none is missing. */
function inOrder(ticket: BufferedTicket, calendars: Calendars): CountedEvent {
  let { measured, early } = ticket;
  const changes: CellChange[] = [];
  for (let [next] = early; next?.version === (measured?.version ?? 0) + 1; [next] = early) {
    const counted = count(measured, next, calendars);
    changes.push(...counted.changes);
    measured = counted.measured;
    early = early.slice(1);
  }
  return { ticket: { ...(measured !== undefined && { measured }), early }, changes: gathered(changes) };
}

function count(
  before: MeasuredTicket | undefined,
  heard: TicketEvent,
  calendars: Calendars,
): { readonly measured: MeasuredTicket; readonly changes: readonly CellChange[] } {
  // Clocks of servers differ: what comes after something did not happen before it.
  const event = before === undefined ? heard : { ...heard, at: later(before.at, heard.at) };
  const version = calendarIn(event);
  const calendar = calendars.get(version);
  if (calendar === undefined) throw new RangeError(`There is no calendar ${String(version)} to count by.`);
  const measured = measuredAfter(before, event, calendar);
  const { timeZone } = calendar;
  return {
    measured,
    changes: [
      ...movementsOf(before, measured, event, calendar),
      ...difference(datedFiguresOf(before, timeZone), datedFiguresOf(measured, timeZone)),
    ],
  };
}

function measuredAfter(
  before: MeasuredTicket | undefined,
  event: TicketEvent,
  calendar: Calendar,
): MeasuredTicket {
  const { at, version, after } = event;
  const receivedAt = isEventOf(event, 'submit') ? event.facts.receivedAt : undefined;
  const sentAt = before?.sentAt ?? receivedAt ?? at;
  const messageAt = writesToCitizen(event) ? at : before?.messageAt;
  const directions = applyToDirections(before?.directions, event);
  const step = ticketStepOf(after, event.head?.cycle?.began);
  return {
    v: 1,
    version,
    at,
    subject: countedSubjectOf(event),
    ...classOf(event),
    ...(isCatchAllAfter(before, event) && { catchAll: true as const }),
    sentAt,
    standing: { ...stocksAfter(event), ...(step !== undefined && { step }) },
    stages: stagesAfter(before?.stages ?? [], event, calendar),
    wait: waitAfter(waitBefore(before, event), event, datesUntil(sentAt, at, calendar)),
    ...(directions !== undefined && { directions }),
    ...(after.direction !== undefined && { direction: after.direction }),
    ...(messageAt !== undefined && { messageAt }),
  };
}

const countedSubjectOf = (event: TicketEvent): CountedSubject => ({
  kind: event.subject.kind,
  kept: isConfidentialCount(event),
});

/** A count of what is kept would tell of somebody: it is in no figure of a category. */
function classOf(event: TicketEvent): Pick<MeasuredTicket, 'class'> {
  const { category, region } = event.subject;
  if (isConfidentialCount(event)) return {};
  return { class: { category, ...(region !== undefined && { region }) } };
}

const isCatchAllAfter = (before: MeasuredTicket | undefined, event: TicketEvent): boolean =>
  isEventOf(event, 'submit', 'reclassify', 'undo-reclassification')
    ? event.facts.catchAll === true
    : before?.catchAll === true;

const writing: readonly TicketEvent['type'][] = ['reply', 'request-information', 'extend', 'acknowledge'];

const writesToCitizen = ({ type, by }: TicketEvent): boolean =>
  by.officer !== undefined && writing.includes(type);

/** The citizen's wait as it was before an event: what was undone was no answer, where none was given before. */
function waitBefore(before: MeasuredTicket | undefined, { type, after }: TicketEvent): CitizensWait {
  const wait = before?.wait ?? { sentTo: after.holder };
  const wasHeard = before?.stages.slice(0, -1).some(({ answer }) => answer !== undefined);
  return type === 'undo-response' && !wasHeard ? { sentTo: wait.sentTo } : wait;
}

/** The citizen's wait ends with the first answer, or when the ticket is closed without one; what is opened again goes on. */
function waitAfter(wait: CitizensWait, { before, after }: TicketEvent, days: number): CitizensWait {
  const { sentTo, ended } = wait;
  if (ended?.how === 'heard') return wait;
  if (isWaiting(after)) return { sentTo };
  if (before !== undefined && !isWaiting(before)) return wait;
  return { sentTo, ended: { how: after.status === 'responded' ? 'heard' : 'gone', days } };
}
