import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import type { IdentityRequests, OwnRequest } from '../../domain/casework/identities/identity-requests.ts';
import { requestAskedAt, type IdentityRequest } from '../../domain/casework/identities/identity-request.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { fullPage, type Stretch } from '../../domain/casework/queues/full-page.ts';
import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { kindWords } from '../../words/kinds.ts';
import { viewTicket, type SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { institutionsById } from '../institutions-by-id.ts';
import type { Worded } from '../worded.ts';
import { shownIdentityRequest, type ShownIdentityRequest } from './shown-identity-request.ts';

interface OwnListing {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** A request as whoever made it follows it. */
export interface OwnIdentityRequest extends ShownIdentityRequest {
  readonly kind: Worded<Kind>;
  /** When it was decided on, or lapsed. */
  readonly settledAt?: Instant;
  /** Granted: the last second in which the identity is shown. */
  readonly viewUntil?: Instant;
  /** Refused: why. Told to who still sees the whole ticket. */
  readonly reason?: string;
}

export interface OwnIdentityRequestPage {
  readonly requests: readonly OwnIdentityRequest[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

/** Each is read with its ticket's history, so a page is short, and reads little beside what it shows. */
const size = 10;
const spare = 2;

interface FoundOwn {
  readonly seen: SeenTicket;
  readonly request: IdentityRequest;
}

/**
 * Lists the requests that the officer made, the newest first, on tickets that they still see anything of. A line is
 * no read: of the ticket it holds no text, and the reason of a refusal is written to whoever asked.
 */
export async function listOwnIdentityRequests(
  {
    identityRequests,
    tickets,
    registry,
    cursors,
    now,
  }: Pick<Container, 'identityRequests' | 'tickets' | 'registry' | 'cursors' | 'now'>,
  { officer, language, cursor }: OwnListing,
): Promise<OwnIdentityRequestPage> {
  const owner = { reader: officer.id, listing: 'list-own-identity-requests' };
  const seenBy = async ({ number, asked }: OwnRequest): Promise<FoundOwn | undefined> => {
    const seen = await viewTicket(await tickets.history(number), { officer, now: now() }, registry);
    const request = seen && requestAskedAt(seen.history, asked);
    return seen === undefined || request?.asker !== officer.id ? undefined : { seen, request };
  };
  const { items, next } = await readByCursor(async () =>
    fullPage({
      read: (before, limit) => readOwn(identityRequests, officer.id, before, limit),
      shownOf: (listed) => Promise.all(listed.map(seenBy)),
      after: cursor === undefined ? undefined : await cursors.open(cursor, owner),
      size,
      spare,
    }),
  );
  const [{ timeZone }, institutionOf, reasons] = await Promise.all([
    registry.calendar(),
    institutionsById(
      registry,
      items.map(({ request }) => request.institution),
    ),
    Promise.all(items.map((found) => reasonOfRefusal(found, tickets, language))),
  ]);
  return {
    requests: items.map(({ seen, request }, place) => {
      const { number, kind } = seen.history.ticket;
      const { settledAt, viewUntil } = request;
      const reason = reasons[place];
      const reader = { institution: institutionOf(request.institution), language, timeZone };
      return {
        ...shownIdentityRequest(number, request, reader),
        kind: { code: kind, word: kindWords[kind].name[language] },
        ...(settledAt !== undefined && { settledAt }),
        ...(viewUntil !== undefined && { viewUntil }),
        ...(reason !== undefined && { reason }),
      };
    }),
    ...(next !== undefined && { next: await cursors.seal(next, owner) }),
  };
}

async function reasonOfRefusal(
  { seen, request: { state, version } }: FoundOwn,
  tickets: Pick<Container['tickets'], 'writtenWith'>,
  language: Language,
): Promise<string | undefined> {
  if (state !== 'refused' || seen.sight.sees !== 'all') return undefined;
  const refusal = seen.history.events.find((event) => event.version === version);
  const words = refusal && (await tickets.writtenWith(refusal));
  return isLost(words) ? lostInWords(words, language).word : words?.reason;
}

const placeOf = ({ askedAt, number, asked }: OwnRequest): string => [askedAt, number, asked].join(' ');

function ownRequestAt(place: string): OwnRequest {
  const [askedAt = '', number = '', asked = ''] = place.split(' ');
  return { number, asked: Number(asked), askedAt: instantOf(Date.parse(askedAt)) };
}

async function readOwn(
  requests: IdentityRequests,
  officer: string,
  before: string | undefined,
  limit: number,
): Promise<Stretch<OwnRequest>> {
  const found = await requests.askedBy(
    officer,
    limit,
    before === undefined ? undefined : ownRequestAt(before),
  );
  return { lines: found.map((line) => ({ place: placeOf(line), line })), isLast: found.length < limit };
}
