import type { Hierarchy } from './hierarchy.ts';
import type { Institution } from './institution.ts';

/** The region in which an institution lies, or the only one whose parts it serves. Undefined: it is of the whole country. */
export function regionOf(tree: Hierarchy, institution: Institution): Institution | undefined {
  const own = regionAbove(tree, institution);
  if (own !== undefined) return own;
  const [only, ...others] = new Set(
    [institution, ...tree.above(institution)]
      .find(({ areas }) => areas !== undefined)
      ?.areas?.flatMap((id) => {
        const area = tree.find(id);
        return (area && regionAbove(tree, area)) ?? [];
      }),
  );
  return others.length === 0 ? only : undefined;
}

const regionAbove = (tree: Hierarchy, institution: Institution): Institution | undefined =>
  [institution, ...tree.above(institution)].find(({ kind }) => kind === 'region');
