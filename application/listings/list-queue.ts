import type { listQueueRoute } from '../../contracts/http/list-queues.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import type { QueueLine } from '../../domain/queues/line.ts';
import type { QueueFilter } from '../../domain/queues/queues.ts';
import { without } from '../../domain/tickets/without.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { demandReadable } from './demand-readable.ts';
import { readByCursor } from './read-by-cursor.ts';
import { listable } from '../access/listable.ts';
import { shownLines } from './shown-lines.ts';

export type DependenciesOfListing = Pick<Container, 'queues' | 'registry' | 'now'>;

type Query = Inputs<typeof listQueueRoute>['query'];

/** The contract lets one filter through at most. */
function filterOf({ status, kind, assignee }: Query): QueueFilter | undefined {
  if (status !== undefined) return { status };
  if (kind !== undefined) return { kind };
  return assignee === undefined ? undefined : { assignee };
}

/** Who works on a ticket is not part of its status: neither shown with it nor found by it. */
const asStatus =
  (filter: QueueFilter | undefined) =>
  (line: QueueLine): QueueLine | undefined =>
    filter !== undefined && 'assignee' in filter ? undefined : without(line, 'assignee');

/** Lists what waits at an institution and under it: the lines that the officer may see. */
export const listQueue =
  ({ queues, registry, now }: DependenciesOfListing): Answer<typeof listQueueRoute> =>
  async ({ params: { institution }, query, officer, language }) => {
    await demandReadable(officer, institution, registry);
    const { cursor } = query;
    const at = now();
    const filter = filterOf(query);
    const reading = { officer, queue: institution, now: at, asStatus: asStatus(filter) };
    const shownOf = listable(reading, registry);
    const asked = { by: officer.id, shownOf, ...(cursor !== undefined && { cursor }) };
    const page = await readByCursor(() => queues.page(institution, filter, asked));
    return {
      status: 200,
      body: {
        lines: await shownLines(page.items, registry, { language, now: at }),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };
