import { foldedWord } from '../understanding/folded-words.ts';

/** What kinds of offices are called, a row for each kind, whether the registry has one of it or none. */
const rows = {
  /** Many of a kind, run by the councils. */
  ofCouncils: [
    'zahanati | dispensary | hospitali | hospital | hosp | kliniki | clinic | kituo afya | health centre | health center',
    'shule | school | skuli | sekondari | secondary | msingi | primary | chuo | college',
    'soko | market | mnada | gulio',
    'stendi | stand',
    'maktaba | library',
    'machinjio | abattoir | dampo | dump',
  ],
  others: [
    'polisi | police',
    'mahakama | court | baraza | tribunal',
    'gereza | magereza | prison',
    'benki | bank',
    'posta | post',
  ],
} as const;

/** Words that many kinds of offices share, or that say which part of the country is governed. */
const anyKind =
  'ofisi office kituo station centre center tawi branch kanda zone makao makuu kuu headquarters main mkuu head ' +
  'idara department kitengo unit huduma service serikali government tanzania rufaa referral ' +
  'mkoa region wilaya district halmashauri council manispaa municipal jiji city mji town kata ward mtaa street kijiji village kitongoji';

const runsOf = (row: string): readonly (readonly string[])[] =>
  row.split(' | ').map((run) => run.split(' ').map(foldedWord));
const kinds = [...rows.ofCouncils, ...rows.others].map(runsOf);
const ofAnyKind: ReadonlySet<string> = new Set(anyKind.split(' ').map(foldedWord));

/** Whether a word tells no kind of office from another: kituo, ofisi, wilaya. */
export const isOfAnyKind = (word: string): boolean => ofAnyKind.has(foldedWord(word));

/** A kind of which some words speak. */
interface KindSaid {
  readonly kind: number;
  /** Councils run many of it: none of the whole country does it in their place. */
  readonly isOfCouncils: boolean;
  /** The words that say so. */
  readonly said: readonly string[];
}

/** The kinds of office of which words speak that follow each other. */
export function kindsIn(words: readonly string[]): readonly KindSaid[] {
  const folded = words.map(foldedWord);
  return kinds.flatMap((runs, kind) =>
    runs.flatMap((run) => {
      const at = folded.findIndex((_, from) => run.every((word, offset) => folded[from + offset] === word));
      const isOfCouncils = kind < rows.ofCouncils.length;
      return at === -1 ? [] : [{ kind, isOfCouncils, said: words.slice(at, at + run.length) }];
    }),
  );
}
