import type { QueueFilter } from '../../domain/queues/queues.ts';
import { listings, type listingIndexes } from './keys.ts';

/** The listing that answers a filter of a queue by its key alone. */
export function filteredQueue(
  institution: string,
  filter: QueueFilter | undefined,
): { readonly listing: keyof typeof listingIndexes; readonly partition: string } {
  if (filter === undefined) return { listing: 'queue', partition: listings.queue(institution) };
  if ('status' in filter)
    return { listing: 'queueByStatus', partition: listings.queueByStatus(institution, filter.status) };
  if ('kind' in filter)
    return { listing: 'queueByKind', partition: listings.queueByKind(institution, filter.kind) };
  return { listing: 'queueByAssignee', partition: listings.queueByAssignee(institution, filter.assignee) };
}
