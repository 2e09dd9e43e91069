import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import { plusSeconds } from '../../foundation/time/instant.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { Rating } from '../../foundation/vocabulary/findings.ts';
import type { StageAnswer } from './measured-ticket.ts';

/** Applies an event to what is known of an answer; undefined: there is none. */
export function answerAfter(answer: StageAnswer | undefined, event: TicketEvent): StageAnswer | undefined {
  const given = givenBy(event);
  if (given !== undefined) return given;
  if (answer === undefined) return undefined;
  const { windowEndsAt } = event.after;
  const dated = windowEndsAt === undefined ? omit(answer, 'windowEndsAt') : { ...answer, windowEndsAt };
  return event.after.status === 'submitted' ? answer : settledBy(dated, event);
}

function givenBy(event: TicketEvent): StageAnswer | undefined {
  const { at, after } = event;
  const { windowEndsAt } = after;
  const given = { at, ...(windowEndsAt !== undefined && { windowEndsAt }) };
  if (isEventOf(event, 'respond')) {
    const { finding, promisedBy } = event.facts;
    return { ...given, finding, ...(promisedBy !== undefined && { promised: true as const }) };
  }
  if (isEventOf(event, 'refer')) return { ...given, finding: 'referred' };
  if (isEventOf(event, 'set-aside')) return { ...given, finding: 'set-aside', because: event.facts.because };
  return undefined;
}

function settledBy(answer: StageAnswer, event: TicketEvent): StageAnswer {
  if (isEventOf(event, 'accept')) return { ...answer, settled: 'accepted' };
  if (isEventOf(event, 'confirm-remedy')) return { ...answer, settled: 'accepted', remedied: true };
  if (event.before?.status === 'closed' && event.after.status === 'responded') return omit(answer, 'settled');
  if (isEventOf(event, 'lapse')) return { ...answer, settled: 'lapsed' };
  if (isEventOf(event, 'settle')) return { ...answer, settled: 'final' };
  if (isEventOf(event, 'rate')) return rated(answer, event);
  return answer;
}

function rated(answer: StageAnswer, event: TicketEvent<'rate'>): StageAnswer {
  const { rating } = event.facts;
  return isPoor(rating)
    ? { ...answer, rating, ...rejectedBy(event, answer) }
    : { ...omit(answer, 'rejectedAtOnce'), rating };
}

/** Who gives so little rejects the answer. Source: docs/rules.md, After a response. */
export const isPoor = (rating: Rating): boolean => rating <= 2;

/** Nobody has looked into a matter anew so soon: it is the answer itself that was none. In seconds. */
const atOnce = 3_600;

/** Whether the citizen rejected the answer within the hour, by this event or by one before that stands. */
const rejectedBy = (
  { at }: TicketEvent,
  { at: answeredAt, rejectedAtOnce }: StageAnswer,
): Pick<StageAnswer, 'rejectedAtOnce'> =>
  rejectedAtOnce === true || at <= plusSeconds(answeredAt, atOnce) ? { rejectedAtOnce: true } : {};

/** The citizen took it to the level above. */
export const appealed = (answer: StageAnswer, event: TicketEvent<'appeal'>): StageAnswer => ({
  ...answer,
  settled: 'appealed',
  ...rejectedBy(event, answer),
  ...(event.facts.remedied === false && { remedied: false }),
});

/** The level above decided on the appeal: for the citizen, or not. */
export const decided = (answer: StageAnswer, { finding }: StageAnswer): StageAnswer => ({
  ...answer,
  decided: finding === 'upheld' || finding === 'partly-upheld' ? 'overturned' : 'dismissed',
});
