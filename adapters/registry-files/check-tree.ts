import { growTree } from '../../domain/institutions/registry/tree.ts';
import type { FilePlace, Problems } from './problem.ts';
import type { InstitutionRow } from './read-institutions.ts';

/** Where each id was first given; every later one is a problem. */
export function firstPlaces(
  rows: readonly { id: string; place: FilePlace }[],
  problems: Problems,
): Map<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  for (const { id, place } of rows) {
    const first = places.get(id);
    if (first === undefined) places.set(id, place);
    else problems.add(place, `the id "${id}" is taken by ${first.file}:${first.line}`);
  }
  return places;
}

/** The ids above each institution. Doubled ids, unknown parents and cycles are problems of their rows. */
export function checkTree(
  rows: readonly InstitutionRow[],
  problems: Problems,
): ReadonlyMap<string, readonly string[]> {
  const places = firstPlaces(rows, problems);
  const tree = growTree(rows);
  const add = (id: string | undefined, says: string) => {
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined) problems.add(place, says);
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
