import type { FoldedText } from './folded-words.ts';

/** A cue, by which other entries ask for any of its words: `@money`. */
export const cueMark = '@';
/** Between parts that stand anywhere in a text. */
export const partMark = '&';
/** Between alternatives. */
export const alternativeMark = '|';
/** Stands for any letters, at an end of a word. */
const anyLetters = '*';

/** What some words speak for: the entries with the same meanings and weight. */
export interface LexiconEntry {
  /**
   * Alternatives between `|`: folded words that follow each other, `*` at their ends for any letters, and parts joined by
   * `&` that stand anywhere. `@cue` in place of a part is any of the words of a cue.
   */
  readonly words: string;
  /** `category:maji`, `kind:question`, `signal:danger`, `cue:money`. */
  readonly means: readonly string[];
  /** From 1, a hint, to 3, nearly certain; below 0 they speak against it. */
  readonly weight: number;
}

/** A part of an alternative: words that follow each other, by the numbers of their patterns; or a cue. */
type Part = readonly number[] | string;

interface Alternative {
  readonly entry: LexiconEntry;
  readonly parts: readonly Part[];
  /** Where it stands in the lexicon: one that builds on cues stands behind them. */
  readonly at: number;
}

/** A lexicon in which a text is looked up without comparing each word with each entry. */
export interface Lexicon {
  /** Numbers of patterns by the letters that they have, and by where these stand. */
  readonly whole: ReadonlyMap<string, number>;
  readonly beginning: ReadonlyMap<string, number>;
  readonly ending: ReadonlyMap<string, number>;
  readonly within: ReadonlyMap<string, number>;
  /** Alternatives by the first pattern of their first part that is no cue. */
  readonly byPattern: ReadonlyMap<number, readonly Alternative[]>;
  /** Those of cues alone. */
  readonly ofCues: readonly Alternative[];
}

/** Where a text says something of the lexicon. */
export interface LexiconHit {
  readonly entry: LexiconEntry;
  /** Places of the words in the text. */
  readonly places: readonly number[];
}

/** Makes a lexicon ready for texts. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const patterns = {
    whole: new Map<string, number>(),
    beginning: new Map<string, number>(),
    ending: new Map<string, number>(),
    within: new Map<string, number>(),
  };
  let count = 0;
  const numberOf = (word: string): number => {
    const [opens, closes] = [word.startsWith(anyLetters), word.endsWith(anyLetters)];
    const sort = opens ? (closes ? 'within' : 'ending') : closes ? 'beginning' : 'whole';
    const letters = word.replaceAll(anyLetters, '');
    const known = patterns[sort].get(letters);
    if (known !== undefined) return known;
    count += 1;
    patterns[sort].set(letters, count);
    return count;
  };
  const byPattern = new Map<number, Alternative[]>();
  const ofCues: Alternative[] = [];
  let at = 0;
  for (const entry of entries)
    for (const written of entry.words.split(alternativeMark)) {
      const parts = written
        .split(partMark)
        .map((part): Part => (part.startsWith(cueMark) ? part.slice(1) : part.split(' ').map(numberOf)));
      at += 1;
      const alternative = { entry, parts, at };
      const first = parts.find((part) => typeof part !== 'string')?.[0];
      if (first === undefined) ofCues.push(alternative);
      else {
        const having = byPattern.get(first);
        if (having === undefined) byPattern.set(first, [alternative]);
        else having.push(alternative);
      }
    }
  return { ...patterns, byPattern, ofCues };
}

/** The numbers of the patterns that a word fits. */
function patternsOf(word: string, { whole, beginning, ending, within }: Lexicon): readonly number[] {
  const found = [whole.get(word)];
  for (let end = 1; end <= word.length; end += 1) found.push(beginning.get(word.slice(0, end)));
  for (let from = 0; from < word.length; from += 1) {
    found.push(ending.get(word.slice(from)));
    for (let end = from + 1; end <= word.length; end += 1) found.push(within.get(word.slice(from, end)));
  }
  return found.filter((pattern) => pattern !== undefined);
}

const cueOf = (meaning: string): string | undefined =>
  meaning.startsWith('cue:') ? meaning.slice('cue:'.length) : undefined;

/** What a text says of the lexicon, each alternative once; cues first, for others build on them. */
export function hitsOf(lexicon: Lexicon, { words }: FoldedText): readonly LexiconHit[] {
  const known = new Map<string, readonly number[]>();
  const fits = words.map((word) => {
    const found = known.get(word) ?? patternsOf(word, lexicon);
    known.set(word, found);
    return new Set(found);
  });
  const placesOf = new Map<number, number[]>();
  for (const [place, patterns] of fits.entries())
    for (const pattern of patterns) {
      const places = placesOf.get(pattern);
      if (places === undefined) placesOf.set(pattern, [place]);
      else places.push(place);
    }

  const cues = new Map<string, readonly number[]>();
  const placeOf = (part: Part): readonly number[] | undefined => {
    if (typeof part === 'string') return cues.get(part);
    const from = (placesOf.get(part[0] ?? 0) ?? []).find((place) =>
      part.every((pattern, offset) => fits[place + offset]?.has(pattern) === true),
    );
    return from === undefined ? undefined : part.map((_, offset) => from + offset);
  };

  const candidates = [...placesOf.keys()].flatMap((pattern) => lexicon.byPattern.get(pattern) ?? []);
  const inOrder = [...candidates, ...lexicon.ofCues].toSorted((a, b) => a.at - b.at);
  const hits: LexiconHit[] = [];
  for (const { entry, parts } of inOrder) {
    const places: number[] = [];
    const isSaid = parts.every((part) => {
      const found = placeOf(part);
      if (found !== undefined) places.push(...found);
      return found !== undefined;
    });
    if (!isSaid) continue;
    hits.push({ entry, places });
    for (const meaning of entry.means) {
      const cue = cueOf(meaning);
      if (cue !== undefined && !cues.has(cue)) cues.set(cue, places);
    }
  }
  return hits;
}
