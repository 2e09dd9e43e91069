import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { TrailStart } from '../../domain/audit/trail.ts';
import type { CursorOwner, Cursors } from '../../domain/casework/queues/cursors.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { readByCursor } from './read-by-cursor.ts';

/** So many reads, and so many entries of each chain, are shown at a time. */
export const readsPerPage = 20;
export const entriesPerPage = 50;

/**
 * What the cursor of a page says; undefined: the newest page is asked for. Throws the problem
 * `invalid-request` for a cursor that was not given to this reader on this ticket, or not lately.
 */
export async function pageStart(
  cursors: Cursors,
  cursor: string | undefined,
  owner: CursorOwner,
): Promise<TrailStart | undefined> {
  if (cursor === undefined) return undefined;
  const place = await readByCursor(() => cursors.open(cursor, owner));
  const [version = 0, count = 0] = place.split(' ').map(Number);
  return { version, count };
}

/** The cursor to what is older than these places of both chains. */
export const sealedStart = (
  { version, count }: TrailStart,
  cursors: Cursors,
  owner: CursorOwner,
): Promise<string> => cursors.seal(`${version} ${count}`, owner);

interface Page {
  readonly events?: readonly TicketEvent[];
  readonly reads?: readonly TicketRead[];
}

/** The cursor to what is older than a page, where anything is. What is not on the page has nothing older. */
export async function olderThan(
  { events = [], reads = [] }: Page,
  cursors: Cursors,
  owner: CursorOwner,
): Promise<{ readonly older?: string }> {
  const version = events[0]?.version ?? 1;
  const count = reads[0]?.count ?? 1;
  return version > 1 || count > 1 ? { older: await sealedStart({ version, count }, cursors, owner) } : {};
}
