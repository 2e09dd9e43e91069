import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import { chosenBeforehand, confidenceOf } from '../../domain/institutions/understanding/confidence.ts';
import {
  mostSuggested,
  type LikelyReading,
  type NamedPlace,
  type Signal,
  type Suggested,
  type ToldPart,
  type Understanding,
} from '../../domain/institutions/understanding/understanding.ts';
import { narrowestOf, placeInWords, type FoundPlace } from '../offices/find-places.ts';
import { understandWords } from '../offices/understand-words.ts';
import type { ChosenLocation, ChosenPlace, ChosenPlaces, Draft, DraftChange } from './dialogue.ts';
import type { Visit } from './menu-screen.ts';
import { idsOf } from './preference.ts';

/** A part of a draft as far as it is known, and whether we stand by it. */
interface Known<Of> {
  readonly of: Of;
  readonly isSure: boolean;
}

/** What a draft comes to: what its sender answered, and what the words tell of the rest. */
export interface UnderstoodDraft extends Pick<Understanding, 'elsewhere'> {
  readonly kind?: Known<Kind>;
  readonly category?: Known<Category>;
  readonly place?: Known<ChosenLocation>;
  readonly office?: Known<Pick<Institution, 'id' | 'name' | 'shortName'>>;
  /** Likeliest first. */
  readonly categories: readonly Category[];
  readonly places: readonly FoundPlace[];
  readonly offices: readonly LikelyReading<Institution>[];
  /** What is asked and never decided, without what its sender answered. */
  readonly signals: readonly Signal[];
  /** What is asked next, if anything. */
  readonly asks?: ToldPart;
  readonly suggested: Suggested;
}

const sure = <Of>(of: Of): Known<Of> => ({ of, isSure: true });

/** The reading that stands without being asked about. */
function standing<Of>(readings: readonly LikelyReading<Of>[]): Known<Of> | undefined {
  const first = chosenBeforehand(readings);
  return first && { of: first.of, isSure: confidenceOf(first.probability) === 'sure' };
}

/** What a category must not be where its sender said that a signal is none. */
const isOfSignal: Readonly<Record<Signal, (category: Category) => boolean>> = {
  danger: ({ urgent, sensitive }) => urgent && !sensitive,
  'sexual-violence': ({ urgent, sensitive }) => urgent && sensitive,
  corruption: ({ onlyReceiver }) => onlyReceiver !== undefined,
  person: () => false,
};

/** The parts of the country from this one up, as they are called on a phone. */
export function placesFrom(tree: Hierarchy, id: string | undefined, language: Language): ChosenPlaces {
  const narrowest = id === undefined ? undefined : tree.find(id);
  if (narrowest === undefined) return {};
  return Object.fromEntries(
    [narrowest, ...tree.above(narrowest)].flatMap((each) =>
      isGovernedPart(each.kind) ? [[each.kind, { id: each.id, name: each.shortName[language] }]] : [],
    ),
  );
}

/** All parts of a location, so that none of the one before is left. */
export const placeChange = ({
  region,
  council,
  ward,
  whereabouts,
  landmark,
}: ChosenLocation): DraftChange => ({
  region: region ?? null,
  council: council ?? null,
  ward: ward ?? null,
  whereabouts: whereabouts ?? null,
  landmark: landmark ?? null,
});

/** Leaves the office to what else was answered, unless its sender came for it. */
export const officeFollows = ({ officeFirst }: Draft): DraftChange =>
  officeFirst === true ? {} : { office: null };

/** The council of a place, or its region: abroad has none, and what happened on the road lies in a region at most. */
const councilOf = (place: ChosenPlaces | undefined): ChosenPlace | undefined =>
  place?.council ?? place?.region;

/**
 * What the next question is. Each part is asked about once, and after the first question those alone without which the
 * office is a guess; a part that is still unknown is asked for until it is there.
 */
function nextQuestion(
  { asked = [], toCouncil, office: chosen }: Draft,
  { kind, category, place, office }: Omit<UnderstoodDraft, 'asks' | 'signals' | 'suggested'>,
  asks: ToldPart | undefined,
): ToldPart | undefined {
  if (category === undefined) return 'category';
  if (toCouncil === true && councilOf(place?.of) === undefined) return 'place';
  if (kind === undefined) return 'kind';
  const isOpen = asks !== undefined && !asked.includes(asks) && toCouncil !== true;
  const counts = asked.length === 0 || asks === 'place';
  if (isOpen && counts && !(chosen !== undefined && (asks === 'office' || asks === 'place'))) return asks;
  return office === undefined ? 'office' : undefined;
}

/** The kind that the words tell: where something else was asked already, the likeliest, to be corrected and not asked about. */
function kindRead({ asked = [] }: Draft, { kinds }: Understanding): Known<Kind> | undefined {
  const [likeliest] = kinds;
  const usual = likeliest && { of: likeliest.of, isSure: false };
  return standing(kinds) ?? (asked.length > 0 ? usual : undefined);
}

