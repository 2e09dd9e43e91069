import { createWriter, createReader, type Coder } from './adaptive-coder.ts';
import { saidFeature } from './features.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { UnderstandingModel, Weights } from './model.ts';

/** What weights say beside the words: of what, before any word, and in steps of how many hundredths. */
interface PackedWeights extends Pick<Weights, 'of' | 'before'> {
  readonly step: number;
}

/** A model as a page loads it: made by `npm run understanding:train`, and unpacked once. */
export interface PackedModel {
  readonly version: string;
  /** So many letters of a stem are told apart. */
  readonly letters: number;
  /** Entries for categories without sentences alone. */
  readonly lexicon: readonly LexiconEntry[];
  /** What a meaning of the lexicon counts for its category on the average, and that it is said at all: in hundredths. */
  readonly average: readonly number[];
  readonly weights: readonly PackedWeights[];
  readonly alphabet: string;
  /** Words with their weights, in base64. */
  readonly words: string;
}

/** A word with the steps of its weights: a place and a number of steps in turn, for categories, kinds and signals. */
export interface PackedWord {
  readonly word: string;
  readonly steps: readonly (readonly number[])[];
}

/** No weight has more steps, for or against. */
export const mostSteps = 15;

const [bitsOfCount, bitsOfShared, bitsOfLetter, bitsOfPlace, bitsOfSteps] = [16, 3, 6, 6, 5];

/** No letter of a word. */
const endOfWord = ' ';

/** How many letters two words begin with alike. */
function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

interface Shape extends Pick<PackedModel, 'alphabet' | 'letters'> {
  /** How many kinds of weights a word has. */
  readonly sorts: number;
}

/** Writes words in their order, or reads them: the format is said once. */
function codeWords(
  { number }: Coder,
  { alphabet, letters, sorts }: Shape,
  given: readonly PackedWord[] = [],
): readonly PackedWord[] {
  const found: PackedWord[] = [];
  const count = number('count', bitsOfCount, given.length);
  while (found.length < count) {
    const own = given[found.length];
    const before = found.at(-1)?.word ?? '';
    let word = before.slice(0, number('shared', bitsOfShared, own && sharedBy(before, own.word)));
    // 0 ends a word that is shorter than the longest.
    for (let isOpen = true; isOpen && word.length < letters;) {
      const letter = number(
        `after ${word.at(-1) ?? ''}`,
        bitsOfLetter,
        own && alphabet.indexOf(own.word[word.length] ?? endOfWord) + 1,
      );
      isOpen = letter > 0;
      word += alphabet[letter - 1] ?? '';
    }
    const steps = Array.from({ length: sorts }, (_, sort) => {
      const ownSteps = own?.steps[sort];
      const flat: number[] = [];
      for (let place = -1; ;) {
        // 0 ends the weights of a sort.
        place =
          number(`place ${sort} ${place}`, bitsOfPlace, ownSteps && (ownSteps[flat.length] ?? -1) + 1) - 1;
        if (place < 0) return flat;
        const step = number(
          `steps ${sort}`,
          bitsOfSteps,
          ownSteps && (ownSteps[flat.length + 1] ?? 0) + mostSteps,
        );
        flat.push(place, step - mostSteps);
      }
    });
    found.push({ word, steps });
  }
  return found;
}

/** Packs a model: its words in the order of the alphabet, with their steps. */
export function packModel(
  model: Omit<PackedModel, 'alphabet' | 'words'>,
  words: readonly PackedWord[],
): PackedModel {
  const inOrder = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const alphabet = [...new Set(inOrder.flatMap(({ word }) => Array.from(word)))].toSorted().join('');
  const writer = createWriter();
  codeWords(writer, { alphabet, letters: model.letters, sorts: model.weights.length }, inOrder);
  return { ...model, alphabet, words: btoa(String.fromCodePoint(...writer.bytes())) };
}

/** The model that was packed, as words are read by it. */
export function unpackModel({
  version,
  letters,
  lexicon,
  average,
  weights,
  alphabet,
  words,
}: PackedModel): UnderstandingModel {
  const bytes = Uint8Array.from(atob(words), (letter) => letter.codePointAt(0) ?? 0);
  const read = codeWords(createReader(bytes), { alphabet, letters, sorts: weights.length });
  const [categories, kinds, signals] = weights.map(({ of, before, step }, sort) => ({
    of,
    before,
    features: Object.fromEntries(
      read.flatMap(({ word, steps }) => {
        const own = steps[sort] ?? [];
        return own.length === 0
          ? []
          : [[`=${word}`, own.map((value, at) => (at % 2 === 0 ? value : value * step))]];
      }),
    ),
  }));
  if (categories === undefined || kinds === undefined || signals === undefined)
    throw new Error('The packed model lacks weights.');
  const [said = 0, saidAtAll = 0] = average;
  for (const [at, category] of categories.of.entries()) {
    categories.features[`category:${category}`] = [at, said];
    categories.features[saidFeature(`category:${category}`)] = [at, saidAtAll];
  }
  return { version, letters, spellings: {}, lexicon, localities: {}, categories, kinds, signals };
}
