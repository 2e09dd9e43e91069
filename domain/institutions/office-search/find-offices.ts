import { isWordOfTables } from '../../foundation/text/word-groups.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from '../registry/catalogue.ts';
import { isGovernedPart } from '../registry/governed-parts.ts';
import { hierarchyOf, type Hierarchy } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { regionOf } from '../registry/region-of.ts';
import { wordsOf } from '../registry/search-words.ts';
import { calledByRules, type CalledByRules } from '../search/called-by-rules.ts';
import { findByMostWords, findByName, type FoundByName } from '../search/find-by-name.ts';
import { nameIndexOf, type IndexedInstitution } from '../search/name-index.ts';
import { isDescribing, properWordsOf } from '../search/proper-words.ts';
import { abbreviationsJoined } from '../search/spelled-together.ts';
import { isTelling } from '../search/stop-words.ts';
import { resolveTarget, type RoutingContext } from '../suggestions/resolve-target.ts';
import { foldedWord } from '../understanding/folded-words.ts';
import { localitiesTyped } from '../understanding/localities.ts';
import type { UnderstandingModel } from '../understanding/model.ts';
import { placesInText, type PlaceInText } from '../understanding/places-in-text.ts';
import { isOfAnyKind, kindsIn } from './kinds-of-office.ts';
import { placeOfName, type PlaceOfName } from './place-of-name.ts';

/** In what offices are searched: the registry, and what people call parts of the country. */
interface SearchedOffices {
  readonly catalogue: Catalogue;
  readonly model: Pick<UnderstandingModel, 'localities'>;
}

/** What a search for an office finds, the best first. */
export interface OfficesFound extends FoundByName {
  /** No office has this name: those found serve the place that was named, or do for the whole country what was asked for. */
  readonly unknown?: {
    /** The place that was named with what lies around it, the narrowest first. Empty: none, or several. */
    readonly place: readonly Institution[];
  };
  /** Offices of the name that lie in another region than the place that was named. */
  readonly elsewhere?: readonly Institution[];
}

const mostElsewhere = 3;
/** Fewer letters begin too many names. */
const shortestBegun = 4;

/**
 * Finds offices by their names; where none has what was typed, says so and finds who serves the place that was named, with a word
 * corrected where one alone can be meant. Nothing is found by a word that only says what kind of office it is while another word
 * names it, and nothing of another region stands among what is found.
 */
export function searchOffices(searched: SearchedOffices, typed: string): OfficesFound {
  const { catalogue } = searched;
  const words = abbreviationsJoined(catalogue, wordsOf(typed)).filter(isTelling);
  let placesRead: readonly PlaceInText[] | undefined;
  const places = (): readonly PlaceInText[] => (placesRead ??= placesTyped(searched, typed));
  const isPlaceName = (word: string): boolean => places().some(({ said }) => said.includes(word));
  const whole = findByName(catalogue, typed, isPlaceName);
  if (words.length === 0) return whole;
  if (whole.institutions.length > 0) {
    const isDepartments = whole.institutions.every((office) =>
      isOfDepartment(hierarchyOf(catalogue), office),
    );
    if (!isDepartments || kindsIn(words).length === 0) return whole;
    const read = readName(catalogue, typed, places());
    const isKindAlone = read.describing.every((word) => read.kinds.some(({ said }) => said.includes(word)));
    const authorities = isKindAlone ? authoritiesOf(catalogue, read) : [];
    return { ...whole, institutions: [...new Set([...authorities, ...whole.institutions])] };
  }

  const corrected = words.map((word) => correctedWord(searched, word, isPlaceName));
  const didYouMean = corrected.join(' ');
  return didYouMean === words.join(' ')
    ? nearestOffices(catalogue, typed, places())
    : { ...searchOffices(searched, didYouMean), didYouMean };
}

/** The places that were named. In a name of an office also words of every day name a place, where nothing else does: polisi Hai. */
function placesTyped({ catalogue, model }: SearchedOffices, typed: string): readonly PlaceInText[] {
  const places = placesInText(model, catalogue, typed);
  if (places.length > 0) return places;
  const asNames = wordsOf(typed).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return placesInText(model, catalogue, asNames.join(' '));
}

