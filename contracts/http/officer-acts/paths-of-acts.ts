/** What an act makes, where its route is not called as the act is. */
const made = {
  acknowledge: 'acknowledgement',
  assign: 'assignment',
  'assign-to-self': 'own-assignment',
  'request-information': 'information-request',
  'write-to-citizen': 'reply',
  respond: 'response',
  'undo-response': 'undone-response',
  extend: 'extension',
  'decide-transfer': 'transfer-decision',
  escalate: 'escalation',
  direct: 'direction',
  'report-direction': 'direction-report',
  reclassify: 'classification',
  'change-urgency': 'urgency',
  'name-officer': 'named-officer',
  refer: 'referral',
  'set-aside': 'setting-aside',
  merge: 'merger',
  part: 'parting',
  'carry-on': 'carrying-on',
  'request-identity': 'identity-requests',
} as const;

/** Where an act of officers is asked for. */
export type PathOfOfficerAct<Name extends string> =
  `/v1/officer/tickets/{number}/${Name extends keyof typeof made ? (typeof made)[Name] : Name}`;

/**
 * Where an act of officers is asked for, by its name. Apart from the routes, so that who says where needs nothing of
 * what is sent there.
 */
export const pathOfAct = <Name extends string>(name: Name) =>
  `/v1/officer/tickets/{number}/${(made as Readonly<Record<string, string>>)[name] ?? name}` as PathOfOfficerAct<Name>;
