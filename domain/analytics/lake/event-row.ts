import { isConfidentialCount } from '../measures/confidential-count.ts';
import type { StatedSuggestion } from '../../institutions/understanding/stated-suggestion.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import { type Instant, secondsOf } from '../../foundation/time/instant.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import { isOpen, workingSecondsBetween } from '../../foundation/time/working-time.ts';
import { isToldToLake, type Act, type Actor } from '../../foundation/vocabulary/acts.ts';
import type { Outcome, Rating } from '../../foundation/vocabulary/findings.ts';
import { wayStated, type DeskWay } from '../../foundation/vocabulary/desk-ways.ts';
import type { Channel, Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';

/**
 * Who did it, as far as the lake knows: of officers only whether they are of the office that holds the ticket. An office has one
 * head, and few officers.
 */
export type Doer = 'citizen' | 'office' | 'elsewhere' | 'system';

const doers: Readonly<Record<Actor, Doer>> = {
  citizen: 'citizen',
  officer: 'office',
  assignee: 'office',
  head: 'office',
  'complaints-officer': 'elsewhere',
  'former-holder': 'elsewhere',
  'head-above': 'elsewhere',
  oversight: 'elsewhere',
  custodian: 'elsewhere',
  system: 'system',
};

/**
 * What the lake keeps of an event: these columns and no other, so that an attribute of a later release stays outside until
 * somebody writes it here. No text, no name, no officer, no number of a ticket, no place smaller than a council. Times are whole
 * minutes since 1970.
 */
export interface EventRow {
  /** The local date on which it happened, `YYYY-MM-DD`: the partition. */
  readonly day: string;
  /** Pseudonym of the ticket, the same in all its rows and in nothing else. */
  readonly ticket: string;
  /** With the ticket, the identity of the event: a row that comes twice has it twice. */
  readonly version: number;
  readonly act: Act;
  readonly doer: Doer;
  readonly at_minute: number;
  /** Minutes of working time since the lake begins: their difference is the working time between two rows. */
  readonly working_minute: number;
  /** Offices were open. */
  readonly in_hours: boolean;
  readonly kind: Kind;
  readonly category: string;
  readonly channel: Channel;
  /** How a submission came to the desk where it was written down. */
  readonly desk_way?: DeskWay;
  readonly region?: string;
  readonly council?: string;
  /** Who holds the ticket after it, and who held it before. */
  readonly office: string;
  readonly former_office?: string;
  readonly cycle: number;
  /** With it the cycle begins: the ticket comes to its office. */
  readonly arrival: boolean;
  readonly respond_by?: number;
  readonly former_respond_by?: number;
  /** Outcome of an answer. */
  readonly outcome?: Outcome;
  readonly rating?: Rating;
  /** Minute since which the citizen waits, in a submission; at a desk the stamp's. */
  readonly since_minute?: number;
  readonly whereabouts?: Whereabouts;
  /** Version of the model that made the suggestions of a submission, and what it suggested first: only where all are ordinary. */
  readonly suggested_model?: string;
  readonly suggested_category?: string;
  readonly suggested_office?: string;
  /** All offices that were suggested, each between two spaces. */
  readonly suggested_offices?: string;
}

/** Working time is counted from here on. No ticket is older. */
const lakeBegins: Instant = '2026-01-01T00:00:00Z';

const minuteOf = (instant: Instant): number => Math.floor(secondsOf(instant) / 60);

/** The version of the calendar by which an event is told; undefined: that in force. Repeats are told by the same one. */
export const calendarToTellBy = ({ before, after }: TicketEvent): number | undefined =>
  before?.calendar ?? after.calendar;

/**
 * The row of an event; undefined: the lake is not told of it. Of a complaint about a person and of a sensitive matter nothing is
 * told, for a row would be a statistic of one. `pseudonym` stands for the ticket's number.
 */
export function rowOf(event: TicketEvent, pseudonym: string, calendar: Calendar): EventRow | undefined {
  if (!isToldToLake(event.type) || isConfidentialCount(event)) return undefined;
  const { type, version, at, by, before, after, subject } = event;
  const outcome = outcomeOf(event);
  return {
    day: localDateAt(at, calendar.timeZone),
    ticket: pseudonym,
    version,
    act: type,
    doer: doers[by.actor],
    at_minute: minuteOf(at),
    working_minute: Math.floor(workingSecondsBetween(lakeBegins, at, calendar) / 60),
    in_hours: isOpen(at, calendar),
    kind: subject.kind,
    category: subject.category,
    channel: subject.channel,
    ...(isEventOf(event, 'submit') && wayOf(event)),
    ...(subject.region !== undefined && { region: subject.region }),
    ...(subject.council !== undefined && { council: subject.council }),
    office: after.holder,
    ...(before !== undefined && { former_office: before.holder }),
    cycle: after.cycle,
    arrival: before?.cycle !== after.cycle,
    ...(after.respondBy !== undefined && { respond_by: minuteOf(after.respondBy) }),
    ...(before?.respondBy !== undefined && { former_respond_by: minuteOf(before.respondBy) }),
    ...(outcome !== undefined && { outcome }),
    ...(isEventOf(event, 'rate') && { rating: event.facts.rating }),
    ...(isEventOf(event, 'submit') && { since_minute: minuteOf(event.facts.receivedAt ?? at) }),
    ...(subject.whereabouts !== undefined && { whereabouts: subject.whereabouts }),
    ...(isEventOf(event, 'submit') && event.facts.understood && suggestedIn(event.facts.understood)),
  };
}

function wayOf({ facts }: TicketEvent<'submit'>) {
  const way = wayStated(facts);
  return way && { desk_way: way };
}

/** What was suggested, where no reading of the words is one of which no row is written, or whose office no row names. */
function suggestedIn({ model, categories: [category], offices, ordinary }: StatedSuggestion) {
  if (ordinary !== true) return undefined;
  const [office] = offices;
  return {
    suggested_model: model,
    ...(category !== undefined && { suggested_category: category }),
    ...(office !== undefined && { suggested_office: office, suggested_offices: ` ${offices.join(' ')} ` }),
  };
}

function outcomeOf(event: TicketEvent): Outcome | undefined {
  if (isEventOf(event, 'respond', 'refer')) return event.facts.finding;
  return isEventOf(event, 'set-aside') ? 'set-aside' : undefined;
}
