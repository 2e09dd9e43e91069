import { mostOfReach } from '../../../../domain/foundation/vocabulary/at-once.ts';
import type { Failure } from '../../api/problem.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import type { ReadList } from '../lists/use-list.ts';

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
  { readOn }: ReadList<QueuedTicket>,
  { isMeant, onFound }: Walking,
): Promise<{ readonly numbers: readonly string[] } | { readonly failure: Failure }> {
  const found = new Set<string>();
  const failure = await readOn((lines) => {
    for (const { number } of lines.filter(isMeant)) found.add(number);
    onFound(found.size);
    return found.size <= mostOfReach.found;
  });
  return failure === undefined ? { numbers: [...found] } : { failure };
}
