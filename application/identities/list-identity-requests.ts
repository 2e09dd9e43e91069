import { instantOf } from '../../domain/foundation/time/instant.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/casework/identities/identity-requests.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { fullPage, type Stretch } from '../../domain/casework/queues/full-page.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { findIdentityRequest, type FoundIdentityRequest } from './find-identity-request.ts';
import { listedIdentityRequest, type ListedIdentityRequest } from './shown-identity-request.ts';

interface Listing {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

export interface IdentityRequestPage {
  readonly requests: readonly ListedIdentityRequest[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

/** Each is read with its ticket's history, so a page is short, and reads little beside what it shows. */
const size = 10;
const spare = 2;

/**
 * Lists the requests that a custodian may decide on. What the index says may be a moment old: the history
 * of each ticket decides whether it is still open. A line is no read: it holds no text.
 */
export async function listIdentityRequests(
  {
    identityRequests,
    tickets,
    registry,
    cursors,
    now,
  }: Pick<Container, 'identityRequests' | 'tickets' | 'registry' | 'cursors' | 'now'>,
  { officer, language, cursor }: Listing,
): Promise<IdentityRequestPage> {
  const at = now();
  const owner = { reader: officer.id, listing: 'list-identity-requests' };
  const openTo = async ({ number, asked }: OpenRequest): Promise<FoundIdentityRequest | undefined> => {
    const custodian = { officer, now: at };
    const found = await findIdentityRequest(await tickets.history(number), asked, custodian, registry);
    return found?.request.state === 'requested' ? found : undefined;
  };
  const { items: open, next } = await readByCursor(async () =>
    fullPage({
      read: (after, limit) => readRequests(identityRequests, after, limit),
      shownOf: (listed) => Promise.all(listed.map(openTo)),
      after: cursor === undefined ? undefined : await cursors.open(cursor, owner),
      size,
      spare,
    }),
  );
  const [{ timeZone }, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(
      registry,
      open.map(({ request }) => request.institution),
    ),
  ]);
  return {
    requests: open.map((found) => {
      const institution = institutionOf(found.request.institution);
      return listedIdentityRequest(found, { institution, language, timeZone }, at);
    }),
    ...(next !== undefined && { next: await cursors.seal(next, owner) }),
  };
}

const placeOf = ({ number, asked, dueBy }: OpenRequest): string => [dueBy, number, asked].join(' ');

function requestAt(place: string): OpenRequest {
  const [dueBy = '', number = '', asked = ''] = place.split(' ');
  return { number, asked: Number(asked), dueBy: instantOf(Date.parse(dueBy)) };
}

async function readRequests(
  requests: IdentityRequests,
  after: string | undefined,
  limit: number,
): Promise<Stretch<OpenRequest>> {
  const found = await requests.open(limit, after === undefined ? undefined : requestAt(after));
  return { lines: found.map((line) => ({ place: placeOf(line), line })), isLast: found.length < limit };
}