const byFolding = madeOnce((catalogue: Catalogue) =>
  Map.groupBy(
    new Set(nameIndexOf(catalogue).entries.flatMap(({ names }) => names.flatMap(({ telling }) => telling))),
    foldedWord,
  ),
);

/** A word that nothing has, as the only name that it is another spelling, a slip or the beginning of. */
function correctedWord(
  { catalogue, model }: SearchedOffices,
  word: string,
  isPlaceName: (word: string) => boolean,
): string {
  const { vocabulary } = nameIndexOf(catalogue);
  if (vocabulary.has(word)) return word;
  const spoken = byFolding(catalogue).get(foldedWord(word)) ?? [];
  const isLeft = isPlaceName(word) || isWordOfTables(word) || isOfAnyKind(word) || kindsIn([word]).length > 0;
  const localities = isLeft ? [] : localitiesTyped(model, word).map(({ name }) => wordsOf(name).join(' '));
  const near = isLeft ? [] : [...new Set([...vocabulary.oneSlipFrom(word), ...localities])];
  const begun = isLeft || word.length < shortestBegun ? [] : vocabulary.beginningWith(word);
  const nearest = near.filter((each) => foldedWord(each) === foldedWord(word));
  const [only] = [spoken, nearest, near, begun].find((each) => each.length === 1) ?? [];
  return only ?? word;
}

/** What was typed, as far as it says something of the office that is meant. */
interface ReadName extends PlaceOfName {
  /** Without words that join others. */
  readonly words: readonly string[];
  /** To which rules lead from the words that are no place and not of any kind of office. Absent: none does. */
  readonly targets?: CalledByRules['targets'];
  /** Words that only say what an office is. */
  readonly describing: readonly string[];
  /** Words by which an office is told from others, and which are no place. */
  readonly naming: readonly string[];
  /** A word names something of which nobody has heard. */
  readonly isUnheard: boolean;
  readonly kinds: ReturnType<typeof kindsIn>;
}

function readName(catalogue: Catalogue, typed: string, places: readonly PlaceInText[]): ReadName {
  const { vocabulary } = nameIndexOf(catalogue);
  const all = abbreviationsJoined(catalogue, wordsOf(typed));
  const words = all.filter(isTelling);
  const kinds = kindsIn(words);
  const found = placeOfName(places);
  const where = { ...found, said: found.said.filter((word) => words.includes(word)) };
  const rest = words.filter((word) => !isOfAnyKind(word) && !where.said.includes(word));
  const called = calledByRules(
    catalogue,
    all.filter((word) => !where.said.includes(word)),
  );
  const describing = rest.filter((word) => isDescribing(catalogue, word));
  const isOfKind = (word: string): boolean => kinds.some(({ said }) => said.includes(word));
  return {
    ...{ ...where, words, kinds, describing },
    naming: rest.filter((word) => vocabulary.has(word) && !describing.includes(word)),
    isUnheard: rest.some(
      (word) => !vocabulary.has(word) && !isOfKind(word) && called?.unsaid.includes(word) !== false,
    ),
    ...(called !== undefined &&
      rest.some((word) => !called.unsaid.includes(word)) && { targets: called.targets }),
  };
}

