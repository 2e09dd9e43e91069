import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { instantOf } from '../../domain/deadlines/instant.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/identities/identity-requests.ts';
import type { Page } from '../../domain/institutions/registry.ts';
import type { CursorOwner, Cursors } from '../../domain/queues/cursors.ts';
import { readPage } from '../officers/demand-listing.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { askedRequest } from './asked-request.ts';
import { listedRequestOf } from './shown-request.ts';

export interface DependenciesOfList extends Pick<Container, 'tickets' | 'registry' | 'now'> {
  readonly requests: IdentityRequests;
  readonly cursors: Cursors;
}

/** Each is read with its ticket's history, so a page is short. */
const pageSize = 10;

/**
 * Lists the requests that a custodian may decide on. What the index says may be a moment old: the history
 * of each ticket decides whether it is still open. A line is no read: it holds no text.
 */
export function listIdentityRequests({
  requests,
  tickets,
  registry,
  cursors,
  now,
}: DependenciesOfList): Answer<typeof listIdentityRequestsRoute> {
  return async ({ query: { cursor }, officer, language }) => {
    const at = now();
    const owner: CursorOwner = { reader: officer.id, listing: listIdentityRequestsRoute.name };
    const { items, next } = await readPage(() => pageOf({ requests, cursors }, cursor, owner));
    const found = await Promise.all(
      items.map(async ({ number, asked }) =>
        askedRequest(await tickets.history(number), asked, { officer, now: at }, registry),
      ),
    );
    const open = found.flatMap((asked) => (asked?.request.state === 'requested' ? [asked] : []));
    const [{ timeZone }, institutionOf] = await Promise.all([
      registry.calendar(),
      institutionsById(
        registry,
        open.map(({ request }) => request.institution),
      ),
    ]);
    return {
      status: 200,
      body: {
        requests: open.map((asked) => {
          const institution = institutionOf(asked.request.institution);
          return listedRequestOf(asked, { institution, language, timeZone }, at);
        }),
        ...(next !== undefined && { next }),
      },
    };
  };
}

const placeOf = ({ number, asked, dueBy }: OpenRequest): string => [dueBy, number, asked].join(' ');

function requestAt(place: string): OpenRequest {
  const [dueBy = '', number = '', asked = ''] = place.split(' ');
  return { number, asked: Number(asked), dueBy: instantOf(Date.parse(dueBy)) };
}

/** A page of the index. Throws `InvalidCursor`. */
async function pageOf(
  { requests, cursors }: Pick<DependenciesOfList, 'requests' | 'cursors'>,
  cursor: string | undefined,
  owner: CursorOwner,
): Promise<Page<OpenRequest>> {
  const after = cursor === undefined ? undefined : requestAt(await cursors.open(cursor, owner));
  const items = await requests.open(pageSize, after);
  const last = items.length < pageSize ? undefined : items.at(-1);
  return { items, ...(last !== undefined && { next: await cursors.seal(placeOf(last), owner) }) };
}
