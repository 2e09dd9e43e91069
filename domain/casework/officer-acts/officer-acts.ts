import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import { actNames, type ActOfOfficers } from '../../foundation/vocabulary/acts.ts';
import type { Finding, SettingAsideReason } from '../../foundation/vocabulary/findings.ts';
import { officesWorkedAt, officerRecordOf } from '../../institutions/officers/present-officer.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import { hasOpenDirection } from '../../ticketing/tickets/open-direction.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { carryOn, reopenableUntil } from '../acts/citizen/withdraw.ts';
import { nameOfficer } from '../acts/classification/name-officer.ts';
import { reclassify, type Classification } from '../acts/classification/reclassify.ts';
import { lowerUrgency, raiseUrgency } from '../acts/classification/urgency.ts';
import { escalateByHead } from '../acts/escalation/escalate-by-head.ts';
import { acknowledge } from '../acts/handling/acknowledge.ts';
import { assign, assignToSelf, type Assignment } from '../acts/handling/assign.ts';
import { direct } from '../acts/handling/direct.ts';
import { extend, extensionsLeft, longestExtension } from '../acts/handling/extend.ts';
import type { Mentioning } from '../acts/handling/mentions.ts';
import { note, type NoteDetails } from '../acts/handling/note.ts';
import { refer } from '../acts/handling/refer.ts';
import { replyOfOfficer } from '../acts/handling/reply.ts';
import { reportDirection } from '../acts/handling/report-direction.ts';
import { pausesLeft, requestInformation } from '../acts/handling/request-information.ts';
import { respond } from '../acts/handling/respond.ts';
import { setAside } from '../acts/handling/set-aside.ts';
import { answerUndoableUntil, isUndoingMeant, undoResponse } from '../acts/handling/undo-response.ts';
import { start } from '../acts/handling/start.ts';
import { part } from '../acts/merging/follow.ts';
import { merge } from '../acts/merging/merge.ts';
import { byHistory, type TextsOf, type Writes } from '../acts/act-definition.ts';
import { keepTransfer, undoTransfer } from '../acts/transfers/decide-objection.ts';
import {
  transfer,
  transferableUntil,
  transfersLeft,
  type TransferTarget,
} from '../acts/transfers/transfer.ts';
import { requestIdentity } from '../identities/ask.ts';
import { anotherLike, anybodyAt, anywhere } from './anybody.ts';
import { choosing, officerAct, type Deciding, type HowToAsk, type OfficerAct } from './officer-act.ts';

/** Where an act takes a ticket. */
type Target = Omit<TransferTarget, 'office'>;
interface Giver {
  readonly giver: Lineage;
}

const message = { message: 'needed' } as const;
const reason = { reason: 'needed' } as const;

const aSecondAfter = (at: Instant) => plusSeconds(at, 1);

const isDisputed = ({ objectionDueAt }: Ticket) => objectionDueAt !== undefined;
/** The system decides once nobody did in time. Source: docs/rules.md, Objecting. */
const untilDecided = ({ ticket }: TicketHistory) => ({ until: ticket.objectionDueAt });
const disputed = ({ context: { lineage: receiver, office } }: Deciding, { giver }: Giver) => ({
  giver,
  receiver,
  office,
});

