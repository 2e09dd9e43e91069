import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';

type Reader = Pick<PresentOfficer, 'institution' | 'roles' | 'heads'>;

/** Whether the officer works at the institution, or heads it. */
export const isOwn = ({ institution, heads }: Reader, id: string): boolean =>
  institution === id || heads.includes(id);

/**
 * Whether oversight may list the tickets of an institution: of independent trees it is shown counts alone, and some
 * trees take no tickets.
 */
export const isOverseen = (lineage: Lineage): boolean => {
  const path = pathOf(lineage);
  return path.at(-1)?.kind !== 'independent' && path.every(({ notServed }) => notServed === undefined);
};

/**
 * Whether an institution's listings are open to the officer: who works there or heads it, to heads and the
 * complaints officers they name whatever lies under their place, and to oversight the whole nation. Which
 * entries they are shown is decided for each entry besides. Source: docs/rules.md, Listings.
 */
export function isReadable(reader: Reader, lineage: Lineage): boolean {
  const { institution, roles, heads } = reader;
  const over = roles.includes('complaints-officer') ? [...heads, institution] : heads;
  return (
    isOwn(reader, lineage.institution.id) ||
    pathOf(lineage).some(({ id }) => over.includes(id)) ||
    (roles.includes('oversight') && isOverseen(lineage))
  );
}
