import type * as z from 'zod';
import {
  requestIdOf,
  type listedRequest,
  type requestReply,
} from '../../contracts/http/identities/identity-request.ts';
import { requestStateWords } from '../../words/identities.ts';
import { kindWords } from '../../words/kinds.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { IdentityRequest } from '../../domain/identities/identity-request.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { Language } from '../../domain/language.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { named } from '../tickets/institutions-by-id.ts';
import type { AskedRequest } from './find-identity-request.ts';

interface Reader {
  /** The asking institution. */
  readonly institution: Institution;
  readonly language: Language;
  readonly timeZone: string;
}

/** A request as whoever made it, and every custodian, may know it. */
export function shownRequest(
  number: string,
  { asked, state, lifeAtRisk, askedAt, decideBy }: IdentityRequest,
  { institution, language, timeZone }: Reader,
): z.input<typeof requestReply> {
  return {
    id: requestIdOf(number, asked),
    number,
    state: { code: state, word: requestStateWords[state][language] },
    lifeAtRisk,
    institution: named(institution),
    askedAt,
    decideBy,
    decideByDate: localDateAt(decideBy, timeZone),
  };
}

/** A line of a custodian's list. */
export function listedRequestOf(
  { history: { ticket }, request }: AskedRequest,
  reader: Reader,
  now: Instant,
): z.input<typeof listedRequest> {
  const { number, kind } = ticket;
  return {
    ...shownRequest(number, request, reader),
    kind: { code: kind, word: kindWords[kind].name[reader.language] },
    late: request.state === 'requested' && now > request.decideBy,
  };
}
