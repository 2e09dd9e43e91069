/**
 * The acts after which somebody is told, as the subscription of the notices filters them. A test holds
 * this list against the rules of notices, which lie in the domain, where infrastructure does not read.
 */
export const actsThatTell = [
  'escalate',
  'flag',
  'lapse',
  'remind',
  'replace-secret',
  'resume',
  'settle',
  'submit',
] as const;
