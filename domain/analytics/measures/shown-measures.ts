import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';
import type { Institution, InstitutionKind, Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';

/** What is left out of figures, and has to be said beside them. */
export const leftOut = ['about-people', 'independent-details'] as const;
export type LeftOut = (typeof leftOut)[number];

type Reader = Pick<PresentOfficer, 'institution' | 'roles' | 'heads' | 'headings' | 'placements'>;

/** From these on there is enough under an institution for a count of what is about people to tell of nobody. */
const largeKinds: readonly InstitutionKind[] = ['ministry', 'national-office'];

const isOver = ({ institution, roles, heads }: Reader, path: readonly Institution[]): boolean => {
  const places = roles.includes('complaints-officer') ? [...heads, institution] : heads;
  return path.some(({ id }) => places.includes(id));
};

/** Wherever the officer works or worked, heads or headed. */
const placesOf = ({ institution, heads, headings = [], placements = [] }: Reader): readonly string[] => [
  institution,
  ...heads,
  ...[...headings, ...placements].map((place) => place.institution),
];

/**
 * What is left out of the figures of an institution for an officer; undefined: they are not open to them. They are to
 * who heads it or anything above it, to the complaints officers these name, and to oversight: of independent trees to
 * oversight as counts alone. What is about people is in none below a ministry, and in none for who is or was at the
 * institution or under it (`liesWithin` says whether a place does): it may be about them.
 * Source: docs/design/measures.md, Who sees which figures.
 */
export function leftOutFor(
  reader: Reader,
  lineage: Lineage,
  liesWithin: (place: string) => boolean,
): readonly LeftOut[] | undefined {
  const path = pathOf(lineage);
  const isServed = path.every(({ notServed }) => notServed === undefined);
  const isIndependent = path.at(-1)?.kind === 'independent';
  const maySeePeople =
    largeKinds.includes(lineage.institution.kind) && !placesOf(reader).some((place) => liesWithin(place));
  const withoutPeople = maySeePeople ? [] : (['about-people'] as const);
  if (isOver(reader, path)) return withoutPeople;
  if (!reader.roles.includes('oversight') || !isServed) return undefined;
  return isIndependent ? ['about-people', 'independent-details'] : withoutPeople;
}

/**
 * Whether the signs of gaming at an institution are shown to whoever may see its figures: to those over something that lies
 * above it, and to oversight, for these can look into it; not to its own head and people, who would learn what is looked
 * for. Nothing lies above the root of the nation: its head counts as oversight. Of independent trees oversight sees
 * counts alone. `liesWithin` says whether a place is the institution or lies under it.
 * Source: docs/design/measures.md, Signs of gaming; docs/adr/0186.
 */
export function seesSigns(reader: Reader, lineage: Lineage, liesWithin: (place: string) => boolean): boolean {
  const path = pathOf(lineage);
  const isIndependent = path.at(-1)?.kind === 'independent';
  const isOverseer = reader.roles.includes('oversight') && !isIndependent;
  if (lineage.above.length === 0) return !isIndependent && (isOverseer || isOver(reader, path));
  const isOwn = [reader.institution, ...reader.heads].some((place) => liesWithin(place));
  return !isOwn && (isOverseer || isOver(reader, lineage.above));
}
