import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Problems } from './problem.ts';
import type { CategoryEntry } from './read-categories.ts';

/**
 * What must hold of the categories together, and of the institutions they name. `ids` are all that have a
 * row; `institutions` those of them that are in order.
 */
export function checkCategories(
  entries: readonly CategoryEntry[],
  ids: ReadonlySet<string>,
  institutions: ReadonlyMap<string, Institution>,
  problems: Problems,
): void {
  for (const { place: location, category } of entries) {
    if (category.onlyReceiver === undefined) continue;
    if (!ids.has(category.onlyReceiver)) {
      problems.add(
        location,
        `the only receiver "${category.onlyReceiver}" is no institution of the registry`,
      );
      continue;
    }
    const receiver = institutions.get(category.onlyReceiver);
    if (receiver === undefined) continue; // its own row is wrong already
    const path = [receiver.id, ...receiver.ancestors].map((id) => institutions.get(id));
    if (path.some((node) => node?.notServed !== undefined)) {
      problems.add(
        location,
        `the only receiver "${receiver.id}" takes no tickets here: its tree is not served`,
      );
    }
    if (!receiver.level) problems.add(location, `the only receiver "${receiver.id}" is no level`);
  }
  checkToldOfAlike(entries, problems);
  const [first] = entries;
  if (first === undefined) return;
  for (const kind of kinds) {
    if (!entries.some(({ category }) => category.kinds.includes(kind))) {
      problems.add({ file: first.place.file, line: 1 }, `no category takes the kind "${kind}"`);
    }
  }
}

/** What is never compared is never told of. Source: docs/design/same-incident.md, What is never told of, and never compared. */
function checkToldOfAlike(entries: readonly CategoryEntry[], problems: Problems): void {
  for (const { place: location, category } of entries) {
    const { toldOfAlike, sensitive, onlyReceiver } = category;
    if (toldOfAlike === undefined || !(sensitive || onlyReceiver !== undefined)) continue;
    const because = sensitive ? 'it is sensitive' : 'it has one receiver alone';
    problems.add(location, `nobody is told of similar tickets of "${category.id}": ${because}`);
  }
}

/** A ticket of an urgent category needs an urgent row in the policy for each kind that the category takes. */
export function checkUrgentCategories(
  entries: readonly CategoryEntry[],
  policy: Policy,
  problems: Problems,
): void {
  for (const { place: location, category } of entries) {
    if (!category.urgent) continue;
    for (const kind of category.kinds) {
      if (!policy.rows.some((row) => row.urgent && row.kind === kind)) {
        problems.add(
          location,
          `the category is urgent and takes the kind "${kind}", but the policy has no urgent row for it`,
        );
      }
    }
  }
}
