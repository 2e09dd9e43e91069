import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import { wordsOf } from '../registry/search-words.ts';
import { isSaidIn } from '../search/is-said-in.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import type { UnderstandingModel } from './model.ts';

type Localities = Pick<UnderstandingModel, 'localities'>;

/** Part of a ward or a council, as people call it. */
interface Locality {
  /** Registry id of the ward, council or region in which it lies. */
  readonly place: string;
  readonly name: string;
}

/** Words that say what kind of part it is, and are no part of its name. */
const kindWords: ReadonlySet<string> = new Set(
  'mtaa kijiji kitongoji kata wa ya cha la ward village street'.split(' '),
);

const joined = (text: string): string =>
  wordsOf(text)
    .filter((word) => !kindWords.has(word))
    .join('');

/** The localities of a model by their names without spaces. */
const byNameOf = madeOnce(({ localities }: Localities) => {
  const all = Object.entries(localities).flatMap(([place, names]) => names.map((name) => ({ place, name })));
  const byName = Map.groupBy(all, ({ name }) => joined(name));
  return { byName, vocabulary: new Vocabulary(byName.keys()) };
});

/** Finds the localities whose name was typed; where none has it so, those from whose name it is one slip of the finger away. */
export function localitiesTyped(model: Localities, typed: string): readonly Locality[] {
  const { byName, vocabulary } = byNameOf(model);
  const whole = joined(typed);
  const names = vocabulary.has(whole) ? [whole] : vocabulary.oneSlipFrom(whole);
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** The longest name by which a text calls a locality of a place. */
export function localityNamed({ localities }: Localities, place: string, text: string): string | undefined {
  const words = wordsOf(text);
  const named = localities[place]?.filter((name) => isSaidIn(words, name)) ?? [];
  return named.toSorted((a, b) => b.length - a.length)[0];
}
