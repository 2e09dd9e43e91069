import type { Job } from './jobs.ts';

/** What is still to be done after changes of the registry. Throws `StoreUnavailable` when the store cannot be reached. */
export interface Jobs {
  /** Those that are not over, the oldest first; may lag behind by a moment. */
  unfinished(): Promise<readonly Job[]>;
  /** Stores how far `job` came, or that it is over; `stale` when somebody else went on with it. */
  proceed(job: Job, after: Job | 'over'): Promise<'stored' | 'stale'>;
}
