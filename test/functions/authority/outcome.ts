import type { Outcome } from './oracle.ts';
import type { Answered } from './the-whole-api.ts';

const ofAuthority: readonly string[] = [
  'wrote-it-down',
  'answered-below',
  'no-longer-theirs',
  'wrong-status',
];

/** What an act was answered, in the words of the oracle: the rules of the act itself come after authority. */
export function outcomeOf({ status, code, refusal = '' }: Answered): Outcome | 'failed' {
  if (status >= 500) return 'failed';
  if (ofAuthority.includes(refusal)) return refusal as Outcome;
  if (status === 403 || code === 'no-such-ticket') return code as Outcome;
  return 'allowed';
}
