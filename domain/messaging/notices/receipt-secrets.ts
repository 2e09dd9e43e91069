import type { CitizenNotice } from './notice.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/** What takes the place of a lost receipt secret. */
export interface SecretReplacement {
  /** The generation that it replaces: nothing happens where another one is in force by then. */
  readonly replaces: number;
  readonly secret: Ticket['secret'] & { readonly replacedAt: Instant };
  /** The notice that tells it. */
  readonly notice: CitizenNotice;
}

/** Somebody asked for a new receipt secret. */
export interface SecretRequest {
  /** As it was typed: there may be no such ticket. */
  readonly number: string;
  /** Keyed hash of that number, which means nothing on another day: where a request that brings nothing is put down. */
  readonly hash: string;
  readonly at: Instant;
  /** What came of it, if anything did. */
  readonly replacement?: SecretReplacement;
}

/** Entry of the chain of replaced receipt secrets, which auditors read and nobody who handles tickets. */
export interface SecretReplaced {
  readonly v: 1;
  readonly number: string;
  /** Its place among the ticket's replacements, from 1. */
  readonly count: number;
  readonly at: Instant;
  readonly generation: number;
  /** Version of the server key. */
  readonly key: string;
  /** What is stored of the secret: its keyed hash. */
  readonly secretHash: string;
}

/** Where receipt secrets are replaced. */
export interface ReceiptSecrets {
  /**
   * Puts a request down: one read and one transaction of as many writes, whatever came of it. With a
   * replacement these are the ticket's secret, its record and the notice; the ticket's version and its history do
   * not hear of it. Without, they go where nobody reads, and expire. A replacement that another one was faster
   * than changes nothing. Throws `StoreUnavailable`.
   */
  putDown(request: SecretRequest): Promise<void>;
}
