import type { Instant } from '../../foundation/time/instant.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';

/** How many messages the provider of each channel is given in a second. */
export type MessagesPerSecond = Readonly<Record<NoticeChannel, number>>;

/**
 * Throttling of what is sent: the pace at which everybody who sends gives a channel's provider its messages, together.
 * Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface Pace {
  /**
   * Takes up to `wanted` of the messages that a channel may send in the second of `at`, by one write. Gives how many:
   * whoever takes them together never gets more than `perSecond`. A write whose answer was lost leaves them unused.
   */
  take(channel: NoticeChannel, at: Instant, wanted: number, perSecond: number): Promise<number>;
  /**
   * Takes one of the messages of that second where fewer than `below` are taken. False: it took none, and leaves what
   * there is to others.
   */
  takeOne(channel: NoticeChannel, at: Instant, below: number): Promise<boolean>;
  /**
   * Begins a run through what is due, and holds it until then at most. False: another one is under way, which
   * would only meet this one at every notice.
   */
  begin(run: string, at: Instant, until: Instant): Promise<boolean>;
  /** Ends this run: the next one may begin. */
  end(run: string, at: Instant): Promise<void>;
}
