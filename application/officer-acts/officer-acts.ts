import { closingTimeOn } from '../../domain/time/closing-time.ts';
import { escalateByHead } from '../../domain/acts/escalation/escalate-by-head.ts';
import { carryOn } from '../../domain/acts/citizen/withdraw.ts';
import { lowerUrgency, raiseUrgency } from '../../domain/acts/classification/urgency.ts';
import { acknowledge } from '../../domain/acts/handling/acknowledge.ts';
import { assignToSelf } from '../../domain/acts/handling/assign.ts';
import { direct } from '../../domain/acts/handling/direct.ts';
import { extend } from '../../domain/acts/handling/extend.ts';
import { note } from '../../domain/acts/handling/note.ts';
import { refer } from '../../domain/acts/handling/refer.ts';
import { replyOfOfficer } from '../../domain/acts/handling/reply.ts';
import { requestInformation } from '../../domain/acts/handling/request-information.ts';
import { respond } from '../../domain/acts/handling/respond.ts';
import { setAside } from '../../domain/acts/handling/set-aside.ts';
import { start } from '../../domain/acts/handling/start.ts';
import { part } from '../../domain/acts/merging/follow.ts';
import { decideAssignment } from './assign.ts';
import { knownInstitution } from './require-known.ts';
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
    decide: ({ history, deed, rules }) => acknowledge(history, deed, rules),
  },
  assign: { act: () => 'assign', decide: decideAssignment },
  'assign-to-self': {
    act: () => 'assign-to-self',
    decide({ history, deed, context, officer: { id, institution, name, roles, trained } }) {
      const officer = { v: 1, id, institution, name, roles, trained, active: true } as const;
      return assignToSelf(history, { officer, holder: context.lineage, ...deed });
    },
  },
  start: { act: () => 'start', decide: ({ history, deed, rules }) => start(history, deed, rules) },
  'request-information': {
    act: () => 'request-information',
    writes: withMessage,
    decide: ({ history, deed, rules }) => requestInformation(history, deed, rules),
  },
  'write-to-citizen': {
    act: () => 'reply',
    writes: withMessage,
    decide: ({ history, deed }) => replyOfOfficer(history, deed),
  },
  note: {
    act: () => 'note',
    writes: withMessage,
    decide: ({ history, deed }) => note(history, deed),
  },
  respond: {
    act: () => 'respond',
    writes: ({ reason, remedy }) => ({ reason, ...(remedy !== undefined && { remedy }) }),
    decide({ details: { finding, promisedFor }, history, deed, rules, context }) {
      const promise = promisedFor === undefined ? {} : { promisedFor };
      return respond(history, { finding, ...promise, context, ...deed }, rules);
    },
  },
  extend: {
    act: () => 'extend',
    writes: withMessage,
    decide({ details, history, deed, rules }) {
      const extension = { amount: details.workingDays, unit: 'working-days' } as const;
      return extend(history, { extension, ...deed }, rules);
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
    decide: ({ history, deed, rules, context }) => escalateByHead(history, { context, ...deed }, rules),
  },
  direct: {
    act: () => 'direct',
    writes: withMessage,
    async decide({ details, history, deed, rules, registry }) {
      const { institution } = details;
      if (institution !== undefined) await knownInstitution(registry, institution, 'institution');
      const dueBy = closingTimeOn(details.dueBy, rules.calendar);
      return direct(history, { dueBy, ...(institution !== undefined && { institution }), ...deed }, rules);
    },
  },
  reclassify: { act: () => 'reclassify', writes: withReason, decide: decideClassification },
  'change-urgency': {
    act: ({ urgency }) => urgencies[urgency].act,
    writes: withReason,
    decide: ({ details, history, deed, rules }) => urgencies[details.urgency].decide(history, deed, rules),
  },
  'name-officer': { act: () => 'name-officer', decide: decideNamedOfficer },
  refer: {
    act: () => 'refer',
    writes: ({ body, reason }) => ({ body, reason }),
    decide: ({ history, deed, rules, context }) => refer(history, { context, ...deed }, rules),
  },
  'set-aside': {
    act: () => 'set-aside',
    writes: withReason,
    async decide({ details: { because, ticket }, history, deed, rules, context, otherTicket }) {
      const answered = ticket === undefined ? undefined : await otherTicket(ticket);
      return setAside(history, { because, answeredIn: answered?.ticket, context, ...deed }, rules);
    },
  },
  merge: { act: () => 'merge', decide: decideMerger },
  part: { act: () => 'part', decide: ({ history, deed }) => part(history, deed) },
  'carry-on': { act: () => 'carry-on', decide: ({ history, deed, rules }) => carryOn(history, deed, rules) },
};
