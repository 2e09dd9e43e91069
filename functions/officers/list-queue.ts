import type { listQueueRoute } from '../../contracts/http/list-queues.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import type { QueueFilter } from '../../domain/queues/queues.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { demandReadable, readPage } from './demand-listing.ts';
import { listable } from './listable.ts';
import { shownLines } from './shown-lines.ts';

export type DependenciesOfListing = Pick<Container, 'queues' | 'registry' | 'now'>;

type Query = Inputs<typeof listQueueRoute>['query'];

/** The contract lets one filter through at most. */
function filterOf({ status, kind, assignee }: Query): QueueFilter | undefined {
  if (status !== undefined) return { status };
  if (kind !== undefined) return { kind };
  return assignee === undefined ? undefined : { assignee };
}

/** Lists what waits at an institution and under it: of a page, the lines that the officer may see. */
export const listQueue =
  ({ queues, registry, now }: DependenciesOfListing): Answer<typeof listQueueRoute> =>
  async ({ params: { institution }, query, officer, language }) => {
    await demandReadable(officer, institution, registry);
    const { cursor } = query;
    const asked = { by: officer.id, ...(cursor !== undefined && { cursor }) };
    const page = await readPage(() => queues.page(institution, filterOf(query), asked));
    const at = now();
    const seen = await listable(page.items, { officer, queue: institution, now: at }, registry);
    return {
      status: 200,
      body: {
        lines: await shownLines(seen, registry, { language, now: at }),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };
