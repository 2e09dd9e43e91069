import { isOpen } from '../foundation/time/working-time.ts';
import type { Calendar } from '../foundation/time/calendar.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { isNightHour } from '../foundation/vocabulary/night-hours.ts';
import { localHourOf } from '../foundation/time/local-hour.ts';
import type { OpenedThing, TicketRead } from './read-log.ts';

/** A read of a ticket as the listing by day tells it. */
export type Look = Pick<TicketRead, 'number' | 'count' | 'at' | 'by' | 'opened' | 'holder'>;

/** A look with its place among those of its day. */
export interface PlacedLook {
  readonly place: string;
  readonly line: Look;
}

/** Some looks of a listing, and where the rest begins; absent: there is none. */
export interface LooksPage {
  readonly looks: readonly Look[];
  readonly next?: string;
}

/**
 * Reads of tickets by day (UTC) and officer; eventually consistent. What was recorded before the listing was kept is in the chains of
 * tickets alone. Throws `StoreUnavailable`.
 */
export interface LooksByDay {
  /** Looks of a day after a place of it, `limit` at most, those of one officer together. */
  looksOfDay(day: string, limit: number, after?: string): Promise<LooksPage>;
  /** Looks of an officer on a day before a place of it, `limit` at most, the newest first. */
  looksOfOfficer(
    officer: string,
    day: string,
    limit: number,
    before?: string,
  ): Promise<readonly PlacedLook[]>;
}

/** By what an officer may have opened something. */
export const grounds = [
  'own-office',
  'above',
  'oversight',
  'granted',
  'custody',
  'audit',
  'elsewhere',
] as const;
export type Ground = (typeof grounds)[number];

const groundsOfThings: Readonly<Partial<Record<OpenedThing, Ground>>> = {
  identity: 'granted',
  'identity-request': 'custody',
  trail: 'audit',
};

/** By what the look was allowed, as far as its record says: `elsewhere` is of an officer whose office did not hold the ticket. */
export function groundOf({ opened, by: { role }, holder }: Pick<Look, 'opened' | 'by' | 'holder'>): Ground {
  const ofThing = groundsOfThings[opened];
  if (ofThing !== undefined) return ofThing;
  if (holder !== undefined) return 'own-office';
  if (role === 'oversight') return 'oversight';
  return role === 'head' || role === 'complaints-officer' ? 'above' : 'elsewhere';
}

/** How often an officer looked, and when. Hours are those of the offices' time zone. */
export interface LooksCounted {
  readonly looks: number;
  /** Outside the hours in which offices are open, the night included. */
  readonly closed: number;
  readonly night: number;
  /** At tickets, files and identities of tickets that the own office did not hold. */
  readonly notOwn: number;
  readonly identities: number;
  /** By the hour of the day, 24 counts. */
  readonly byHour: readonly number[];
}

const hoursOfDay = 24;
const shown: ReadonlySet<OpenedThing> = new Set(['ticket', 'attachment', 'identity']);

const hourOfLook = (at: Instant, { timeZone }: Pick<Calendar, 'timeZone'>): number =>
  localHourOf(at, timeZone) % hoursOfDay;

/** Counts the looks of one officer. */
export function countedLooks(looks: readonly Look[], calendar: Calendar): LooksCounted {
  const hours = looks.map(({ at }) => hourOfLook(at, calendar));
  return {
    looks: looks.length,
    closed: looks.filter(({ at }) => !isOpen(at, calendar)).length,
    night: hours.filter(isNightHour).length,
    notOwn: looks.filter(({ opened, holder }) => shown.has(opened) && holder === undefined).length,
    identities: looks.filter(({ opened }) => opened === 'identity').length,
    byHour: Array.from({ length: hoursOfDay }, (_, hour) => hours.filter((one) => one === hour).length),
  };
}
