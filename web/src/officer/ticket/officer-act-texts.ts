import type { Finding } from '../../../../domain/foundation/vocabulary/findings.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { OfficerActCode } from './act-codes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

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

const sameClock: Text = t.sameClock;
const toldOfNothing: Text = t.toldOfNothing;
const answered: Text = t.answered;

export const officerActTexts: Readonly<Record<OfficerActCode, TextsOfAct>> = {
  ...t.officerAct,
  assign: { ...t.officerActMore.assign, clock: sameClock, citizen: toldOfNothing },
  'assign-to-self': { ...t.officerActMore['assign-to-self'], clock: sameClock, citizen: toldOfNothing },
  note: { ...t.officerActMore.note, clock: sameClock },
  respond: { ...t.officerActMore.respond, clock: answered },
  'keep-transfer': { ...t.officerActMore['keep-transfer'], clock: sameClock },
  refer: { ...t.officerActMore.refer, clock: answered },
  'set-aside': { ...t.officerActMore['set-aside'], clock: answered },
  part: { ...t.officerActMore.part, clock: sameClock, citizen: toldOfNothing },
};

/** What questions of forms ask. */
export const questionTexts = t.question;

/** What is too short for a citizen to understand why. */
export const tooShortText = (atLeast: number): Text => t.tooShort({ atLeast });

/** What does not lie between these. */
export const outOfRangeText = (atLeast: number, atMost: number): Text => t.outOfRange({ atLeast, atMost });

export const dateNotAheadText: Text = t.dateNotAhead;

/** What each finding of a response says of who wrote: citizens read it as said to them. */
export const findingMeansAtWork = t.findingMeansAtWork satisfies Record<Exclude<Finding, 'referred'>, Text>;
