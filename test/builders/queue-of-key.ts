import { keysOfFirstFiles, type filesCleanedAtOnce } from '../../lib/config/cleaning.ts';

/** Whether EventBridge's wildcard matches a text: each star stands for any number of characters. */
export function matchesWildcard(wildcard: string, text: string): boolean {
  const literal = wildcard.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`).test(text);
}

/** The queue to which the rules of the quarantine hand a file that came under this key. */
export function queueOfKey(key: string): keyof typeof filesCleanedAtOnce {
  const isAmong = (wildcards: readonly string[]) =>
    wildcards.some((wildcard) => matchesWildcard(wildcard, key));
  if (isAmong(keysOfFirstFiles.calm)) return 'attachments';
  return isAmong(keysOfFirstFiles.busy) ? 'busy-attachments' : 'further-attachments';
}
