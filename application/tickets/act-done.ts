import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import type { StatusWords } from '../../words/statuses.ts';
import type { Locale } from '../locale.ts';
import type { Worded } from '../worded.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { responseDateOf } from './response-date.ts';

/** What was done, and where the ticket stands by it. */
export interface ActDone {
  readonly number: string;
  readonly act: Act;
  /** When it was done: of a repeated request, when it was done first. */
  readonly at: Instant;
  /** The ticket's version after it. */
  readonly version: number;
  readonly status: Worded<Status>;
  /** Who holds the ticket by it. */
  readonly institution: NamedInstitution;
  /** Absent where none is due, and while the clock stands. */
  readonly respondBy?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly respondByDate?: string;
  /** The last second in which the citizen may appeal. */
  readonly windowEndsAt?: Instant;
}

interface ActReader extends Locale {
  /** What statuses are called before who reads it. */
  readonly words: StatusWords;
}

/** The reply to an act, made from its event alone: a repeated request gets the same one. */
export function actDoneOf(
  { number, type, at, version, after }: TicketEvent,
  institution: Institution,
  { language, timeZone, words }: ActReader,
): ActDone {
  const { status, windowEndsAt } = after;
  return {
    number,
    act: type,
    at,
    version,
    status: { code: status, word: words[status][language] },
    institution: named(institution),
    ...responseDateOf(after, timeZone),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}