/** What officers can do on tickets, each act in one definition. */
const officerActs = {
  acknowledge: officerAct({ decide: byHistory(acknowledge) }),
  assign: choosing({
    decide: ({ history, input, context: { lineage: holder } }, to: Omit<Assignment, 'holder'>) =>
      assign(history, { ...input, to: { ...to, holder } }),
    choices: ({ context: { lineage } }) => [{ officer: anybodyAt(lineage) }],
  }),
  'assign-to-self': officerAct({
    decide: ({ history, input, officer, context: { lineage: holder } }) =>
      assignToSelf(history, { ...input, officer: officerRecordOf(officer), holder }),
    isMeant: ({ assignee }, { id }) => assignee !== id,
  }),
  start: officerAct({ decide: byHistory(start) }),
  'request-information': officerAct({
    writes: message,
    decide: byHistory(requestInformation),
    bounds: (history, _, rules) => ({ left: pausesLeft(history, rules) }),
  }),
  reply: officerAct({
    ask: { name: 'write-to-citizen' },
    writes: message,
    decide: byHistory(replyOfOfficer),
  }),
  note: choosing({
    writes: message,
    // Of the details these alone: the places of files among them are no files.
    decide: ({ history, input }, { calledBack, handOver = false, mentions = [] }: NoteDetails) =>
      note(history, { ...input, handOver, mentions, ...(calledBack !== undefined && { calledBack }) }),
    choices: () => [{}],
  }),
  respond: choosing({
    writes: { reason: 'needed', remedy: 'optional' },
    decide: (
      { history, input, context, rules },
      { finding, promisedFor }: { readonly finding: Finding; readonly promisedFor?: string },
    ) => {
      const promise = promisedFor === undefined ? {} : { promisedFor };
      return respond(history, { ...input, ...promise, context, finding }, rules);
    },
    choices: () => [{ finding: 'upheld' as const }],
  }),
  'undo-response': officerAct({
    decide: byHistory(undoResponse),
    isMeant: (_, { id }, { history, at }) => isUndoingMeant(history, id, at),
    bounds: (history) => ({ until: answerUndoableUntil(history) }),
  }),
  extend: choosing({
    writes: message,
    decide: ({ history, input, rules }, { workingDays: amount }: { readonly workingDays: number }) =>
      extend(history, { ...input, extension: { amount, unit: 'working-days' } }, rules),
    choices: () => [{ workingDays: 1 }],
    bounds: (history, _, rules) => ({
      until: history.ticket.cycle.respondBy,
      left: extensionsLeft(history, rules),
      most: longestExtension(history.ticket, rules),
    }),
  }),
  transfer: choosing({
    writes: reason,
    decide: ({ history, input, rules, context: { lineage: from, office } }, to: Target) =>
      transfer(history, { ...input, ...to, from, office }, rules),
    choices: ({ category }) => [{ to: anywhere, category }],
    bounds: (history, _, rules) => ({
      until: transferableUntil(history, rules),
      left: transfersLeft(history, rules),
    }),
  }),
  'keep-transfer': choosing({
    ask: { name: 'decide-transfer', details: { decision: 'keep' } },
    writes: reason,
    decide: (deciding, choice: Giver) =>
      keepTransfer(deciding.history, { ...deciding.input, ...disputed(deciding, choice) }, deciding.rules),
    choices: ({ giver }) => [{ giver }],
    isMeant: isDisputed,
    bounds: untilDecided,
  }),
  'undo-transfer': choosing({
    ask: { name: 'decide-transfer', details: { decision: 'undo' } },
    writes: reason,
    decide: (deciding, choice: Giver & Target) =>
      undoTransfer(
        deciding.history,
        { ...deciding.input, ...choice, ...disputed(deciding, choice) },
        deciding.rules,
      ),
    choices: ({ giver, category }) => [giver, anywhere].map((to) => ({ giver, to, category })),
    isMeant: isDisputed,
    bounds: untilDecided,
  }),
  escalate: officerAct({
    writes: reason,
    decide: ({ history, input, context, rules }) => escalateByHead(history, { ...input, context }, rules),
  }),
  direct: choosing({
    writes: message,
    decide: (
      { history, input, rules },
      direction: Mentioning & { readonly dueBy: Instant; readonly institution?: string },
    ) => direct(history, { ...input, ...direction }, rules),
    choices: ({ input }) => [{ dueBy: aSecondAfter(input.at) }],
  }),
  'report-direction': choosing({
    writes: { message: 'optional' },
    decide: ({ history, input, rules, officer }, { mentions = [] }: Mentioning) =>
      reportDirection(history, { ...input, mentions, offices: officesWorkedAt(officer) }, rules),
    choices: () => [{}],
    isMeant: hasOpenDirection,
  }),
  reclassify: choosing({
    writes: reason,
    decide: ({ history, input, rules }, choice: Classification) =>
      reclassify(history, { ...input, ...choice }, rules),
    choices: ({ category: categoryBefore, categories }) =>
      categories.flatMap((category) => category.kinds.map((kind) => ({ kind, category, categoryBefore }))),
  }),
  'raise-urgency': officerAct({
    ask: { name: 'change-urgency', details: { urgency: 'raise' } },
    writes: reason,
    decide: byHistory(raiseUrgency),
    isMeant: ({ kind, urgent }) => kind === 'complaint' && !urgent,
  }),
  'lower-urgency': officerAct({
    ask: { name: 'change-urgency', details: { urgency: 'lower' } },
    writes: reason,
    decide: byHistory(lowerUrgency),
    isMeant: ({ urgent }) => urgent,
  }),
  'name-officer': choosing({
    decide: (
      { history, input, context, rules },
      named: { readonly officer?: string; readonly receiver?: string | undefined },
    ) => nameOfficer(history, { ...input, ...named, context }, rules),
    choices: () => [{}],
    isMeant: ({ unboundName }) => unboundName === true,
  }),
  refer: officerAct({
    writes: { body: 'needed', reason: 'needed' },
    decide: ({ history, input, context, rules }) => refer(history, { ...input, context }, rules),
  }),
  'set-aside': choosing({
    writes: reason,
    decide: (
      { history, input, context, rules },
      why: { readonly because: SettingAsideReason; readonly answeredIn?: Ticket | undefined },
    ) => setAside(history, { ...input, ...why, context }, rules),
    choices: () => [{ because: 'abuse' as const }],
  }),
  merge: choosing({
    decide: ({ history, input, rules }, { main }: { readonly main: TicketHistory }) =>
      merge(history, { ...input, main: main.ticket }, rules),
    choices: ({ history }) => [{ main: { ticket: anotherLike(history.ticket), events: [] } }],
  }),
  part: officerAct({
    decide: byHistory(part),
    isMeant: ({ mergedInto }) => mergedInto !== undefined,
  }),
  'carry-on': officerAct({
    decide: byHistory(carryOn),
    isMeant: ({ urgent, closedBecause }) => urgent && closedBecause === 'withdrawn',
    bounds: (history, at, rules) => ({ until: reopenableUntil(history, at, rules) }),
  }),
  'request-identity': choosing({
    decide: ({ history, input, rules }, choice: { readonly lifeAtRisk: boolean }) =>
      requestIdentity(history, { ...input, ...choice }, rules),
    choices: () => [{ lifeAtRisk: false }],
    isMeant: ({ openness }) => openness !== 'anonymous',
  }),
} as const satisfies Readonly<Record<ActOfOfficers, unknown>>;

