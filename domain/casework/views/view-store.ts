import type { KeptViews, ViewsChange, ViewsOwner } from './queue-view.ts';

/** Where views of queues are kept. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface ViewStore {
  /** Those of one owner, as they are at this moment. */
  of(owner: ViewsOwner): Promise<KeptViews>;
  /** Stores a change, of an office's views with its record: `stale` where another one came before it. */
  write(change: ViewsChange): Promise<'written' | 'stale'>;
  /** What was changed of the views of an office, the newest first: 25 changes at most. */
  changesOf(office: string): Promise<readonly ViewsChange[]>;
}
