/**
 * The acts after which somebody is told, as the subscription of the notices filters them. A test holds
 * this list against the rules of notices, which lie in the domain, where infrastructure does not read.
 */
export const actsThatTell = [
  'accept',
  'acknowledge',
  'appeal',
  'assign',
  'direct',
  'escalate',
  'extend',
  'flag',
  'lapse',
  'lower-urgency',
  'raise-urgency',
  'refer',
  'remind',
  'replace-secret',
  'reply',
  'request-information',
  'respond',
  'resume',
  'set-aside',
  'settle',
  'submit',
  'transfer',
  'withdraw',
] as const;
