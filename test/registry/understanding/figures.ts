import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { ShownUnderstanding } from '../../../domain/institutions/understanding/shown-understanding.ts';
import type { LabelledSentence } from './labelled-sentences.ts';

/** The words of a sentence, and where they are given the location beside them. */
export type Understands = (
  sentence: LabelledSentence,
  withLocation: boolean,
) => Promise<Pick<ShownUnderstanding, 'kinds' | 'categories' | 'offices' | 'signals'>>;

const three = ['danger', 'sexual-violence', 'corruption'] as const;

interface Understood extends Pick<ShownUnderstanding, 'signals'> {
  readonly sentence: LabelledSentence;
  readonly kind: Kind | undefined;
  readonly categories: readonly string[];
  readonly offices: readonly string[];
}

const share = <One>(all: readonly One[], holds: (one: One) => boolean): number =>
  all.filter(holds).length / all.length;
const isAmong = (found: readonly string[], meant: readonly string[]): boolean =>
  found.some((one) => meant.includes(one));

/** How often each part is right, in percent. */
export async function figuresOf(sentences: readonly LabelledSentence[], understands: Understands) {
  const understood = async (sentence: LabelledSentence, withLocation: boolean): Promise<Understood> => {
    const { kinds, categories, offices, signals } = await understands(sentence, withLocation);
    return {
      sentence,
      kind: kinds[0]?.kind,
      categories: categories.map(({ category }) => category.id),
      offices: offices.map(({ id }) => id),
      signals,
    };
  };
  const [alone, located] = await Promise.all(
    [false, true].map((withLocation) => Promise.all(sentences.map((one) => understood(one, withLocation)))),
  );
  if (alone === undefined || located === undefined) throw new Error('Nothing was understood.');
  const percent = (value: number): number => Math.round(1000 * value) / 10;
  const hasOffice = ({ sentence }: Understood): boolean => !sentence.office.includes('?');
  const office = (within: number) => (one: Understood) =>
    isAmong(one.offices.slice(0, within), one.sentence.office);
  const category = (within: number) => (one: Understood) =>
    isAmong(one.categories.slice(0, within), one.sentence.category);
  const told = (signal: (typeof three)[number]) =>
    alone.filter(({ sentence }) => sentence.signals.includes(signal));
  const ordinary = alone.filter(({ sentence }) => sentence.signals.length === 0);
  // Whose location stands beside the words alone: nobody could tell their office by the words.
  const inWords = alone.filter((one) => hasOffice(one) && one.sentence.placed !== 'beside');
  const inPlace = located.filter(hasOffice);
  return {
    categoryFirst: percent(share(alone, category(1))),
    categoryInThree: percent(share(alone, category(3))),
    kind: percent(share(alone, ({ kind, sentence }) => kind === sentence.kind)),
    officeFirst: percent(share(inWords, office(1))),
    officeInThree: percent(share(inWords, office(3))),
    officeFirstInPlace: percent(share(inPlace, office(1))),
    officeInThreeInPlace: percent(share(inPlace, office(3))),
    ...Object.fromEntries(
      three.map((signal) => [signal, percent(share(told(signal), (one) => one.signals.includes(signal)))]),
    ),
    askedInVain: percent(share(ordinary, ({ signals }) => three.some((signal) => signals.includes(signal)))),
  };
}

/** What is reached in percent, which no change may lose. */
export interface Reached {
  readonly atLeast: Readonly<Record<string, number>>;
  readonly askedInVain: number;
}

/** The figures that are worse than what is reached. */
export const lostOf = (
  figures: Readonly<Record<string, number>>,
  { atLeast, askedInVain }: Reached,
): readonly string[] => [
  ...Object.entries(atLeast).flatMap(([figure, least]) => ((figures[figure] ?? 0) >= least ? [] : [figure])),
  ...((figures['askedInVain'] ?? 100) <= askedInVain ? [] : ['askedInVain']),
];
