import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { IdentityRequest, RequestState } from '../../domain/casework/identities/identity-request.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { requestStateWords } from '../../words/identities.ts';
import { kindWords } from '../../words/kinds.ts';
import type { Locale } from '../locale.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import type { Worded } from '../worded.ts';
import type { FoundIdentityRequest } from './find-identity-request.ts';

/** A request as whoever made it, and every custodian, may know it. */
export interface ShownIdentityRequest {
  readonly number: string;
  /** The version of the event that asked. */
  readonly asked: number;
  /** Version that a decision may state as seen. */
  readonly version: number;
  readonly state: Worded<RequestState>;
  readonly lifeAtRisk: boolean;
  /** The institution that asks. */
  readonly institution: NamedInstitution;
  readonly askedAt: Instant;
  /** The last second in which a decision is in time. */
  readonly decideBy: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly decideByDate: string;
}

/** A line of a custodian's list: no text, and no word of what the ticket is about. */
export interface ListedIdentityRequest extends ShownIdentityRequest {
  readonly kind: Worded<Kind>;
  readonly late: boolean;
}

interface Reader extends Locale {
  /** The asking institution. */
  readonly institution: Institution;
}

export function shownIdentityRequest(
  number: string,
  { asked, version, state, lifeAtRisk, askedAt, decideBy }: IdentityRequest,
  { institution, language, timeZone }: Reader,
): ShownIdentityRequest {
  return {
    number,
    asked,
    version,
    state: { code: state, word: requestStateWords[state][language] },
    lifeAtRisk,
    institution: named(institution),
    askedAt,
    decideBy,
    decideByDate: localDateAt(decideBy, timeZone),
  };
}

export function listedIdentityRequest(
  { history: { ticket }, request }: FoundIdentityRequest,
  reader: Reader,
  now: Instant,
): ListedIdentityRequest {
  const { number, kind } = ticket;
  return {
    ...shownIdentityRequest(number, request, reader),
    kind: { code: kind, word: kindWords[kind].name[reader.language] },
    late: request.state === 'requested' && now > request.decideBy,
  };
}
