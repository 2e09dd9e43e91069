import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/auditor')>('officer/auditor');

/** What the auditor's page says. */
export const auditorTexts = t.auditorTexts;

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
