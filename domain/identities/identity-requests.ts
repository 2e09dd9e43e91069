import type { Instant } from '../time/instant.ts';

/** A request that waits for a decision, as it is listed. */
export interface OpenRequest {
  readonly number: string;
  /** The version of the event that asked for it. */
  readonly asked: number;
  /** When something is due on it next. */
  readonly dueBy: Instant;
}

/** The list of open requests to reveal identities. It is written with the events that open and settle them. */
export interface IdentityRequests {
  /**
   * Of the whole country, what is due first before the rest, those after `after`. It may be a moment old:
   * what the ticket's history says counts. Throws `StoreUnavailable`.
   */
  open(limit: number, after?: OpenRequest): Promise<readonly OpenRequest[]>;
}
