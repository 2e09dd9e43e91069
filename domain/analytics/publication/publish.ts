import { growTree } from '../../institutions/registry/tree.ts';
import { durationsOf, publishedDays, type BegunStages } from './days-to-answer.ts';
import { canBeTold, isShown, leastOf, passedOn, remainderOf, roundedCount, withheld } from './protection.ts';
import type { Remainder } from './protection.ts';
import type {
  CountedInstitution,
  PublicationMonth,
  Publication,
  PublishedCount,
  PublishedInstitution,
  PublishedRow,
} from './publication.ts';
import { countFigure, publishedFigures, ruleOf, type PublishedFigure } from './published-figures.ts';

/** What is counted of a month. */
export interface CountedMonth {
  readonly month: PublicationMonth;
  readonly institutions: readonly CountedInstitution[];
  /** Working days from its last day to when it is published: who still waits then waited at least so long. */
  readonly followedFor: number;
}

/**
 * What is published of a month. Each ticket of a figure is in one number alone, and all others are sums of numbers that
 * are published: so their differences tell nothing. Throws RangeError of what is no tree, and of counts below zero.
 */
export function publish({ month, institutions, followedFor }: CountedMonth): Publication {
  const tree = readTree(institutions);
  const figures = (finest: 'institution' | 'country') =>
    publishedFigures.filter((figure) => ruleOf(figure).finest === finest);
  const told = new Map<string, Map<PublishedFigure, PublishedCount>>();
  const tellsAt = (place: string, figure: PublishedFigure, count: PublishedCount): void => {
    const counts = told.get(place) ?? new Map<PublishedFigure, PublishedCount>();
    told.set(place, counts.set(figure, count));
  };
  for (const figure of figures('institution')) tellTree(tree, figure, tellsAt);
  for (const figure of figures('country'))
    tellsAt(country, figure, countOfCountry(tree.countedIn(figure), figure));

  const countsAt = (place: string): PublishedRow['counts'] => Object.fromEntries(told.get(place) ?? []);
  const days = daysByPlace(tree, followedFor, countsAt);
  const rowOf = (place: string): PublishedRow => {
    const lasted = publishedDays(days.get(place) ?? []);
    return { counts: countsAt(place), ...(lasted !== undefined && { days: lasted }) };
  };
  return {
    month,
    country: rowOf(country),
    institutions: tree.inOrder.map(({ id, kind, name, parent }): PublishedInstitution => ({
      ...{ id, kind, name, ...(parent !== undefined && { parent }) },
      ...rowOf(id),
    })),
  };
}

/** Stands for the place above all trees: no institution has an id without letters. */
const country = '';

interface CountedTree {
  /** Each after the one above it. */
  readonly inOrder: readonly CountedInstitution[];
  readonly aboveOf: (id: string) => readonly string[];
  readonly childrenOf: (place: string) => readonly CountedInstitution[];
  /** Those of which a figure is published. */
  readonly countedIn: (figure: PublishedFigure) => readonly CountedInstitution[];
}

function readTree(institutions: readonly CountedInstitution[]): CountedTree {
  const { ancestorsOf, problems } = growTree(institutions);
  const [problem] = problems;
  if (problem !== undefined) throw new RangeError(`No tree can be published: ${JSON.stringify(problem)}.`);
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  if (byId.size < institutions.length) throw new RangeError('An institution would be published twice.');
  const aboveOf = (id: string): readonly string[] => ancestorsOf.get(id) ?? [];
  const byParent = Map.groupBy(institutions, ({ parent }) => parent ?? country);
  const childrenOf = (place: string): readonly CountedInstitution[] =>
    (byParent.get(place) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const inOrder = (place: string): readonly CountedInstitution[] =>
    childrenOf(place).flatMap((child) => [child, ...inOrder(child.id)]);
  const isIndependent = (id: string): boolean =>
    [id, ...aboveOf(id)].some((place) => byId.get(place)?.kind === 'independent');
  const all = inOrder(country);
  return {
    inOrder: all,
    aboveOf,
    childrenOf,
    countedIn: (figure) =>
      ruleOf(figure).ofIndependent === true ? all : all.filter(({ id }) => !isIndependent(id)),
  };
}

/** One number of the country alone. */
function countOfCountry(counted: readonly CountedInstitution[], figure: PublishedFigure): PublishedCount {
  const count = counted.reduce((sum, institution) => sum + countFigure(figure, institution), 0);
  if (!isShown(count)) return { together: 0, partial: true };
  const shown = roundedCount(count);
  return { itself: shown, together: shown };
}

/** What is told of a place and of all under it, and what is left of it that is not. */
interface Told {
  readonly together: number;
  readonly left?: Remainder;
}

/** Tells a figure of each institution: from below, so that what is withheld is told in a sum as near as can be. */
function tellTree(
  { childrenOf, countedIn }: CountedTree,
  figure: PublishedFigure,
  tellsAt: (place: string, figure: PublishedFigure, count: PublishedCount) => void,
): void {
  const counted = new Set(countedIn(figure));
  const tell = (place: string, own?: CountedInstitution): Told => {
    const count = own === undefined ? undefined : countFigure(figure, own);
    const itself = count !== undefined && isShown(count) ? roundedCount(count) : undefined;
    const under = childrenOf(place)
      .filter((child) => counted.has(child))
      .map((child) => tell(child.id, child));
    const parts = [
      ...(count !== undefined && itself === undefined ? [withheld(count)] : []),
      ...under.flatMap(({ left }) => left ?? []),
    ];
    const all = remainderOf(parts);
    const remainder = canBeTold(all) ? roundedCount(all.sum) : undefined;
    const isLeft = parts.length > 0 && remainder === undefined;
    const together = under.reduce((sum, below) => sum + below.together, (itself ?? 0) + (remainder ?? 0));
    tellsAt(place, figure, {
      ...(itself !== undefined && { itself }),
      ...(remainder !== undefined && { remainder }),
      together,
      ...(isLeft && { partial: true }),
    });
    return { together, ...(isLeft && { left: passedOn(all) }) };
  };
  tell(country);
}

/** Which stages tell how long one waits at each place: those of institutions that surely had many, alone. */
function daysByPlace(
  { countedIn, aboveOf }: CountedTree,
  followedFor: number,
  countsAt: (place: string) => PublishedRow['counts'],
): ReadonlyMap<string, readonly BegunStages[]> {
  const byPlace = new Map<string, BegunStages[]>();
  for (const { id, month } of countedIn('answered-in-time')) {
    const counts = countsAt(id);
    const came = leastOf(counts['complaints-received']?.itself ?? 0);
    const asked = leastOf(counts['questions-received']?.itself ?? 0);
    const stages = { came: came + asked, durations: durationsOf(month, followedFor) };
    for (const place of [id, ...aboveOf(id), country])
      byPlace.set(place, [...(byPlace.get(place) ?? []), stages]);
  }
  return byPlace;
}
