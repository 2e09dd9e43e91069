import { lettersOff } from '../../foundation/text/letters-off.ts';

/** How a word that somebody typed is in a name: whole, begun, or with one slip of the finger. */
export const waysToFit = ['whole', 'begun', 'slip'] as const;
export type WayToFit = (typeof waysToFit)[number];

/** Shorter words are others than they look when a letter is off: maji, haji. */
const shortestWithSlip = 4;

/** What is left of a word when any one of its letters is left out, and the word itself. */
const withALetterLess = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return [word, ...letters.map((_, place) => letters.filter((_, other) => other !== place).join(''))];
};

/** All words of all names, to look typed ones up in without comparing each. */
export class Vocabulary {
  private readonly sorted: readonly string[];
  private readonly known: ReadonlySet<string>;
  /** The words by what is left of them with a letter less: two that are one slip apart share such a rest. */
  private readonly byRest = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.known = new Set(words);
    this.sorted = [...this.known].toSorted();
    for (const word of this.known) {
      if (word.length < shortestWithSlip - 1) continue;
      for (const rest of new Set(withALetterLess(word))) {
        const sharing = this.byRest.get(rest);
        if (sharing === undefined) this.byRest.set(rest, [word]);
        else sharing.push(word);
      }
    }
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** The words that begin with `beginning`, itself among them, in the order of the alphabet. */
  beginningWith(beginning: string): readonly string[] {
    const from = this.firstFrom(beginning);
    let until = from;
    while (this.sorted[until]?.startsWith(beginning) === true) until += 1;
    return this.sorted.slice(from, until);
  }

  /** The words that are one slip from this one: a letter more, less or other, or two neighbours swapped. */
  oneSlipFrom(word: string): readonly string[] {
    if (Array.from(word).length < shortestWithSlip) return [];
    const candidates = new Set(withALetterLess(word).flatMap((rest) => this.byRest.get(rest) ?? []));
    return [...candidates].filter((candidate) => lettersOff(word, candidate) === 1);
  }

  private firstFrom(word: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
