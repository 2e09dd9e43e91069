import type { listOwnTicketsRoute } from '../../contracts/http/list-queues.ts';
import type { Answer } from '../shared/api.ts';
import { readPage } from './demand-listing.ts';
import type { DependenciesOfListing } from './list-queue.ts';
import { listable } from './listable.ts';
import { shownLines } from './shown-lines.ts';

/** Lists what is assigned to the officer who asks, wherever it is held, as far as they still may see it. */
export const listOwnTickets =
  ({ queues, registry, now }: DependenciesOfListing): Answer<typeof listOwnTicketsRoute> =>
  async ({ query: { cursor }, officer, language }) => {
    const asked = { by: officer.id, ...(cursor !== undefined && { cursor }) };
    const page = await readPage(() => queues.assignedTo(officer.id, asked));
    const at = now();
    const seen = await listable(page.items, { officer, now: at }, registry);
    return {
      status: 200,
      body: {
        lines: await shownLines(seen, registry, { language, now: at }),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };
