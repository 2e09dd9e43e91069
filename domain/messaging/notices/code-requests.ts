import type { CodesOfDay } from '../../foundation/rate-limits/pass-codes.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { SmsNotice } from './notice.ts';

/** Somebody asked that a code goes to the phone of a ticket. */
export interface CodeRequest {
  /** Daily-rotated keyed hash of the number as it was typed: there may be no such ticket. */
  readonly hash: string;
  readonly at: Instant;
  /** How the codes of the day stood, and stand with this request; the same where no SMS goes. */
  readonly before: CodesOfDay;
  readonly after: CodesOfDay;
  /** The notice that tells the code, if one goes. */
  readonly notice?: SmsNotice;
}

/** Where requests for codes are put down. */
export interface CodeRequests {
  /**
   * By one transaction of as many writes, whatever came of it: without a notice another item takes its place, which
   * nobody reads and which expires. Where the codes stand otherwise by now, somebody else asked at once: nothing is
   * written. Throws `StoreUnavailable`.
   */
  putDown(request: CodeRequest): Promise<void>;
}
