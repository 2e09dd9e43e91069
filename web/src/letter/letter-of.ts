import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';
import { kindWords } from '../../../words/kinds.ts';
import { dateInFull } from '../platform/dates.ts';
import { inGroups } from '../platform/digits.ts';
import { partsOfAnswer } from '../platform/parts-of-answer.ts';

const t = catalogue<typeof import('#texts/pages/letter')>('pages/letter');

/** What stands around a letter, and in it whatever was answered. */
export const letterTexts = t.letter;

/** What an answer is made a letter of. */
export interface AnswerOnPaper {
  readonly number: string;
  readonly kind: Kind;
  readonly answer: Parameters<typeof partsOfAnswer>[0] & {
    /** Local date, `YYYY-MM-DD`. */
    readonly date: string;
    readonly institution: { readonly name: Text };
  };
  /** The name of a sender who chose to be known. Absent: the letter goes to whoever sent the ticket. */
  readonly sender?: string | undefined;
  /** The officer who signs. Absent: the office alone. */
  readonly signer?: string | undefined;
}

/** A letter, each of its parts in one language. */
interface Letter {
  readonly letterhead: string;
  readonly reference: string;
  readonly date: string;
  readonly addressee: string;
  readonly subject: string;
  readonly greeting: string;
  readonly parts: readonly { readonly part: string; readonly name: string; readonly says: string }[];
  readonly signatures: readonly string[];
}

/** Makes the letter of an answer: the same number for who sends it and who gets it. */
export function letterOf(
  { number, kind, answer, sender, signer }: AnswerOnPaper,
  language: Language,
): Letter {
  const { date, institution } = answer;
  const about = { kind: kindWords[kind].name[language], number: inGroups(number) };
  const office = institution.name[language];
  return {
    letterhead: office,
    reference: t.reference({ number: inGroups(number), day: date.replaceAll('-', '') })[language],
    date: dateInFull(date, language),
    addressee: sender ?? t.sender(about)[language],
    subject: t.subject(about)[language],
    greeting: letterTexts.greeting[language],
    parts: partsOfAnswer(answer, language),
    signatures: [...(signer === undefined ? [] : [signer]), t.onBehalf({ institution: office })[language]],
  };
}
