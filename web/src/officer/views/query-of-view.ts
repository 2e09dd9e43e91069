import { addressPartOf, queueQueryIn, type QueueQuery } from '../lists/queue-query.ts';
import type { FoundViews, SavedView } from './views-of-officer.ts';

/** What a view asks of which queue. */
export const queryOfView = ({ institution, asked }: SavedView): QueueQuery =>
  queueQueryIn({ ...asked, institution }, institution);

/** Views in the order of their tabs: the officer's own, then those of each office. */
export const viewsInOrder = ({ own, shared }: FoundViews): readonly SavedView[] => [
  ...own.views,
  ...shared.flatMap(({ views }) => views),
];

/** Whether two queries ask the same. */
export const isSameQuery = (some: QueueQuery, other: QueueQuery): boolean =>
  addressPartOf(some, '') === addressPartOf(other, '');
