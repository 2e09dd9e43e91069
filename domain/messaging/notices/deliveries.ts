import type { Instant } from '../../foundation/time/instant.ts';
import type { NoticeKey } from './notice.ts';
import type { FailureReason } from './senders.ts';

/** Why an SMS or an e-mail that the provider took did not arrive. */
export const lostReasons = [
  'invalid-recipient', // there is no such phone, or mailbox
  'opted-out', // whoever has it wants none of our messages, or called one spam
  'unreachable', // off, out of the net, or abroad, for as long as the network tried
  'blocked', // the network does not pass it on
] as const satisfies readonly FailureReason[];
export type LostReason = (typeof lostReasons)[number];

/** What a provider tells of an SMS or e-mail that it took, without the phone or address. */
export interface DeliveryReport {
  /** The provider's name of it. */
  readonly providerId: string;
  /** Undefined: it arrived, is under way, or nobody knows. */
  readonly lost?: LostReason;
}

/**
 * Which notice an SMS or e-mail was that a provider took, by the provider's name of it.
 * Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface Deliveries {
  /** Remembers it for ten days. */
  expect(providerId: string, notice: NoticeKey, at: Instant): Promise<void>;
  /** Undefined: it was no notice, or long ago. */
  noticeOf(providerId: string): Promise<NoticeKey | undefined>;
}