type Acts = typeof officerActs;

/** What an officer chooses with an act, as it is decided. */
export type ChoiceOf<A extends ActOfOfficers> = Parameters<Acts[A]['decide']>[1];

/** What an officer writes with an act. */
export type TextsWith<A extends ActOfOfficers> = TextsOf<NonNullable<Acts[A]['writes']>>;

type AskFor<A extends ActOfOfficers> = NonNullable<Acts[A]['ask']>;

/** By which name officers ask for an act. */
export type AskedName<A extends ActOfOfficers> = A extends unknown
  ? [AskFor<A>] extends [never]
    ? A
    : AskFor<A>['name']
  : never;

/** What of the details makes it this act. */
export type MarkOf<A extends ActOfOfficers> =
  AskFor<A> extends { readonly details: infer Mark } ? Mark : unknown;

/** The definition of an act, whichever it is. */
export const definitionOf = (act: ActOfOfficers): OfficerAct<never, Writes, HowToAsk> => officerActs[act];

export const actsOfOfficers = actNames.filter((act): act is ActOfOfficers => Object.hasOwn(officerActs, act));

/** By which name each act is asked for: what is offered is found under it, without a table of the client's own. */
export const howToAsk = (act: ActOfOfficers): HowToAsk => definitionOf(act).ask ?? { name: act };

/** The act that is asked for by this name with these details. RangeError: there is none. */
export function actAskedFor(name: string, details: Readonly<Record<string, unknown>>): ActOfOfficers {
  const isAskedFor = (ask: HowToAsk) =>
    ask.name === name && Object.entries(ask.details ?? {}).every(([field, mark]) => details[field] === mark);
  const act = actsOfOfficers.find((one) => isAskedFor(howToAsk(one)));
  if (act === undefined) throw new RangeError(`No act of officers is asked for as ${name}.`);
  return act;
}
