import type { ActOfOfficers } from '../../domain/casework/officer-acts/officer-acts.ts';
import type { OfficerActName } from './officer-act.ts';

/** How an officer asks for an act. */
export interface HowToAsk {
  readonly name: OfficerActName | 'request-identity';
  /** What of the details makes it this act, where one name stands for two. */
  readonly details?: Readonly<Record<string, string>>;
}

/** By which name each act is asked for: what is offered is found under it, without a table of the client's own. */
export const howToAsk: Readonly<Record<ActOfOfficers, HowToAsk>> = {
  acknowledge: { name: 'acknowledge' },
  assign: { name: 'assign' },
  'assign-to-self': { name: 'assign-to-self' },
  start: { name: 'start' },
  'request-information': { name: 'request-information' },
  reply: { name: 'write-to-citizen' },
  note: { name: 'note' },
  respond: { name: 'respond' },
  extend: { name: 'extend' },
  transfer: { name: 'transfer' },
  'keep-transfer': { name: 'decide-transfer', details: { decision: 'keep' } },
  'undo-transfer': { name: 'decide-transfer', details: { decision: 'undo' } },
  escalate: { name: 'escalate' },
  direct: { name: 'direct' },
  'report-direction': { name: 'report-direction' },
  reclassify: { name: 'reclassify' },
  'raise-urgency': { name: 'change-urgency', details: { urgency: 'raise' } },
  'lower-urgency': { name: 'change-urgency', details: { urgency: 'lower' } },
  'name-officer': { name: 'name-officer' },
  refer: { name: 'refer' },
  'set-aside': { name: 'set-aside' },
  merge: { name: 'merge' },
  part: { name: 'part' },
  'carry-on': { name: 'carry-on' },
  'request-identity': { name: 'request-identity' },
};
