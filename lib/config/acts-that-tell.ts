/**
 * The acts after which somebody is told, as the subscription of the notices filters them. A test holds
 * this list against the rules of notices, which lie in the domain, where infrastructure does not read.
 */
export const actsThatTell = [
  'accept',
  'acknowledge',
  'appeal',
  'assign',
  'carry-on',
  'confirm-remedy',
  'direct',
  'escalate',
  'extend',
  'flag',
  'grant-identity',
  'keep-transfer',
  'lapse',
  'lapse-identity',
  'lower-urgency',
  'name-officer',
  'object',
  'raise-urgency',
  'reclassify',
  'refer',
  'refuse-identity',
  'remind',
  'remind-custodians',
  'reply',
  'report-direction',
  'request-identity',
  'request-information',
  'respond',
  'resume',
  'set-aside',
  'settle',
  'submit',
  'succeed',
  'transfer',
  'unassign',
  'undo-acceptance',
  'undo-reclassification',
  'undo-transfer',
  'undo-withdrawal',
  'withdraw',
] as const;

/**
 * The acts after which nobody is told and officers may have to be reminded sooner (`mayRemindSooner`): who plans reminders hears of
 * them too.
 */
export const actsThatRemind = [
  'confirm-phone',
  'disown-phone',
  'lose-touch',
  'merge',
  'part',
  'rearm',
  'recompute',
  'take-in',
  'undo-response',
] as const;
