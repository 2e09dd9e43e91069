import type { EmailWay } from '../../foundation/vocabulary/email-ways.ts';
import type { NewsKind } from './news-kinds.ts';

/** What an officer chose; of a kind without a choice they are told as the rules of notices say. */
export type NewsChoices = Readonly<Partial<Record<NewsKind, EmailWay>>>;

/** How officers are told of each kind who chose nothing. */
export const usualWays: Readonly<Record<NewsKind, EmailWay>> = {
  mentioned: 'hour',
  assigned: 'morning',
  directed: 'hour',
  watched: 'morning',
};

/**
 * Decides when an e-mail about news comes: undefined, as the rules of notices say. What is urgent a choice may hasten, and never silence.
 * Source: docs/rules.md, News.
 */
export function chosenEmailWay(chosen: EmailWay | undefined, isUrgent: boolean): EmailWay | undefined {
  return isUrgent && chosen !== 'at-once' ? undefined : chosen;
}
