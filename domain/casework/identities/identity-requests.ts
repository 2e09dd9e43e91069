import type { Instant } from '../../foundation/time/instant.ts';

/** A request that waits for a decision, as it is listed. */
export interface OpenRequest {
  readonly number: string;
  /** The version of the event that asked for it. */
  readonly asked: number;
  /** When something is due on it next. */
  readonly dueBy: Instant;
  /** When it was asked for. Absent on requests listed before the list said it. */
  readonly askedAt?: Instant;
}

/** A request as it is listed with those of whoever made it. */
export type OwnRequest = Pick<OpenRequest, 'number' | 'asked'> & { readonly askedAt: Instant };

/** A settled request as the month (UTC) in which it was asked lists it. */
export type SettledRequest = OwnRequest;

/** Who made a request. */
export interface RequestMade {
  readonly asker: string;
  /** For which institution. Requests of before do not say it. */
  readonly institution?: string;
}

/** The lists of requests to reveal identities. They are written with the events that open and settle them. */
export interface IdentityRequests {
  /**
   * Lists open requests of the whole country by due time, after `after`. Eventually consistent: the ticket's history
   * decides. Throws `StoreUnavailable`.
   */
  open(limit: number, after?: OpenRequest): Promise<readonly OpenRequest[]>;
  /**
   * The request that the event of version `asked` of a ticket made, as far as it is known beside the ticket's history;
   * strongly consistent. Undefined: there is none. Throws `StoreUnavailable`.
   */
  find(number: string, asked: number): Promise<RequestMade | undefined>;
  /** Those that an officer made, the newest first, those before `before`. As old as the other. Throws `StoreUnavailable`. */
  askedBy(officer: string, limit: number, before?: OwnRequest): Promise<readonly OwnRequest[]>;
  /**
   * Settled requests of the whole country asked in a month (UTC, `YYYY-MM`), the newest first, those before `before`; eventually
   * consistent. Those settled before the listing was kept are not in it. Throws `StoreUnavailable`.
   */
  settledOf(month: string, limit: number, before?: SettledRequest): Promise<readonly SettledRequest[]>;
}
