import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import {
  earlier,
  instantOf,
  plusSeconds,
  secondsOf,
  type Instant,
} from '../../domain/foundation/time/instant.ts';
import { dayEndsAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OpenTicketPage } from '../../domain/institutions/officers/open-pages.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';

/** What the tag of a status says in the clear: what must be known to check it without deciding anything anew. */
export interface StatusTerms {
  /** The first instant at which anything that was said may change by itself. */
  readonly until: Instant;
  /** The officer sees all of the ticket, and so which colleagues have it open. */
  readonly seesAll: boolean;
  /** Colleagues are told that the officer has it open. */
  readonly isTold: boolean;
  /** An act waits for somebody of the holder to read what the citizen wrote. */
  readonly awaitsRead: boolean;
}

/** Everything else that the status of a ticket follows from. */
export interface StatusFacts {
  readonly language: Language;
  /** How often the registry was changed. */
  readonly registry: number;
  readonly officer: PresentOfficer;
  readonly state: Ticket;
  /** The pages of colleagues that are open. */
  readonly others: readonly OpenTicketPage[];
  /** Up to which version somebody of the holder read it, where an act waits for that. */
  readonly readUpTo: number | undefined;
}

const letters = { seesAll: 'a', isTold: 't', awaitsRead: 'r' } as const;
type Letter = keyof typeof letters;
const namesOfLetters = Object.keys(letters) as readonly Letter[];

/** Seconds since 1970 in base 36, letters, half a SHA-256. */
const form = /^(?<until>[0-9a-z]{1,7})\.(?<said>[atr]*)\.[\w-]{22}$/;

/** Names the status of a ticket: another tag as soon as anything is otherwise that it says or rests on. */
export function statusTag(
  { sha256 }: Pick<Hashing, 'sha256'>,
  terms: StatusTerms,
  { others, ...facts }: StatusFacts,
): string {
  const said = namesOfLetters.map((name) => (terms[name] ? letters[name] : '')).join('');
  const clear = `${secondsOf(terms.until).toString(36)}.${said}`;
  const pages = others.map(({ officer, since }) => `${officer} ${since}`).toSorted();
  const hash = sha256(JSON.stringify([clear, facts, pages])).subarray(0, 16);
  return `${clear}.${base64UrlOf(hash)}`;
}

/** The terms of the first tag that names a status which nothing but a change can have ended at `now`; undefined: none does. */
export function termsInForce(tags: readonly string[], now: Instant): StatusTerms | undefined {
  return tags.flatMap((tag) => termsOf(tag) ?? []).find(({ until }) => now < until);
}

function termsOf(tag: string): StatusTerms | undefined {
  const { until, said } = form.exec(tag)?.groups ?? {};
  if (until === undefined || said === undefined) return undefined;
  const has = (name: Letter): boolean => said.includes(letters[name]);
  return {
    until: instantOf(Number.parseInt(until, 36) * 1000),
    seesAll: has('seesAll'),
    isTold: has('isTold'),
    awaitsRead: has('awaitsRead'),
  };
}

/** However long nothing changes, a status is decided anew after so many seconds: what ends at an instant that no fact names is no older. */
const decidedAnewAfter = 15 * 60;

/**
 * The first instant after `now` at which anything may change by itself that was made of these facts: an instant that they name, the
 * second after it (a last second ends then), the end of the local day, and a quarter of an hour at the latest.
 */
export const nextChange = (facts: unknown, now: Instant, { timeZone }: Pick<Calendar, 'timeZone'>): Instant =>
  instantsIn(facts)
    .flatMap((instant) => [instant, plusSeconds(instant, 1)])
    .filter((instant) => instant > now)
    .reduce(earlier, earlier(dayEndsAt(now, timeZone), plusSeconds(now, decidedAnewAfter)));

const instantsIn = (facts: unknown): readonly Instant[] =>
  (JSON.stringify(facts).match(/(?<=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(?=")/g) ?? []) as readonly Instant[];
