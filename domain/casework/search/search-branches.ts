import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';

/** Where in the tree something lies: the ids from the top of a family of offices down. */
export type Branch = readonly string[];

/**
 * The branch of an institution, from the first institution below the root, or from the top of an independent tree. The root
 * itself is a branch of its own: under it nothing is found by words.
 */
export function branchOf(lineage: Lineage): Branch {
  const path = pathOf(lineage).toReversed();
  const below = path.length > 1 && path[0]?.kind !== 'independent' ? path.slice(1) : path;
  return below.map(({ id }) => id);
}

/** Whether an institution lies under the root, or is it: not one of an independent tree. */
export const liesUnderRoot = (lineage: Lineage): boolean => pathOf(lineage).at(-1)?.kind !== 'independent';

/** Whether a branch is `other` or lies under it. */
export const isBranchWithin = (branch: Branch, other: Branch): boolean =>
  other.every((id, place) => branch[place] === id);

/**
 * The branches in which a ticket is found, of the branches of all that held it, the first holder first. Whoever lies above one that
 * is in it already finds the ticket there: so an escalation adds none.
 */
export const branchesToFind = (held: readonly Branch[]): readonly Branch[] =>
  held.reduce<readonly Branch[]>(
    (found, branch) => (found.some((deeper) => isBranchWithin(deeper, branch)) ? found : [...found, branch]),
    [],
  );
