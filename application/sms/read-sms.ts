import { ticketNumbersIn } from '../../domain/sms/ticket-numbers-in.ts';
import { canBeSeen } from '../../domain/vocabulary/plain-text.ts';
import { smsKeywords, type Keyword } from '../../words/sms/keywords.ts';

/** What an SMS says, as far as that can be seen without looking anything up. */
export interface SmsRead {
  /** What its first word means, where that stands for the whole: longer texts are read as what they are. */
  readonly keyword?: Keyword;
  /** Twelve digits that could be a ticket's number, the likeliest first. */
  readonly numbers: readonly string[];
  /** It has words besides. */
  readonly hasWords: boolean;
  /** None of them has a right check digit. */
  readonly mistyped: boolean;
}

/** So many words beside the number may follow the word of an act: more are a message. */
const wordsBeside = 3;
/** What may stand behind STOP and START and says the same. */
const sameAsNothing = new Set(['SMS', 'MREJESHO', 'UJUMBE', 'MESSAGES', 'ALL', 'ZOTE']);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleUpperCase('sw')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(canBeSeen);

/** Reads what somebody wrote: the word that it begins with, and the numbers in it. */
export function readSms(text: string): SmsRead {
  const numbers = ticketNumbersIn(text);
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  const keyword = keywordOf(words);
  return {
    ...(keyword !== undefined && { keyword }),
    hasWords: words.length > 0,
    numbers: numbers.map(({ digits }) => digits),
    mistyped: numbers.length > 0 && !numbers.some(({ isNumber }) => isNumber),
  };
}

function keywordOf(words: readonly string[]): Keyword | undefined {
  const [first = '', second = ''] = words;
  const pair = smsKeywords.get(`${first} ${second}`);
  const keyword = pair ?? smsKeywords.get(first);
  if (keyword === undefined) return undefined;
  const rest = words.slice(pair === undefined ? 1 : 2);
  const stands =
    keyword.means === 'act' ? rest.length <= wordsBeside : rest.every((word) => sameAsNothing.has(word));
  return stands ? keyword : undefined;
}
