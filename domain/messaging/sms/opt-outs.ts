import type { Instant } from '../../foundation/time/instant.ts';

/** Opt-out or opt-in: what somebody last said of the SMS to a phone. */
export interface SmsChoice {
  readonly stopped: boolean;
  readonly at: Instant;
}

/**
 * Phones to which no SMS goes any more, for ever, until their owner says otherwise. Each is known by its mark.
 * Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface OptOuts {
  /** Puts down what was said under this mark. An older word than the one that is there changes nothing. */
  put(mark: string, choice: SmsChoice): Promise<void>;
  /** Whether the newest word under any of these marks was to stop. It may be a moment old. */
  hasStopped(marks: readonly string[]): Promise<boolean>;
}
