import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { instantOf } from '../../domain/deadlines/instant.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/identities/identity-requests.ts';
import type { Cursors } from '../../domain/queues/cursors.ts';
import { fullPage, type Stretch } from '../../domain/queues/full-page.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { askedRequest, type AskedRequest } from './find-identity-request.ts';
import { listedRequestOf } from './shown-identity-request.ts';

export interface DependenciesOfList extends Pick<Container, 'tickets' | 'registry' | 'now'> {
  readonly requests: IdentityRequests;
  readonly cursors: Cursors;
}

/** Each is read with its ticket's history, so a page is short, and reads little beside what it shows. */
const size = 10;
const spare = 2;

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
    const owner = { reader: officer.id, listing: listIdentityRequestsRoute.name };
    const openTo = async ({ number, asked }: OpenRequest): Promise<AskedRequest | undefined> => {
      const looking = { officer, now: at };
      const found = await askedRequest(await tickets.history(number), asked, looking, registry);
      return found?.request.state === 'requested' ? found : undefined;
    };
    const { items: open, next } = await readByCursor(async () =>
      fullPage({
        read: (after, limit) => readRequests(requests, after, limit),
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
      status: 200,
      body: {
        requests: open.map((asked) => {
          const institution = institutionOf(asked.request.institution);
          return listedRequestOf(asked, { institution, language, timeZone }, at);
        }),
        ...(next !== undefined && { next: await cursors.seal(next, owner) }),
      },
    };
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
