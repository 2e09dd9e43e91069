import { offeredActWords } from '../../words/offered-acts.ts';
import type { Language } from '../../domain/language.ts';
import type { PossibleAct } from '../../domain/tickets/citizen/possible-acts.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/** What the citizen can do, in words and with the date until when. */
export const actsOffered = (acts: readonly PossibleAct[], { language, timeZone }: Reader) =>
  acts.map(({ act, until }) => ({
    act,
    text: offeredActWords[act][language],
    ...(until !== undefined && { until, untilDate: localDateAt(until, timeZone) }),
  }));
