import type { PresentOfficer } from '../officers/present-officer.ts';
import type { Institution, InstitutionKind, Lineage } from '../registry/institution.ts';
import { pathOf } from '../registry/levels.ts';

/** What is left out of figures, and has to be said beside them. */
export const leftOut = ['about-people', 'independent-details'] as const;
export type LeftOut = (typeof leftOut)[number];

type Reader = Pick<PresentOfficer, 'institution' | 'roles' | 'heads'>;

/** From these on there is enough under an institution for a count of what is about people to tell of nobody. */
const largeKinds: readonly InstitutionKind[] = ['ministry', 'national-office'];

const isOver = ({ institution, roles, heads }: Reader, path: readonly Institution[]): boolean => {
  const places = roles.includes('complaints-officer') ? [...heads, institution] : heads;
  return path.some(({ id }) => places.includes(id));
};

/**
 * What is left out of the figures of an institution for an officer; undefined: they are not open to them. They are to
 * who heads it or anything above it, to the complaints officers these name, and to oversight: of independent trees to
 * oversight as counts alone. What could be a statistic of one is in none below a ministry, and outside of the officer's
 * own tree in no count of an independent body.
 * Source: docs/design/measures.md, Who sees which figures.
 */
export function leftOutFor(reader: Reader, lineage: Lineage): readonly LeftOut[] | undefined {
  const path = pathOf(lineage);
  const isServed = path.every(({ notServed }) => notServed === undefined);
  const isIndependent = path.at(-1)?.kind === 'independent';
  const small = largeKinds.includes(lineage.institution.kind) ? [] : (['about-people'] as const);
  if (isOver(reader, path)) return small;
  if (!reader.roles.includes('oversight') || !isServed) return undefined;
  return isIndependent ? ['about-people', 'independent-details'] : small;
}
