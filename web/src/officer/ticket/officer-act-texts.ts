import type { Finding } from '../../../../domain/foundation/vocabulary/findings.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { isAnswering, type ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/** What each act says around its form. */
export interface TextsOfAct {
  /** What is pressed to begin it, and the heading of its form. */
  readonly title: Text;
  /** What is pressed to do it. */
  readonly send: Text;
  /** Once it was done. */
  readonly done: Text;
  /** What it does to the deadline. */
  readonly clock: Text;
  /** What the citizen learns of it. */
  readonly citizen: Text;
}

type OwnTexts = Pick<TextsOfAct, 'title' | 'send' | 'done'> & Partial<TextsOfAct>;

const ownTexts: Readonly<Record<ActOfOfficers, OwnTexts>> = t.officerAct;

/** What is said of the clock where an act has no words of its own for it: an answer stops it, others leave it alone. */
const clockAfter = (act: ActOfOfficers): Text =>
  isAnswering(act) ? t.officerClock.answered : t.officerClock.same;

const textsOf = (act: ActOfOfficers): TextsOfAct => ({
  clock: clockAfter(act),
  citizen: t.officerTold.nothing,
  ...ownTexts[act],
});

export const officerActTexts = Object.fromEntries(
  Object.keys(ownTexts).map((act) => [act, textsOf(act as ActOfOfficers)]),
) as Readonly<Record<ActOfOfficers, TextsOfAct>>;

/** What questions of forms ask. */
export const questionTexts = t.officerQuestion;

/** What is too short for a citizen to understand why. */
export const tooShortText = (atLeast: number): Text => t.officerError.tooShort({ atLeast });

/** What does not lie between these. */
export const outOfRangeText = (atLeast: number, atMost: number): Text =>
  t.officerError.outOfRange({ atLeast, atMost });

export const dateNotAheadText: Text = t.officerError.dateNotAhead;

/** What each finding of a response says of who wrote: citizens read it as said to them. */
export const findingMeansAtWork = t.officerFinding satisfies Record<Exclude<Finding, 'referred'>, Text>;
