import { closingTimeOn } from '../../domain/foundation/time/closing-time.ts';
import { escalateByHead } from '../../domain/casework/acts/escalation/escalate-by-head.ts';
import { carryOn } from '../../domain/casework/acts/citizen/withdraw.ts';
import { lowerUrgency, raiseUrgency } from '../../domain/casework/acts/classification/urgency.ts';
import { acknowledge } from '../../domain/casework/acts/handling/acknowledge.ts';
import { assignToSelf } from '../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../domain/casework/acts/handling/direct.ts';
import { extend } from '../../domain/casework/acts/handling/extend.ts';
import { note } from '../../domain/casework/acts/handling/note.ts';
import { refer } from '../../domain/casework/acts/handling/refer.ts';
import { replyOfOfficer } from '../../domain/casework/acts/handling/reply.ts';
import { reportDirection } from '../../domain/casework/acts/handling/report-direction.ts';
import { requestInformation } from '../../domain/casework/acts/handling/request-information.ts';
import { officesWorkedAt } from '../../domain/institutions/officers/present-officer.ts';
import { respond } from '../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../domain/casework/acts/handling/set-aside.ts';
import { start } from '../../domain/casework/acts/handling/start.ts';
import { part } from '../../domain/casework/acts/merging/follow.ts';
import { decideAssignment } from './assign.ts';
import { requireInstitution } from './require-known.ts';
import { decideMerger } from './merge.ts';
import type { OfficerAct, OfficerActName } from './officer-act.ts';
import { decideClassification, decideNamedOfficer } from './reclassify.ts';
import { decideObjection, decideTransfer } from './transfer.ts';

const withMessage = ({ message }: { readonly message: string }) => ({ message });
const withReason = ({ reason }: { readonly reason: string }) => ({ reason });

const urgencies = {
  raise: { act: 'raise-urgency', decide: raiseUrgency },
  lower: { act: 'lower-urgency', decide: lowerUrgency },
} as const;

/** What officers can do on tickets: which act it is, what is written with it, and who decides on it. */
export const officerActs: { readonly [Name in OfficerActName]: OfficerAct<Name> } = {
  acknowledge: {
    act: () => 'acknowledge',
    decide: ({ history, input, rules }) => acknowledge(history, input, rules),
  },
  assign: { act: () => 'assign', decide: decideAssignment },
  'assign-to-self': {
    act: () => 'assign-to-self',
    decide({ history, input, context, officer: { id, institution, name, roles, trained } }) {
      const officer = { v: 1, id, institution, name, roles, trained, active: true } as const;
      return assignToSelf(history, { officer, holder: context.lineage, ...input });
    },
  },
  start: { act: () => 'start', decide: ({ history, input, rules }) => start(history, input, rules) },
  'request-information': {
    act: () => 'request-information',
    writes: withMessage,
    decide: ({ history, input, rules }) => requestInformation(history, input, rules),
  },
  'write-to-citizen': {
    act: () => 'reply',
    writes: withMessage,
    decide: ({ history, input }) => replyOfOfficer(history, input),
  },
  note: {
    act: () => 'note',
    writes: withMessage,
    decide: ({ history, input }) => note(history, input),
  },
  respond: {
    act: () => 'respond',
    writes: ({ reason, remedy }) => ({ reason, ...(remedy !== undefined && { remedy }) }),
    decide({ details: { finding, promisedFor }, history, input, rules, context }) {
      const promise = promisedFor === undefined ? {} : { promisedFor };
      return respond(history, { finding, ...promise, context, ...input }, rules);
    },
  },
  extend: {
    act: () => 'extend',
    writes: withMessage,
    decide({ details, history, input, rules }) {
      const extension = { amount: details.workingDays, unit: 'working-days' } as const;
      return extend(history, { extension, ...input }, rules);
    },
  },
  transfer: { act: () => 'transfer', writes: withReason, decide: decideTransfer },
  'decide-transfer': {
    act: ({ decision }) => (decision === 'keep' ? 'keep-transfer' : 'undo-transfer'),
    writes: withReason,
    decide: decideObjection,
  },
  escalate: {
    act: () => 'escalate',
    writes: withReason,
    decide: ({ history, input, rules, context }) => escalateByHead(history, { context, ...input }, rules),
  },
  direct: {
    act: () => 'direct',
    writes: withMessage,
    async decide({ details, history, input, rules, registry }) {
      const { institution } = details;
      if (institution !== undefined) await requireInstitution(registry, institution, 'institution');
      const dueBy = closingTimeOn(details.dueBy, rules.calendar);
      return direct(history, { dueBy, ...(institution !== undefined && { institution }), ...input }, rules);
    },
  },
  'report-direction': {
    act: () => 'report-direction',
    writes: ({ message }) => (message === undefined ? {} : { message }),
    decide: ({ history, input, rules, officer }) =>
      reportDirection(history, { ...input, offices: officesWorkedAt(officer) }, rules),
  },
  reclassify: { act: () => 'reclassify', writes: withReason, decide: decideClassification },
  'change-urgency': {
    act: ({ urgency }) => urgencies[urgency].act,
    writes: withReason,
    decide: ({ details, history, input, rules }) => urgencies[details.urgency].decide(history, input, rules),
  },
  'name-officer': { act: () => 'name-officer', decide: decideNamedOfficer },
  refer: {
    act: () => 'refer',
    writes: ({ body, reason }) => ({ body, reason }),
    decide: ({ history, input, rules, context }) => refer(history, { context, ...input }, rules),
  },
  'set-aside': {
    act: () => 'set-aside',
    writes: withReason,
    async decide({ details: { because, ticket }, history, input, rules, context, otherTicket }) {
      const answered = ticket === undefined ? undefined : await otherTicket(ticket);
      return setAside(history, { because, answeredIn: answered?.ticket, context, ...input }, rules);
    },
  },
  merge: { act: () => 'merge', decide: decideMerger },
  part: { act: () => 'part', decide: ({ history, input }) => part(history, input) },
  'carry-on': {
    act: () => 'carry-on',
    decide: ({ history, input, rules }) => carryOn(history, input, rules),
  },
};
