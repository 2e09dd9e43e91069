import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { isStaffed } from '../../domain/institutions/registry/levels.ts';
import type { FileLocation, Problems } from './problem.ts';

/**
 * Every chain upward ends at the top of its tree. So the top of each tree that is served has somebody
 * who handles tickets, and a head: what nobody below answers, and what a vacant head leaves, ends there.
 */
export function checkStaffing(
  institutions: readonly Institution[],
  placeOf: ReadonlyMap<string, FileLocation>,
  problems: Problems,
): void {
  const tops = institutions.filter(
    ({ parent, notServed }) => parent === undefined && notServed === undefined,
  );
  for (const top of tops) {
    const location = placeOf.get(top.id);
    if (location === undefined) continue;
    if (!isStaffed(top)) {
      const tree = institutions.filter(({ id, ancestors }) => id === top.id || ancestors.includes(top.id));
      const staffed = new Set(tree.filter((node) => node.level && isStaffed(node)).map(({ id }) => id));
      const stranded = tree.filter(
        ({ id, ancestors }) => ![id, ...ancestors].some((node) => staffed.has(node)),
      );
      problems.add(
        location,
        `no active officer who handles tickets works at "${top.id}", the top of its tree: nobody on the whole chain upward can take a ticket sent to ${stranded.map(({ id }) => id).join(', ')}`,
      );
    }
    if (top.head === undefined && (top.actingHeads ?? []).length === 0) {
      problems.add(
        location,
        `"${top.id}" is the top of its tree and has no head, nor anybody who acts as head`,
      );
    }
  }
}
