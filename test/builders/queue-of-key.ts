import { keysOfFirstFiles, type filesCleanedAtOnce } from '../../lib/config/cleaning.ts';

/** Whether EventBridge's wildcard matches a text: each star stands for any number of characters. */
export function matchesWildcard(wildcard: string, text: string): boolean {
  const literal = wildcard.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`).test(text);
}

/** The queue to which the rules of the quarantine hand a file that came under this key. */
export function queueOfKey(key: string): keyof typeof filesCleanedAtOnce {
  if (matchesWildcard(keysOfFirstFiles.calm, key)) return 'attachments';
  return matchesWildcard(keysOfFirstFiles.busy, key) ? 'busy-attachments' : 'further-attachments';
}
