/**
 * Where each act of officers is asked for, by its name. Apart from the routes, so that who says where needs nothing of
 * what is sent there.
 */
export const pathsOfActs = {
  acknowledge: '/v1/officer/tickets/{number}/acknowledgement',
  assign: '/v1/officer/tickets/{number}/assignment',
  'assign-to-self': '/v1/officer/tickets/{number}/own-assignment',
  start: '/v1/officer/tickets/{number}/start',
  'request-information': '/v1/officer/tickets/{number}/information-request',
  'write-to-citizen': '/v1/officer/tickets/{number}/reply',
  note: '/v1/officer/tickets/{number}/note',
  respond: '/v1/officer/tickets/{number}/response',
  extend: '/v1/officer/tickets/{number}/extension',
  transfer: '/v1/officer/tickets/{number}/transfer',
  'decide-transfer': '/v1/officer/tickets/{number}/transfer-decision',
  escalate: '/v1/officer/tickets/{number}/escalation',
  direct: '/v1/officer/tickets/{number}/direction',
  'report-direction': '/v1/officer/tickets/{number}/direction-report',
  reclassify: '/v1/officer/tickets/{number}/classification',
  'change-urgency': '/v1/officer/tickets/{number}/urgency',
  'name-officer': '/v1/officer/tickets/{number}/named-officer',
  refer: '/v1/officer/tickets/{number}/referral',
  'set-aside': '/v1/officer/tickets/{number}/setting-aside',
  merge: '/v1/officer/tickets/{number}/merger',
  part: '/v1/officer/tickets/{number}/parting',
  'carry-on': '/v1/officer/tickets/{number}/carrying-on',
  'request-identity': '/v1/officer/tickets/{number}/identity-requests',
} as const satisfies Readonly<Record<string, `/v1/officer/tickets/{number}/${string}`>>;
