import { isWordOfTables } from '../../foundation/text/word-groups.ts';
import { languages } from '../../foundation/vocabulary/language.ts';
import { groupedByKey } from '../../foundation/vocabulary/grouped-by-key.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import { wordsInText, type WordInText } from '../names/words-in-text.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { isGovernedPart, type GovernedPart } from '../registry/governed-parts.ts';
import { hierarchyOf, type Hierarchy } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { properWordsOf } from '../search/proper-words.ts';
import { foldedWord } from './folded-words.ts';
import type { UnderstandingModel } from './model.ts';

/** Shorter words are others once they are folded: sare is no Sahare. */
const shortestFolded = 6;

/** What a word is compared by: folded, and as it is written where it is short or a word of every day (kama is no Kahama). */
const keyOf = (word: string): string =>
  word.length < shortestFolded || isWordOfTables(word) ? `=${word}` : foldedWord(word);

/** Words that say of which kind the place is beside whose name they stand. */
const kindWords: ReadonlyMap<string, GovernedPart> = new Map(
  (
    [
      ['region', 'mkoa mkoani region'],
      [
        'council',
        'jiji jijini city manispaa municipal municipality mji mjini town wilaya wilayani halmashauri district council dc tc mc',
      ],
      ['ward', 'kata ward'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [keyOf(word), kind] as const)),
);

/** Words of which councils are towns: who names a town that a region shares its name with means the town. */
const townWords: ReadonlySet<string> = new Set(['jiji', 'manispaa', 'mji']);

/** Names of places that are words of every day: they count where a kind or a capital letter says that a place is meant. */
const alsoWords: ReadonlySet<string> = new Set(
  'hai same mafia pwani mara tanga kati mji mjini chai moshi siha meru'.split(' '),
);

/** A name of a place. */
interface PlaceName {
  /** What its words are compared by. */
  readonly words: readonly string[];
  /** Whose name it is, or in which it lies. */
  readonly place: Institution;
  /** The kind that it is called by beside the name; a locality has none. */
  readonly kind: GovernedPart | undefined;
  readonly isAlsoWord: boolean;
}

type Localities = Pick<UnderstandingModel, 'localities'>;

/** All names of places, by their first word. */
const placeNamesOf = madeOnce(({ localities }: Localities) =>
  madeOnce(({ institutions }: Catalogue): ReadonlyMap<string, readonly PlaceName[]> => {
    const names = institutions.flatMap((place): readonly PlaceName[] => {
      const { id, kind, closed } = place;
      if (closed !== undefined || !isGovernedPart(kind)) return [];
      const named = (written: readonly string[], calledBy: PlaceName['kind']): PlaceName => ({
        words: written.map(keyOf),
        place,
        kind: calledBy,
        isAlsoWord: written.every((word) => alsoWords.has(word) || isWordOfTables(word)),
      });
      const own = properWordsOf(place);
      return [
        ...(own.length === 0 ? [] : [named(own, kind)]),
        ...(localities[id] ?? []).map((name) => named(wordsOf(name), undefined)),
      ];
    });
    return groupedByKey(names.map((name) => [name.words[0] ?? '', name]));
  }),
);

/** Where a text names places: from its word `at` on, so many words. */
interface PlaceMention {
  readonly at: number;
  readonly length: number;
  readonly names: readonly PlaceName[];
  readonly said: readonly string[];
}

/** The kind that stands at most two words before a name, or right behind it: mkoa wa Mara, Hai district. */
function kindBeside(words: readonly string[], at: number, length: number): GovernedPart | undefined {
  const near = [words[at - 1], words[at - 2], words[at + length]];
  return near.flatMap((word) => kindWords.get(word ?? '') ?? [])[0];
}

function mentionAt(
  written: readonly WordInText[],
  words: readonly string[],
  at: number,
  names: ReadonlyMap<string, readonly PlaceName[]>,
): PlaceMention | undefined {
  const here = (names.get(words[at] ?? '') ?? []).filter((name) =>
    name.words.every((word, offset) => words[at + offset] === word),
  );
  const length = Math.max(0, ...here.map((name) => name.words.length));
  const longest = here.filter((name) => name.words.length === length);
  const kind = kindBeside(words, at, length);
  const isName = kind !== undefined || (written[at]?.capital === true && !written[at].opens);
  const meant = longest.filter((name) => isName || !name.isAlsoWord);
  if (meant.length === 0) return undefined;
  const ofKind = meant.filter((name) => name.kind === kind);
  const said = written.slice(at, at + length).map(({ word }) => word);
  return { at, length, said, names: ofKind.length > 0 ? ofKind : meant };
}

function mentionsOf(text: string, names: ReadonlyMap<string, readonly PlaceName[]>): readonly PlaceMention[] {
  const written = wordsInText(text, new Set());
  const words = written.map(({ word }) => keyOf(word));
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt(written, words, at, names);
    if (mention === undefined) continue;
    mentions.push(mention);
    at += mention.length - 1;
  }
  return mentions;
}

