import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { instantOf } from '../../domain/deadlines/instant.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/identities/identity-requests.ts';
import { InvalidCursor } from '../../domain/institutions/registry.ts';
import type { CursorOwner, Cursors } from '../../domain/queues/cursors.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { Problem } from '../shared/problem.ts';
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
    const owner: CursorOwner = { officer: officer.id, listing: listIdentityRequestsRoute.name };
    const after = cursor === undefined ? undefined : await placeOf(cursor, owner, cursors);
    const page = await requests.open(pageSize, after);
    const found = await Promise.all(
      page.map(async ({ number, asked }) =>
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
    const last = page.length < pageSize ? undefined : page.at(-1);
    return {
      status: 200,
      body: {
        requests: open.map((asked) => {
          const institution = institutionOf(asked.request.institution);
          return listedRequestOf(asked, { institution, language, timeZone }, at);
        }),
        ...(last !== undefined && { next: await cursors.seal(textOf(last), owner) }),
      },
    };
  };
}

const textOf = ({ number, asked, dueBy }: OpenRequest): string => [dueBy, number, asked].join(' ');

/** Where a page begins. Throws the problem `invalid-request` for a cursor that no page gave this officer. */
async function placeOf(cursor: string, owner: CursorOwner, cursors: Cursors): Promise<OpenRequest> {
  try {
    const [dueBy = '', number = '', asked = ''] = (await cursors.open(cursor, owner)).split(' ');
    return { number, asked: Number(asked), dueBy: instantOf(Date.parse(dueBy)) };
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new Problem({
      code: 'invalid-request',
      fields: [{ in: 'query', path: ['cursor'], code: 'not-a-cursor' }],
    });
  }
}
