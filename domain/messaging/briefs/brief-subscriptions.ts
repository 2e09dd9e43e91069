import type { Instant } from '../../foundation/time/instant.ts';
import type { Language } from '../../foundation/vocabulary/language.ts';

/** So many institutions an officer gets weekly briefs of, at most. */
export const mostBriefs = 20;

/** The wish of an officer for the weekly brief of an institution by e-mail. */
export interface BriefSubscription {
  readonly officer: string;
  readonly institution: string;
  readonly language: Language;
  readonly since: Instant;
}

/** When the next brief of a subscription goes out. */
export interface DueBrief extends Pick<BriefSubscription, 'officer' | 'institution'> {
  readonly at: Instant;
}

/** Who gets weekly briefs of what. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface BriefSubscriptions {
  /** Strongly consistent. */
  of(officer: string, institution: string): Promise<BriefSubscription | undefined>;
  /** The institutions of which an officer gets briefs. Strongly consistent. */
  institutionsOf(officer: string): Promise<readonly string[]>;
  /** Stores it with when its first brief goes out, in the place of one of the same officer and institution. */
  begin(subscription: BriefSubscription, firstAt: Instant): Promise<void>;
  /** Ends it; where there is none nothing happens. */
  end(officer: string, institution: string, at: Instant): Promise<void>;
  /** Briefs due at `at` or before, the longest due first. May be a moment old. */
  due(at: Instant, limit: number): Promise<readonly DueBrief[]>;
  /** Moves a subscription on to its next brief, as long as it stands as it was read. */
  moveOn(due: DueBrief, nextAt: Instant): Promise<void>;
}