function nearestOffices(
  catalogue: Catalogue,
  typed: string,
  placesRead: readonly PlaceInText[],
): OfficesFound {
  const tree = hierarchyOf(catalogue);
  const { namesOf, vocabulary } = nameIndexOf(catalogue);
  const read = readName(catalogue, typed, placesRead);
  const { words, place, possible, said, describing, naming, isUnheard, kinds, targets = [] } = read;
  const isAllKnown = words.every((word) => vocabulary.has(word));
  if (possible.length === 0 && naming.length === 0 && isAllKnown)
    return findByMostWords(catalogue, words.join(' '));

  const context = contextOf(catalogue, read);
  const isInRegion = (institution: Institution): boolean => {
    const [own, asked] = [regionOf(tree, institution), place.at(-1)];
    return own === undefined || asked === undefined || own.id === asked.id;
  };
  const isOfKind = (institution: Institution): boolean =>
    namesOf(institution)
      .flatMap(kindsIn)
      .some(({ kind }) => kinds.some((asked) => asked.kind === kind));
  const isAsDescribed = (institution: Institution): boolean =>
    isOfKind(institution) || describing.some((word) => namesOf(institution).flat().includes(word));

  const heads = havingMost(catalogue, naming, describing);
  const ofPlaceName = said
    .flatMap((word) => havingAll(catalogue, [word]))
    .filter((institution) => institution.kind === 'facility' && isOfKind(institution));
  const own = [
    ...havingAllBut(catalogue, read).filter(isInRegion),
    ...heads.filter(
      (head) =>
        isInRegion(head) &&
        (describing.length + kinds.length === 0 || isAsDescribed(head)) &&
        (place.length === 0 || !isOfCountry(tree, head)),
    ),
  ];
  const [first] = own;
  if (first !== undefined && !isUnheard) {
    const fitting = words.filter((word) => namesOf(first).flat().includes(word));
    return { institutions: [...new Set(own)], didYouMean: fitting.join(' ') };
  }
  const [narrowest] = place;
  if (narrowest !== undefined && isNamedItself(catalogue, narrowest, read))
    return { institutions: [narrowest] };

  const ruled = targets.flatMap((target) => resolveTarget(target, context));
  const isMatter = ruled.length > 0 && naming.length === 0 && !isUnheard && !words.some(isOfOffice);
  const isPlaceless = heads.some((head) => isOfCountry(tree, head));
  const found = [
    ...heads.filter(isInRegion).flatMap((head) => localOf(head, context)),
    ...ofPlaceName.filter(isInRegion),
    ...ruled,
    ...servingAs(catalogue, read),
    ...authoritiesOf(catalogue, read),
    ...(isPlaceless || isMatter ? [] : possible.flatMap(governingOf)),
  ].filter((office) => office.closed === undefined && isOfJurisdiction(office, place));
  const institutions = [...new Set(found)];
  if (isMatter) return { institutions };
  const elsewhere = [...heads, ...ofPlaceName].filter((office) => !isInRegion(office));
  return {
    institutions,
    unknown: { place },
    ...(elsewhere.length > 0 && { elsewhere: elsewhere.slice(0, mostElsewhere) }),
  };
}

/** Whether a word says that an office is meant, and not a matter. */
const isOfOffice = (word: string): boolean => isOfAnyKind(word) || kindsIn([word]).length > 0;

/** Whether words name the council, region or ward itself, and say what it is. */
function isNamedItself(catalogue: Catalogue, narrowest: Institution, read: ReadName): boolean {
  const { namesOf } = nameIndexOf(catalogue);
  const around = read.place.flatMap(namesOf).flat();
  const isNamed = read.said.every((word) => around.includes(word));
  const isNothingElse = read.describing.length + read.naming.length + read.kinds.length === 0;
  const own = namesOf(narrowest).flat();
  return (
    isNamed &&
    isNothingElse &&
    !read.isUnheard &&
    read.words.some((word) => isOfAnyKind(word) && own.includes(word))
  );
}

/** Those that have all these words in their names; none where there are no words. */
function havingAll(catalogue: Catalogue, words: readonly string[]): readonly Institution[] {
  const { having } = nameIndexOf(catalogue);
  const [first, ...rest] = words.map((word): ReadonlySet<IndexedInstitution> => having(word));
  return [...(first ?? [])]
    .filter((entry) => rest.every((others) => others.has(entry)))
    .map(({ institution }) => institution);
}

