import { growTree } from '../../domain/institutions/registry/tree.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { InstitutionRow } from './read-institutions.ts';

/** Where each id was first given; every later one is a problem. */
export function firstLocations(
  rows: readonly { id: string; place: FileLocation }[],
  problems: Problems,
): Map<string, FileLocation> {
  const places = new Map<string, FileLocation>();
  for (const { id, place: location } of rows) {
    const first = places.get(id);
    if (first === undefined) places.set(id, location);
    else problems.add(location, `the id "${id}" is taken by ${first.file}:${first.line}`);
  }
  return places;
}

/** The ids above each institution. Doubled ids, unknown parents and cycles are problems of their rows. */
export function checkTree(
  rows: readonly InstitutionRow[],
  problems: Problems,
): ReadonlyMap<string, readonly string[]> {
  const places = firstLocations(rows, problems);
  const tree = growTree(rows);
  const add = (id: string | undefined, says: string) => {
    const location = id === undefined ? undefined : places.get(id);
    if (location !== undefined) problems.add(location, says);
  };
  for (const problem of tree.problems) {
    if (problem.what === 'unknown-parent') add(problem.id, `the parent "${problem.parent}" does not exist`);
    else {
      const [first = ''] = problem.ring;
      add(first, `"${first}" lies under itself: ${[...problem.ring, first].join(' under ')}`);
    }
  }
  return tree.ancestorsOf;
}
