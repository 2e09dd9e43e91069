import { languages, type Language } from '../../domain/foundation/vocabulary/language.ts';
import type { SentMessage } from '../outbox/tail.ts';

/** A subject in one language, without numbers: those of officers have every language, in the order of the list. */
function kindOf(subject: string, language: Language): string {
  const [first = '', ...others] = subject.replaceAll(/\d+/g, '…').split(' / ');
  return [first, ...others][languages.indexOf(language)] ?? first;
}

/** How many subjects are named; the others are counted together. */
const named = 8;

const others = { sw: 'nyingine', en: 'others' } as const;

/** E-mails counted by what they are about, the most frequent first: one by one they would fill the screen. */
export function countMail(
  messages: readonly SentMessage[],
  language: Language,
): readonly (readonly [string, number])[] {
  const kinds = new Map<string, number>();
  for (const { channel, subject = '' } of messages) {
    if (channel !== 'email') continue;
    const kind = kindOf(subject, language);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const sorted = [...kinds].sort(([, one], [, other]) => other - one);
  const rest = sorted.slice(named).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? sorted : [...sorted.slice(0, named), [others[language], rest]];
}
