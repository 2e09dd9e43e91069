import { after } from '../../foundation/time/add-duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { ActOfCitizens } from '../../foundation/vocabulary/acts.ts';
import type { Rating } from '../../foundation/vocabulary/findings.ts';
import type { Change, TicketEvent } from '../../ticketing/tickets/event.ts';
import type { NamedFile } from '../../ticketing/tickets/facts.ts';
import { closingOf } from '../../ticketing/tickets/history.ts';
import { channelsOf, isReached } from '../../ticketing/tickets/notified.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { appeal } from '../acts/appeals/appeal.ts';
import { accept, undoAcceptance } from '../acts/citizen/accept.ts';
import {
  changePreferences,
  preferencesOf,
  type PreferencesChosen,
} from '../acts/citizen/change-preferences.ts';
import type { CitizenActContext } from '../acts/citizen/citizen-act-context.ts';
import { confirmRemedy } from '../acts/citizen/confirm-remedy.ts';
import { hideAgain, openUp, type OpennessChange } from '../acts/citizen/openness.ts';
import { rate } from '../acts/citizen/rate.ts';
import { timeLimits, type TimeLimitedAct } from '../acts/citizen/time-limits.ts';
import { undoWithdrawal, withdraw } from '../acts/citizen/withdraw.ts';
import { stepToUndo, undoReclassification } from '../acts/classification/undo-reclassification.ts';
import { replyOfCitizen } from '../acts/handling/reply.ts';
import type { ActInput } from '../acts/perform.ts';
import { byHistory, type NothingSaid, type TextsOf, type Writes } from '../acts/act-definition.ts';
import { object, objectableTransfer } from '../acts/transfers/object.ts';

/** What every act of a citizen is decided on, beside what the citizen chooses with it. */
export interface CitizenDeciding extends CitizenActContext {
  readonly history: TicketHistory;
  readonly input: ActInput;
}

interface Definition<Choice, Written extends Writes> {
  /** Absent: nothing is written with it. */
  readonly writes?: Written;
  /** Decides it with what the citizen chose. Throws ActRefused. */
  readonly decide: (deciding: CitizenDeciding, choice: Choice) => Change;
  /** The last second in which it can be done, where it can; undefined, or absent: nobody set one. */
  readonly until?: (deciding: CitizenDeciding) => Instant | undefined;
}

/** A choice against which nothing stands, if anything is possible: with it an act is tried before it is offered. */
interface Tried<Choice> {
  readonly choice: (deciding: CitizenDeciding) => Choice;
}

/** One act of citizens: what is written with it, what is chosen, how it is decided, and until when. */
interface CitizenAct<Choice, Written extends Writes> extends Definition<Choice, Written> {
  /** Decides it as it is offered. Throws ActRefused. */
  readonly try: (deciding: CitizenDeciding) => Change;
}

/** Defines an act with which something is chosen: the second parameter of `decide` says what. */
const choosing = <Choice, const Written extends Writes = NothingSaid>({
  choice,
  ...definition
}: Definition<Choice, Written> & Tried<NoInfer<Choice>>): CitizenAct<Choice, Written> => ({
  ...definition,
  try: (deciding) => definition.decide(deciding, choice(deciding)),
});

/** Defines an act with which nothing is chosen. */
const citizenAct = <const Written extends Writes = NothingSaid>(
  definition: Definition<NothingSaid, Written>,
): CitizenAct<NothingSaid, Written> => choosing({ ...definition, choice: () => ({}) });

interface NamingFiles {
  readonly attachments?: readonly NamedFile[];
}

/** The acts that are open as long as the window is. */
const windowEnd = ({ history: { ticket } }: CitizenDeciding) => ticket.windowEndsAt;

