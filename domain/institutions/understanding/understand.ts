import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import { abroad, type Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { governedParts } from '../registry/governed-parts.ts';
import { hierarchyOf, type Unserved } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { namedInText } from '../search/named-in-text.ts';
import { suggestOffices, mostSuggestions } from '../suggestions/suggest-offices.ts';
import { chosenBeforehand, confidenceOf } from './confidence.ts';
import { matterOf, type KnownCategory, type Likely } from './matters.ts';
import type { UnderstandingModel } from './model.ts';
import { placesInText, type PlaceInText } from './places-in-text.ts';
import { whereaboutsInText, type WhereaboutsInText } from './whereabouts-in-text.ts';
import type { Explaining, NamedPlace, LikelyReading, ToldPart, Understanding } from './understanding.ts';

/** What somebody said, and what is already known of it. */
export interface SaidWords {
  readonly text: string;
  readonly kind?: Kind | undefined;
  readonly category?: string | undefined;
  /** The ward, council and region that were chosen, as far as they are known: the narrowest first. */
  readonly place: readonly Institution[];
  /** It was chosen that no council is asked for. */
  readonly whereabouts?: Whereabouts | undefined;
}

/** By what it is understood. */
export interface Knowledge {
  readonly model: UnderstandingModel;
  readonly catalogue: Catalogue;
  readonly categories: readonly KnownCategory[];
}

/** More categories would be a list to search in. */
const mostCategories = 6;
/** The most categories and places of which the offices are weighed: the rest is too unlikely to change their order. */
const mostWeighed = { categories: 4, places: 2 } as const;
/** What is less likely is not told. */
const leastTold = 0.02;

/**
 * The share for whom the office of this rank is right, of those who have the matter and the place right: where the words
 * name it, where the place is known, and where neither is so.
 */
const rightAtRank = {
  named: [0.95, 0.5, 0.2, 0.1, 0.1],
  placed: [0.9, 0.08, 0.04, 0.02, 0.01],
  neither: [0.8, 0.12, 0.06, 0.03, 0.02],
} as const;

/** An office that is named is right at least so often, whichever rules lead to it or none. */
const namedAlone = 0.5;

interface OfficeFound {
  readonly institution: Institution;
  readonly reason: Text;
  readonly place: Institution | undefined;
  likelihood: number;
}

/** The regions of a road: one is as likely as the other. */
const regionsOf = ({ regions, probability, said }: WhereaboutsInText): readonly PlaceInText[] =>
  regions.map((region) => ({ parts: [region], probability: probability / regions.length, said }));

/** Where the matter may lie: as chosen; else as the words say; else nobody knows. */
function placesMeant(
  chosen: readonly Institution[],
  inText: readonly PlaceInText[],
): readonly { readonly parts: readonly Institution[]; readonly probability: number }[] {
  const [narrowest] = chosen;
  if (narrowest === undefined) return inText.length === 0 ? [{ parts: [], probability: 1 }] : inText;
  const within = inText.find(({ parts }) => parts.some(({ id }) => id === narrowest.id));
  return [{ parts: within?.parts ?? chosen, probability: 1 }];
}

function officesOf(
  { catalogue, categories }: Knowledge,
  { text, whereabouts }: SaidWords,
  likely: readonly Likely<string>[],
  places: ReturnType<typeof placesMeant>,
  reasonOfNamed: Text,
): { readonly offices: readonly OfficeFound[]; readonly elsewhere?: Unserved } {
  const named = namedInText(catalogue, text);
  const namedIds = new Set(named.map(({ id }) => id));
  const found = new Map<string, OfficeFound>();
  let elsewhere: Unserved | undefined;
  let openToAll = 0;
  for (const { of: id, probability } of likely.slice(0, mostWeighed.categories)) {
    const category = categories.find((one) => one.id === id);
    if (category === undefined || probability < leastTold) continue;
    if (category.onlyReceiver === undefined) openToAll += probability;
    for (const place of places.slice(0, mostWeighed.places)) {
      const suggested = suggestOffices(catalogue, { category, place: place.parts, whereabouts, text, named });
      elsewhere ??= suggested.elsewhere;
      for (const [rank, { institution, reason }] of suggested.offices.entries()) {
        const by = namedIds.has(institution.id) ? 'named' : place.parts.length > 0 ? 'placed' : 'neither';
        const likelihood = probability * place.probability * (rightAtRank[by][rank] ?? 0);
        const known = found.get(institution.id);
        if (known !== undefined) known.likelihood += likelihood;
        else found.set(institution.id, { institution, reason, place: place.parts[0], likelihood });
      }
    }
  }
  const tree = hierarchyOf(catalogue);
  for (const institution of named) {
    const likelihood = openToAll * namedAlone;
    const known = found.get(institution.id);
    if (known !== undefined) known.likelihood = Math.max(known.likelihood, likelihood);
    else if (openToAll > 0 && tree.unserved(institution) === undefined)
      found.set(institution.id, { institution, reason: reasonOfNamed, place: undefined, likelihood });
  }
  return {
    offices: [...found.values()].toSorted((a, b) => b.likelihood - a.likelihood),
    ...(elsewhere !== undefined && { elsewhere }),
  };
}

const placeOf = (parts: readonly Institution[]): NamedPlace =>
  Object.fromEntries(
    governedParts.flatMap((part) => {
      const found = parts.find(({ kind }) => kind === part);
      return found === undefined ? [] : [[part, found.id]];
    }),
  );

/** What is unsure and matters most for the office comes first. */
function askedNext(
  { categories, places, offices, kinds }: Omit<Understanding, 'signals' | 'model'>,
  needsPlace: boolean,
): ToldPart | undefined {
  if (chosenBeforehand(categories) === undefined) return 'category';
  const isOfficeKnown = confidenceOf(offices[0]?.probability ?? 0) === 'sure';
  if (!isOfficeKnown && needsPlace && chosenBeforehand(places) === undefined) return 'place';
  if (chosenBeforehand(offices) === undefined) return 'office';
  return chosenBeforehand(kinds) === undefined ? 'kind' : undefined;
}

/** Whether the offices of a category differ from place to place. */
const dependsOnPlace = ({ routing }: Catalogue, category: string | undefined): boolean =>
  routing
    .find((of) => of.category === category)
    ?.rules.some(
      ({ place, target }) =>
        (place !== undefined && place !== abroad) || target.to === 'kind' || target.to === 'local-office',
    ) ?? false;

/**
 * What somebody's words are about: kind, category, place and office, each with how likely it is and why, and what to ask
 * next. What is known already is certain, and the rest follows it. Source: docs/rules.md, Which office.
 */
export function understand(knowledge: Knowledge, said: SaidWords, explaining: Explaining): Understanding {
  const { model, catalogue, categories } = knowledge;
  const matter = matterOf(model, categories, said.text, said);
  const named = said.whereabouts === abroad ? [] : placesInText(model, catalogue, said.text);
  const isOpen = said.place.length === 0 && said.whereabouts === undefined;
  const read = isOpen ? whereaboutsInText(said.text, named) : undefined;
  const inText = read === undefined ? named : regionsOf(read);
  const whereabouts = said.whereabouts ?? read?.whereabouts;
  const meant = placesMeant(said.place, inText);
  const { offices, elsewhere } = officesOf(
    knowledge,
    { ...said, whereabouts },
    matter.categories,
    meant,
    explaining.named,
  );

  const because = (words: readonly string[], isChosen: boolean): Text =>
    isChosen ? explaining.chosen : words.length > 0 ? explaining.said(words) : explaining.usual;
  const reading = <Of>(
    { of, probability, said: words }: Likely<Of>,
    isChosen: boolean,
  ): LikelyReading<Of> => ({
    of,
    probability,
    reason: because(words, isChosen),
  });
  const understood = {
    kinds: matter.kinds
      .filter(({ probability }, at) => at === 0 || probability >= leastTold)
      .map((one) => reading(one, one.of === said.kind)),
    categories: matter.categories
      .slice(0, mostCategories)
      .filter(({ probability }) => probability >= leastTold)
      .map((one) => reading(one, one.of === said.category)),
    places:
      said.place.length > 0
        ? [{ of: placeOf(said.place), probability: 1, reason: explaining.chosen }]
        : inText.map(({ parts, probability, said: words }) =>
            reading({ of: placeOf(parts), probability, said: words }, false),
          ),
    ...(read !== undefined && {
      whereabouts: reading({ ...read, of: read.whereabouts }, false),
    }),
    offices: offices.slice(0, mostSuggestions).map(({ institution, reason, place, likelihood }) => ({
      of: institution,
      probability: Math.min(likelihood, 0.99),
      reason: explaining.ruled(reason, place),
    })),
    ...(elsewhere !== undefined && { elsewhere }),
  };
  const needsPlace = whereabouts === undefined && dependsOnPlace(catalogue, understood.categories[0]?.of);
  const asks = askedNext(understood, needsPlace);
  return {
    ...understood,
    signals: matter.signals,
    ...(asks !== undefined && { asks }),
    model: model.version,
  };
}