/** Understands the words of a draft together with what its sender answered. Throws what `understandWords` throws. */
export async function understandDraft({ ports, dialogue }: Visit): Promise<UnderstoodDraft> {
  const { draft, language } = dialogue;
  const { registry } = ports;
  const [all, catalogue] = await Promise.all([registry.categories(), registry.catalogue()]);
  const tree = hierarchyOf(catalogue);
  const denied = Object.entries(draft.signals ?? {}).flatMap(([signal, isSo]) =>
    isSo ? [] : [isOfSignal[signal as Signal]],
  );
  const isDenied = (category: Category): boolean => denied.some((isOf) => isOf(category));
  const read = (category: string | undefined): Promise<Understanding> =>
    understandWords(ports, {
      text: draft.description ?? '',
      ...(draft.kind !== undefined && { kind: draft.kind }),
      ...(category !== undefined && { category }),
      ...idsOf(draft),
      ...(draft.whereabouts !== undefined && { whereabouts: draft.whereabouts }),
    });
  const byId = (id: string): Category | undefined => all.find((category) => category.id === id);

  const first = await read(draft.category?.id);
  const allowed = first.categories.filter(({ of }) => {
    const category = byId(of);
    return category !== undefined && (draft.category !== undefined || !isDenied(category));
  });
  const [likeliest] = allowed;
  // What follows from a matter that was denied is read anew from the likeliest of the others.
  const followsAnew = likeliest !== undefined && likeliest.of !== first.categories[0]?.of;
  const found = followsAnew ? await read(likeliest.of) : first;

  const category = draft.category === undefined ? standing(allowed) : sure(draft.category.id);
  const categoryFound = category && byId(category.of);
  const place = locationChosen(draft, tree, language) ?? locationRead(draft, found, tree, language);
  const kind = draft.kind === undefined ? kindRead(draft, first) : sure(draft.kind);
  const office = officeOf(draft, { tree, category: categoryFound, place: place?.of, offices: found.offices });
  const understood = {
    ...(kind !== undefined && { kind }),
    ...(category !== undefined &&
      categoryFound !== undefined && { category: { of: categoryFound, isSure: category.isSure } }),
    ...(place !== undefined && { place }),
    ...(office !== undefined && { office }),
    categories: allowed.flatMap(({ of }) => byId(of) ?? []),
    places: found.places.flatMap(({ of }) => placeInWords(of, draft.description ?? '') ?? []),
    offices: found.offices,
    ...(found.elsewhere !== undefined && { elsewhere: found.elsewhere }),
  };
  const asks = nextQuestion(draft, understood, followsAnew ? undefined : first.asks);
  return {
    ...understood,
    signals: first.signals.filter((signal) => draft.signals?.[signal] === undefined),
    ...(asks !== undefined && { asks }),
    suggested: suggestedBy({ ...first, offices: found.offices }),
  };
}

/** What an understanding suggests, as far as it is kept with a ticket. */
function suggestedBy({ model, kinds, categories, offices, places }: Understanding): Suggested {
  const idsIn = (readings: readonly LikelyReading<NamedPlace>[]): readonly string[] =>
    readings.flatMap(({ of }) => narrowestOf(of) ?? []);
  return {
    model,
    kinds: kinds.slice(0, mostSuggested.kinds).map(({ of }) => of),
    categories: categories.slice(0, mostSuggested.categories).map(({ of }) => of),
    offices: offices.slice(0, mostSuggested.offices).map(({ of }) => of.id),
    places: idsIn(places).slice(0, mostSuggested.places),
  };
}

/** The location that the words tell, with the landmark that was typed beside it. */
function locationRead(
  { landmark }: Draft,
  { places, whereabouts }: Understanding,
  tree: Hierarchy,
  language: Language,
): Known<ChosenLocation> | undefined {
  const where = whereabouts && standing([whereabouts]);
  const place = standing(places);
  const found = where ?? place;
  return (
    found && {
      isSure: found.isSure,
      of: {
        ...(place !== undefined && placesFrom(tree, narrowestOf(place.of), language)),
        ...(where !== undefined && { whereabouts: where.of }),
        ...(landmark !== undefined && { landmark }),
      },
    }
  );
}

/** The location that its sender chose. */
function locationChosen(
  draft: Draft,
  tree: Hierarchy,
  language: Language,
): Known<ChosenLocation> | undefined {
  const { whereabouts, landmark } = draft;
  const narrowest = narrowestOf(idsOf(draft));
  if (narrowest === undefined && whereabouts === undefined) return undefined;
  return sure({
    ...placesFrom(tree, narrowest, language),
    ...(whereabouts !== undefined && { whereabouts }),
    ...(landmark !== undefined && { landmark }),
  });
}

/** The office: the only one that receives such a matter; else the one that was chosen; else the council of who asked for it; else the best found. */
function officeOf(
  { office: chosen, toCouncil }: Draft,
  {
    tree,
    category,
    place,
    offices,
  }: {
    readonly tree: Hierarchy;
    readonly category: Category | undefined;
    readonly place: ChosenPlaces | undefined;
    readonly offices: readonly LikelyReading<Institution>[];
  },
): UnderstoodDraft['office'] {
  const byId = (id: string | undefined): UnderstoodDraft['office'] => {
    const institution = id === undefined ? undefined : tree.find(id);
    return institution && sure(institution);
  };
  if (category?.onlyReceiver !== undefined) return byId(category.onlyReceiver);
  if (chosen !== undefined) return byId(chosen.id);
  if (toCouncil === true) return byId(councilOf(place)?.id);
  const [best] = offices;
  return best && { of: best.of, isSure: confidenceOf(best.probability) === 'sure' };
}
