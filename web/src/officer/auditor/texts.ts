import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import type { LookOfOfficer } from './added-readers.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/auditor')>('officer/auditor');

/** What the auditor's page says. */
export const auditorTexts = t.auditorTexts;

export const auditDeskTexts = t.deskTexts;

/** Why a look was allowed. */
export const groundTexts: Readonly<Record<LookOfOfficer['ground'], Text>> = t.ground;

/** What files of the desk's lists begin with. */
export const fileNames = t.file;

export const fromUntilText = (from: Text, until: Text): Text => t.period({ from, until });
export const auditedDaysText = (count: number): Text => (count === 1 ? t.today : t.someDays({ count }));
/** How many looks were counted while others are counted yet. */
export const countedAlready = (looks: number): Text => t.countedAlready({ looks });
/** How a figure of an officer is to that of all others. */
export const ofUsualText = (times: number): Text => t.times({ times });
/** The same of a figure that chance may explain. */
export const maybeChanceText = (times: number): Text => t.maybeChance({ times });
/** When most was opened. */
export const hoursText = (time: Text): Text => t.hours({ time });
export const looksOfText = (name: Text): Text => t.looksOf({ name });

type Trail = ReplyOf<'show-trail'>;

/** What was opened. */
export const thingsOpened: Readonly<Record<Trail['reads'][number]['opened'], Text>> = t.thingsOpened;

/** Who did something, where no officer is named. */
export const actorWords: Readonly<Partial<Record<Trail['events'][number]['by']['actor'], Text>>> = t.actor;

/** What is wrong with an entry. */
const faultWords: Readonly<Record<string, Text>> = t.fault;

const sentencesOfFindings = {
  events: t.finding.act,
  reads: t.finding.read,
  registry: t.finding.change,
} as const;

/** A finding about an entry of a chain, in a sentence. */
export const findingSentence = (
  chain: keyof typeof sentencesOfFindings,
  count: number,
  fault: string,
): Text => sentencesOfFindings[chain]({ count, is: faultWords[fault] ?? fault });

/** How far the registry's chain was verified; `first` is the oldest change that was, absent where the chain begins. */
export const provenText = (first: number | undefined, count: number, moment: Text): Text =>
  first === undefined ? t.provenWhole({ count, moment }) : t.provenPart({ first, count, moment });
export const twoAdministratorsText = (first: string, second: string): Text =>
  t.twoAdministrators({ first, second });
export const fromToText = (from: Text | string, to: Text | string): Text => t.fromTo({ from, to });
export const itemsTouchedText = (count: number): Text => t.itemsTouched({ count });
