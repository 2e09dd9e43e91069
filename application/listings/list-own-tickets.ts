import type { listOwnTicketsRoute } from '../../contracts/http/list-queues.ts';
import type { QueueLine } from '../../domain/queues/line.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { readByCursor } from './read-by-cursor.ts';
import type { DependenciesOfListing } from './list-queue.ts';
import { listable } from '../access/listable.ts';
import { shownLines } from './shown-lines.ts';

/** Lists what is assigned to the officer who asks, wherever it is held, as far as they still may see it. */
export const listOwnTickets =
  ({ queues, registry, now }: DependenciesOfListing): Answer<typeof listOwnTicketsRoute> =>
  async ({ query: { cursor }, officer, language }) => {
    const at = now();
    const shownOf = listable<QueueLine>({ officer, now: at }, registry);
    const asked = { by: officer.id, shownOf, ...(cursor !== undefined && { cursor }) };
    const page = await readByCursor(() => queues.assignedTo(officer.id, asked));
    return {
      status: 200,
      body: {
        lines: await shownLines(page.items, registry, { language, now: at }),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };
