import type { QueueEntry } from '../queues/queue-entry.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { AccessContext } from './access-request.ts';
import { accessedTicketOf } from './accessed-ticket.ts';
import { noPast } from './past.ts';
import { sightOf, type Sight } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** What of an entry decides who may see it, beside what it shows. */
export type ListedTicket = Pick<
  QueueEntry,
  'holder' | 'assignee' | 'unit' | 'sensitive' | 'about' | 'submittedAt'
>;

/** Stands for the time of sending where an entry does not say it: as if the ticket had always been there. */
const always: Instant = '0001-01-01T00:00:00Z';

/**
 * What is known when a queue is read. `sentTo` is the path from `sentToOf` of the entry, empty where that is
 * undefined.
 */
export type EntryContext = Pick<AccessContext, 'now' | 'posts' | 'holder' | 'sentTo'>;

/** How much of the entry's ticket the viewer may see: of an entry with `nothing`, not even that it is there. */
export function sightOfEntry(
  viewer: Viewer,
  { holder, assignee, unit, sensitive, about, submittedAt }: ListedTicket,
  context: EntryContext,
): Sight['sees'] {
  const ticket = {
    ...accessedTicketOf(about, holder, context.now),
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    sensitive,
    submittedAt: submittedAt ?? about?.filedAt ?? always,
  };
  return sightOf(viewer, ticket, { ...context, past: noPast }).sees;
}
