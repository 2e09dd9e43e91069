import { inEach, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { timeInWords } from '../../../../words/clock-times.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/deadlines')>('public/deadlines');

type Duration = ReplyOf<'show-vocabulary'>['deadlines']['undoAcceptance'];

export const deadlinesPage = t.deadlines;

/** A time on the wall as people say it: `15:30` as `saa 9:30 alasiri`. */
const spoken = (time: string, language: Language): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return timeInWords(hour, minute, language);
};

/** When offices are open. Clock times as `07:30`. */
export const officeHours = (opens: string, closes: string, days: Text): Text =>
  t.officeHours({
    days,
    opens: inEach((language) => spoken(opens, language)),
    closes: inEach((language) => spoken(closes, language)),
  });

/** Until when holidays are known. */
export const knownUntilText = (date: Text): Text => t.knownUntil({ date });

/** What somebody can do for how long, in the order of a ticket's life. */
export const citizensTimes = (
  [
    'resumeWithoutReply',
    'objectToTransfer',
    'undoReclassification',
    'untoldAppealWindow',
    'undoAcceptance',
    'undoWithdrawal',
    'rate',
    'replaceSecretEvery',
  ] as const
).map((name) => ({ name, text: ({ words }: Duration): Text => t.citizensTimes[name]({ words }) }));
