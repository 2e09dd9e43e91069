import type { Instant } from '../../foundation/time/instant.ts';

/** What a phone was in the midst of, when it last pressed a key. */
export interface PhoneSession {
  /** How often it was kept: the next to keep it says so. */
  readonly version: number;
  /** The last second in which it is there. */
  readonly until: Instant;
  /** Content as its adapter serialized it; stored encrypted. */
  readonly content: string;
}

/** What is remembered of a phone. */
export interface RememberedPhone {
  readonly session?: PhoneSession;
  /** Preference that outlives the session, as its adapter serialized it. */
  readonly wish?: string;
}

/**
 * What phones are in the midst of, for minutes. A phone is never stored: a keyed hash of it is the key, and the
 * content is sealed under a key that derives from the phone, so that whoever has the table and the server's keys
 * still has to know the phone. Phones are international: `+255712345678`.
 */
export interface PhoneSessions {
  /** In one read, strongly consistent. What is past its time is not given, though it may still be stored. */
  of(phone: string, now: Instant): Promise<RememberedPhone>;
  /**
   * Keeps the session over the version before, in one write. False: somebody else did so first. `version` 1 is kept
   * where there is none, or one past its time.
   */
  keep(phone: string, session: PhoneSession, now: Instant): Promise<boolean>;
  /** Deletes the session; the preference stays. */
  end(phone: string): Promise<void>;
  /** Stores the phone's preference for 400 days; undefined deletes it. */
  remember(phone: string, wish: string | undefined, now: Instant): Promise<void>;
}

/**
 * What waits for the owner of a phone, for days: kept and sealed as a session is, apart from it, and found under every version of the
 * server key. It is never ended, so that who read it before keeps nothing over what came since.
 */
export type PhoneQuestions = Pick<PhoneSessions, 'of' | 'keep'>;
