import type { Institution } from '../../domain/institutions/institution.ts';
import { kinds } from '../../domain/tickets/kinds.ts';
import type { Problems } from './problem.ts';
import type { CategoryEntry } from './read-categories.ts';

/** What must hold of the categories together, and of the institutions they name. */
export function checkCategories(
  entries: readonly CategoryEntry[],
  institutions: ReadonlyMap<string, Institution>,
  problems: Problems,
): void {
  for (const { place, category } of entries) {
    if (category.onlyReceiver === undefined) continue;
    const receiver = institutions.get(category.onlyReceiver);
    if (receiver === undefined) {
      problems.add(place, `the only receiver "${category.onlyReceiver}" is no institution of the registry`);
      continue;
    }
    const path = [receiver.id, ...receiver.ancestors].map((id) => institutions.get(id));
    if (path.some((node) => node?.notServed !== undefined)) {
      problems.add(place, `the only receiver "${receiver.id}" takes no tickets here: its tree is not served`);
    }
    if (!receiver.level) problems.add(place, `the only receiver "${receiver.id}" is no level`);
  }
  const [first] = entries;
  if (first === undefined) return;
  for (const kind of kinds) {
    if (!entries.some(({ category }) => category.kinds.includes(kind))) {
      problems.add({ file: first.place.file, line: 1 }, `no category takes the kind "${kind}"`);
    }
  }
}
