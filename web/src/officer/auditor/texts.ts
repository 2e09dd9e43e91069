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

export const fromUntilText = (from: Text, until: Text): Text => t.period({ from, until });
export const auditedDaysText = (count: number): Text => (count === 1 ? t.today : t.someDays({ count }));
/** How many looks were counted while others are counted yet. */
export const countedAlready = (looks: number): Text => t.countedAlready({ looks });
/** How a figure of an officer is to that of all others. */
export const ofUsualText = (times: number): Text => t.times({ times });
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

/** A finding in a sentence. `isRead`: of the chain of reads. */
export const findingSentence = (isRead: boolean, count: number, fault: string): Text => {
  const is = faultWords[fault] ?? fault;
  return isRead ? t.finding.read({ count, is }) : t.finding.act({ count, is });
};
