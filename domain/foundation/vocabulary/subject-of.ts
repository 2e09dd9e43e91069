import { canBeSeen, firstCharacters, fromWhatIsSeen } from './plain-text.ts';

const subjectCharacters = 80;

/** The subject of a ticket whose sender gave none: the beginning of what happened, from what can be seen of it, cut at a word. */
export function subjectOf(description: string): string {
  const line = fromWhatIsSeen(description.split('\n').find(canBeSeen) ?? '').trimEnd();
  const beginning = firstCharacters(line, subjectCharacters);
  if (beginning === line) return line;
  const words = beginning.replace(/\s+\S*$/u, '');
  return words === '' ? beginning : words;
}
