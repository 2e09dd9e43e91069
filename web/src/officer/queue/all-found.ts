import { mostOfReach } from '../../../../domain/foundation/vocabulary/at-once.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { officerApi } from '../session/officer-api.ts';
import type { QueueQuery } from '../lists/queue-query.ts';

/** What is shown of a queue, and where it goes on. */
interface ShownOfQueue {
  readonly lines: readonly QueuedTicket[];
  readonly next: string | undefined;
}

/** Who reads along while a queue is walked. */
interface Walking {
  /** Whether something can be done there with a line. */
  readonly isMeant: (line: QueuedTicket) => boolean;
  readonly onFound: (count: number) => void;
}

/**
 * Finds the numbers of all that a queue has by its filters, from what is shown to its end, page by page; one more than go at
 * once at most. What comes in before what is shown, or after this was asked, is not among them.
 */
export async function findAllOf(
  { institution, filters }: QueueQuery,
  { lines, next }: ShownOfQueue,
  { isMeant, onFound }: Walking,
): Promise<{ readonly numbers: readonly string[] } | { readonly failure: Failure }> {
  const found = new Set(lines.filter(isMeant).map(({ number }) => number));
  let cursor = next;
  while (cursor !== undefined && found.size <= mostOfReach.found) {
    const query = { ...filters, cursor };
    const { data, failure } = await outcomeOf((signal) =>
      officerApi.GET('/v1/officer/queues/{institution}', {
        params: { path: { institution }, query },
        signal,
      }),
    );
    if (failure !== undefined) return { failure };
    for (const line of data.lines.filter(isMeant)) found.add(line.number);
    onFound(found.size);
    cursor = data.next;
  }
  return { numbers: [...found] };
}