/** Those that are named by a place beside which a wider one was typed: shule ya Mlimani, Ubungo. They have all the other words. */
function havingAllBut(
  catalogue: Catalogue,
  { words, said, naming, describing, kinds }: ReadName,
): readonly Institution[] {
  const needed = [...naming, ...describing, ...kinds.flatMap((kind) => kind.said)];
  if (needed.length === 0) return [];
  const having = said.flatMap((word) =>
    havingAll(catalogue, [...needed, word]).filter(
      (institution) =>
        (institution.kind === 'facility' || institution.kind === 'unit') &&
        properWordsOf(institution).includes(word),
    ),
  );
  const { namesOf } = nameIndexOf(catalogue);
  const counted = having.map((institution) => {
    const names = namesOf(institution).flat();
    return { institution, count: words.filter((word) => names.includes(word)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ institution }) => institution);
}

/** Those of which nothing above is among them. */
const headsOf = (tree: Hierarchy, institutions: readonly Institution[]): readonly Institution[] =>
  institutions.filter(
    (institution) => !tree.above(institution).some((above) => institutions.some(({ id }) => id === above.id)),
  );

/** Those whose names have these words, and of them those with the most words that describe an office. */
function havingMost(
  catalogue: Catalogue,
  naming: readonly string[],
  describing: readonly string[],
): readonly Institution[] {
  const { namesOf } = nameIndexOf(catalogue);
  const all = havingAll(catalogue, naming);
  const having = all.length > 0 ? all : naming.flatMap((word) => havingAll(catalogue, [word]));
  const counted = [...new Set(having)].map((institution) => {
    const names = namesOf(institution).flat();
    return { institution, count: describing.filter((word) => names.includes(word)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return headsOf(
    hierarchyOf(catalogue),
    counted.filter(({ count }) => count === most).map(({ institution }) => institution),
  );
}

/** Whether an office does the same everywhere: an authority, or a department of one that has no name of a place. */
function isOfCountry(tree: Hierarchy, institution: Institution): boolean {
  const above = tree.above(institution);
  switch (institution.kind) {
    case 'national-office':
    case 'ministry':
    case 'agency':
    case 'independent':
      return true;
    case 'unit': {
      const names = above.flatMap(properWordsOf);
      const isOfPlace = above.some(({ kind }) => isGovernedPart(kind) || kind === 'facility');
      const isNamed = properWordsOf(institution).some((word) => !names.includes(word));
      return institution.areas === undefined && !isOfPlace && !isNamed;
    }
    default:
      return false;
  }
}

/** Whether it is an office of a department that does one thing everywhere: who looks for the police does not mean its gender desk. */
const isOfDepartment = (tree: Hierarchy, institution: Institution): boolean =>
  tree.above(institution).some((above) => above.kind === 'unit' && isOfCountry(tree, above));

/** An office that was named: of an authority the office that serves the place, and itself. */
const localOf = (institution: Institution, context: RoutingContext): readonly Institution[] =>
  isOfCountry(context.tree, institution)
    ? [...resolveTarget({ to: 'local-office', id: institution.id }, context), institution]
    : [institution];

const contextOf = (catalogue: Catalogue, { place }: ReadName): RoutingContext => ({
  tree: hierarchyOf(catalogue),
  institutions: catalogue.institutions,
  place,
  named: [],
});

/** Those that are stated to serve a place and are what the words describe. */
function servingAs(catalogue: Catalogue, { describing, place }: ReadName): readonly Institution[] {
  const tree = hierarchyOf(catalogue);
  const ids = new Set(place.map(({ id }) => id));
  return headsOf(tree, havingAll(catalogue, describing)).filter(
    (head) => !isOfCountry(tree, head) && head.areas?.some((area) => ids.has(area)) === true,
  );
}

/** Finds for each authority that the words describe its office that serves the place, else itself. */
function authoritiesOf(catalogue: Catalogue, read: ReadName): readonly Institution[] {
  const context = contextOf(catalogue, read);
  const { tree } = context;
  const ofCouncils = read.kinds.filter(({ isOfCouncils }) => isOfCouncils).flatMap(({ said }) => said);
  const words = read.describing.filter((word) => !ofCouncils.includes(word));
  const having = (all: readonly string[]): readonly Institution[] =>
    headsOf(tree, havingAll(catalogue, all)).filter((head) => isOfCountry(tree, head));
  const ofAll = having(words);
  const ofAny = ofAll.length > 0 ? ofAll : words.flatMap((word) => having([word]));
  return ofAny.flatMap(({ id }) => resolveTarget({ to: 'local-office', id }, context));
}

/** Who governs a place: its ward and its council, else its region. */
function governingOf(parts: readonly Institution[]): readonly Institution[] {
  const local = parts.filter(({ kind }) => kind !== 'region');
  return local.length > 0 ? local : parts;
}

/** Whether an office takes what comes from a place. */
const isOfJurisdiction = ({ jurisdiction }: Institution, [narrowest]: readonly Institution[]): boolean =>
  narrowest === undefined || jurisdiction === 'union' || narrowest.jurisdiction === jurisdiction;
