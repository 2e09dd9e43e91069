import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { daysBetween, localDateOf } from '../../platform/dates.ts';
import type { Followed } from './followed.ts';
import { dateAndDistance, inThePast, ticketTexts as texts } from './ticket-texts.ts';

/** A local date, `YYYY-MM-DD`, with how far it is from `now`, in ms UTC. */
export const fromToday = (date: string, now: number): Text =>
  dateAndDistance(date, daysBetween(localDateOf(now), date));

/**
 * By when a ticket is to be answered, as its row says at `now`, in ms UTC: a date to come, one that passed, or that the clock is
 * paused. None where no answer is due.
 */
export function timeToAnswer(
  { status, respondBy, respondByDate }: Pick<Followed, 'status' | 'respondBy' | 'respondByDate'>,
  now: number,
): { readonly label: Text; readonly answer: Text } | undefined {
  if (status.group.code === 'completed') return undefined;
  if (respondBy !== undefined && respondByDate !== undefined) {
    const far = fromToday(respondByDate, now);
    return Date.parse(respondBy) < now
      ? { label: texts.answerTime, answer: inThePast(far) }
      : { label: texts.answerBy, answer: far };
  }
  return status.code === 'awaiting-citizen'
    ? { label: texts.answerTime, answer: texts.clockStands }
    : undefined;
}