const pathOf = (tree: Hierarchy, place: Institution): readonly Institution[] => [place, ...tree.above(place)];

const isTown = ({ name }: Institution): boolean =>
  languages.some((language) => wordsOf(name[language]).some((word) => townWords.has(word)));

/** How likely each of several places of one name is meant, against each other, where nothing else tells. */
const usualness = { narrow: 8, town: 4, region: 1.5, rest: 0.5 } as const;

/**
 * What is narrower before what is wider; of a region and a council of one name the council where it is the region's
 * town. In a region of towns alone the name is the region's: Dar es Salaam.
 */
function usualnessOf(tree: Hierarchy, { place, kind }: PlaceName): number {
  if (kind === undefined || place.kind === 'ward') return usualness.narrow;
  if (place.kind === 'region') return usualness.region;
  const siblings = tree.children(place.parent).filter((sibling) => sibling.kind === 'council');
  return isTown(place) && !siblings.every(isTown) ? usualness.town : usualness.rest;
}

/** By so much is a place likelier for each other place that the text names in it or around it. */
const timesForAgreement = 8;
/** By so much is what is named first likelier than what is named later. */
const timesForBeingFirst = 1.5;
/** The share of those that name a place who mean that the matter lies there. */
const meansWhere = 0.96;

/** A place that a text names, with those around it: the narrowest first. */
export interface PlaceInText {
  readonly parts: readonly Institution[];
  readonly probability: number;
  /** The words that name it. */
  readonly said: readonly string[];
}

/** Fewer in a hundred are not worth to be told. */
const leastLikely = 0.03;

/**
 * The wards, councils and regions that a text names, the likeliest first; none where it names no place. One with which
 * others agree comes before: Tegeta in Kinondoni. A region and a town of one name: rather the town.
 */
export function placesInText(model: Localities, catalogue: Catalogue, text: string): readonly PlaceInText[] {
  const tree = hierarchyOf(catalogue);
  const mentions = mentionsOf(text, placeNamesOf(model)(catalogue));
  const found = new Map<
    string,
    { readonly place: Institution; readonly said: readonly string[]; weight: number }
  >();
  for (const [order, mention] of mentions.entries())
    for (const name of mention.names) {
      const path = pathOf(tree, name.place).map(({ id }) => id);
      const agreeing = mentions.filter(
        (other) => other !== mention && other.names.some(({ place }) => path.includes(place.id)),
      ).length;
      const weight = (usualnessOf(tree, name) * timesForAgreement ** agreeing) / timesForBeingFirst ** order;
      const known = found.get(name.place.id);
      if (known === undefined) found.set(name.place.id, { place: name.place, said: mention.said, weight });
      else known.weight += weight;
    }
  const all = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...found.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1)) // the order of a catalogue decides nothing
    .map(([, one]) => one)
    .map(({ place, said, weight }) => ({
      parts: pathOf(tree, place).filter(({ kind }) => isGovernedPart(kind)),
      probability: (meansWhere * weight) / all,
      said,
    }))
    .filter(({ probability }) => probability >= leastLikely)
    .toSorted((a, b) => b.probability - a.probability);
}
