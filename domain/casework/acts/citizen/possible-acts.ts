import { appeal } from '../appeals/appeal.ts';
import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { object, objectableTransfer } from '../transfers/object.ts';
import type { Act } from '../../../foundation/vocabulary/acts.ts';
import { stepToUndo, undoReclassification } from '../classification/undo-reclassification.ts';
import type { Change, TicketEvent } from '../../../ticketing/tickets/event.ts';
import { replyOfCitizen } from '../handling/reply.ts';
import { closingOf } from '../../../ticketing/tickets/history.ts';
import { channelsOf, isReached } from '../../../ticketing/tickets/notified.ts';
import type { ActInput } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { requireNotTooOften } from '../times-a-day.ts';
import { whyRefused } from '../why-refused.ts';
import { changePreferences, preferencesOf } from './change-preferences.ts';
import { accept, undoAcceptance } from './accept.ts';
import { confirmRemedy } from './confirm-remedy.ts';
import { hideAgain, openUp } from './openness.ts';
import { rate } from './rate.ts';
import type { CitizenActContext } from './citizen-act-context.ts';
import { timeLimits, type TimeLimitedAct } from './time-limits.ts';
import { undoWithdrawal, withdraw } from './withdraw.ts';

/** What a citizen can be offered to do, in the order in which it is offered. */
export const actsOfferedToCitizens = [
  'reply',
  'accept',
  'confirm-remedy',
  'appeal',
  'rate',
  'undo-acceptance',
  'object',
  'undo-reclassification',
  'open-up',
  'hide-again',
  'change-preferences',
  'withdraw',
  'undo-withdrawal',
] as const satisfies readonly Act[];
export type OfferedAct = (typeof actsOfferedToCitizens)[number];

/** What of it a simple phone has room for: how one is told is for who is told by e-mail too. */
export type ActByPhone = Exclude<OfferedAct, 'change-preferences'>;

export const isByPhone = (act: OfferedAct): act is ActByPhone => act !== 'change-preferences';

type Try = (history: TicketHistory, input: ActInput, actContext: CitizenActContext) => Change;

/** Each act as the citizen would do it now: what is offered and what is taken never differ. */
const tries: Readonly<Record<OfferedAct, Try>> = {
  reply: (history, input, { rules }) => replyOfCitizen(history, input, rules),
  accept: (history, input, { rules }) => accept(history, input, rules),
  'confirm-remedy': (history, input, { rules }) => confirmRemedy(history, input, rules),
  appeal: (history, input, { context, rules }) => appeal(history, { ...input, context }, rules),
  rate: (history, input, { rules }) => rate(history, { ...input, rating: 5 }, rules),
  'undo-acceptance': (history, input, { rules }) => undoAcceptance(history, input, rules),
  object: (history, input, { giver, context: { lineage: receiver, office }, rules }) =>
    object(history, { ...input, receiver, giver, office }, rules),
  'undo-reclassification': (history, input, { formerCategory: category, context, rules }) =>
    undoReclassification(history, { ...input, category, context }, rules),
  'open-up': (history, input) =>
    openUp(history, {
      ...input,
      openness: 'identified',
      ...(!isReached(history.ticket) && { left: channelsOf(history.ticket) }), // another contact may be left
    }),
  'hide-again': (history, input) => hideAgain(history, input),
  'change-preferences': (history, input) =>
    changePreferences(history, { ...input, reminders: !preferencesOf(history.ticket).reminders }),
  withdraw: (history, input, { rules }) => withdraw(history, { ...input, pressure: false }, rules),
  'undo-withdrawal': (history, input, { rules }) => undoWithdrawal(history, input, rules),
};

/** From which event on an act can be done for a time. */
const beginnings: Readonly<
  Record<TimeLimitedAct, (history: TicketHistory, at: Instant, rules: TimeRules) => TicketEvent | undefined>
> = {
  rate: closingOf,
  'undo-acceptance': closingOf,
  'undo-withdrawal': closingOf,
  object: objectableTransfer,
  'undo-reclassification': stepToUndo,
};

const isTimeLimited = (act: OfferedAct): act is TimeLimitedAct => Object.hasOwn(beginnings, act);

/** The acts that are open as long as the window is. */
const ofTheWindow: readonly OfferedAct[] = ['accept', 'confirm-remedy', 'appeal'];

/** The last second in which an act that is possible at `at` still will be; undefined: nobody set one. */
function endOf(
  act: OfferedAct,
  history: TicketHistory,
  at: Instant,
  { rules }: CitizenActContext,
): Instant | undefined {
  const { ticket } = history;
  if (ofTheWindow.includes(act)) return ticket.windowEndsAt;
  if (act === 'rate' && ticket.status !== 'closed') return undefined;
  if (!isTimeLimited(act)) return undefined;
  const from = beginnings[act](history, at, rules)?.at;
  if (from === undefined) return undefined;
  return after(from, timeLimits[act](rules.policy.limits), rules.calendar);
}

function isPossible(
  act: OfferedAct,
  history: TicketHistory,
  at: Instant,
  actContext: CitizenActContext,
): boolean {
  const whyNot = whyRefused(() => {
    const change = tries[act](history, { by: { actor: 'citizen' }, at }, actContext);
    requireNotTooOften(history, change, actContext.rules);
  });
  return whyNot === undefined;
}

export interface PossibleAct {
  readonly act: OfferedAct;
  /** The last second in which it can be done, where there is one. */
  readonly until?: Instant;
}

/** What the citizen of a ticket can do at `at`, as the rules would decide it. */
export const possibleActs = (
  history: TicketHistory,
  at: Instant,
  actContext: CitizenActContext,
): PossibleAct[] =>
  actsOfferedToCitizens
    .filter((act) => isPossible(act, history, at, actContext))
    .map((act) => {
      const until = endOf(act, history, at, actContext);
      return { act, ...(until !== undefined && { until }) };
    });
