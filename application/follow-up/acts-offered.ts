import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { PossibleAct } from '../../domain/casework/citizen-acts/possible-acts.ts';
import type { OfferedAct } from '../../domain/foundation/vocabulary/acts.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import type { Locale } from '../locale.ts';

/** What the citizen can do now. */
export interface ActOffered {
  readonly act: OfferedAct;
  readonly text: string;
  /** The last second in which it can be done, where there is one. */
  readonly until?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly untilDate?: string;
}

/** What the citizen can do, in words and with the date until when. */
export const actsOffered = (
  acts: readonly PossibleAct[],
  { language, timeZone }: Locale,
): readonly ActOffered[] =>
  acts.map(({ act, until }) => ({
    act,
    text: offeredActWords[act][language],
    ...(until !== undefined && { until, untilDate: localDateAt(until, timeZone) }),
  }));