/** For a time, from an event on. */
const limited =
  (
    act: TimeLimitedAct,
    beginning: (
      history: TicketHistory,
      at: Instant,
      rules: CitizenDeciding['rules'],
    ) => TicketEvent | undefined,
  ) =>
  ({ history, input: { at }, rules }: CitizenDeciding): Instant | undefined => {
    const from = beginning(history, at, rules)?.at;
    return from && after(from, timeLimits[act](rules.policy.limits), rules.calendar);
  };

/** What citizens can do on their tickets, each act in one definition, in the order in which it is offered. */
export const citizenActs = {
  reply: choosing({
    writes: { message: 'needed' },
    decide: ({ history, input, rules }, files: NamingFiles) =>
      replyOfCitizen(history, { ...input, ...files }, rules),
    choice: () => ({}),
  }),
  accept: citizenAct({
    decide: byHistory(accept),
    until: windowEnd,
  }),
  'confirm-remedy': citizenAct({
    writes: { reason: 'optional' },
    decide: byHistory(confirmRemedy),
    until: windowEnd,
  }),
  appeal: choosing({
    writes: { reason: 'needed' },
    decide: ({ history, input, context, rules }, choice: NamingFiles & { readonly remedyMissing?: true }) =>
      appeal(history, { ...input, ...choice, context }, rules),
    choice: () => ({}),
    until: windowEnd,
  }),
  rate: choosing({
    writes: { message: 'optional' },
    decide: ({ history, input, rules }, { rating }: { readonly rating: Rating }) =>
      rate(history, { ...input, rating }, rules),
    choice: () => ({ rating: 5 as const }),
    until: limited('rate', (history) =>
      history.ticket.status === 'closed' ? closingOf(history) : undefined,
    ),
  }),
  'undo-acceptance': citizenAct({
    decide: byHistory(undoAcceptance),
    until: limited('undo-acceptance', closingOf),
  }),
  object: citizenAct({
    writes: { reason: 'needed' },
    decide: ({ history, input, giver, context: { lineage: receiver, office }, rules }) =>
      object(history, { ...input, receiver, giver, office }, rules),
    until: limited('object', objectableTransfer),
  }),
  'undo-reclassification': citizenAct({
    decide: ({ history, input, formerCategory: category, context, rules }) =>
      undoReclassification(history, { ...input, category, context }, rules),
    until: limited('undo-reclassification', stepToUndo),
  }),
  'open-up': choosing({
    decide: ({ history, input }, choice: Omit<OpennessChange, keyof ActInput>) =>
      openUp(history, { ...input, ...choice }),
    choice: ({ history: { ticket } }) => ({
      openness: 'identified' as const,
      ...(!isReached(ticket) && { left: channelsOf(ticket) }), // another contact may be left
    }),
  }),
  'hide-again': citizenAct({ decide: byHistory(hideAgain) }),
  'change-preferences': choosing({
    decide: ({ history, input }, chosen: PreferencesChosen) =>
      changePreferences(history, { ...input, ...chosen }),
    choice: ({ history: { ticket } }) => ({ reminders: !preferencesOf(ticket).reminders }),
  }),
  withdraw: choosing({
    writes: { reason: 'optional' },
    decide: ({ history, input, rules }, { pressure }: { readonly pressure: boolean }) =>
      withdraw(history, { ...input, pressure }, rules),
    choice: () => ({ pressure: false }),
  }),
  'undo-withdrawal': citizenAct({
    decide: byHistory(undoWithdrawal),
    until: limited('undo-withdrawal', closingOf),
  }),
} as const satisfies Readonly<Record<ActOfCitizens, unknown>>;

type Acts = typeof citizenActs;

/** What a citizen writes with an act. */
export type CitizensTextsWith<A extends ActOfCitizens> = TextsOf<NonNullable<Acts[A]['writes']>>;

/** What a citizen says with an act, where it is decided as it was said. */
export type SaidWith<A extends ActOfCitizens> = Parameters<Acts[A]['decide']>[1] & CitizensTextsWith<A>;

/** The definition of an act, whichever it is. */
export const citizenActOf = (act: ActOfCitizens): CitizenAct<never, Writes> => citizenActs[act];
