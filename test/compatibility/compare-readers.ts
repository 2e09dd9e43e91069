import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { kindOf, type ReadsItem } from './item-readers.ts';
import type { StoredSample } from './sample-file.ts';
import { withoutCategories } from './without-categories.ts';

/**
 * Where one says something else than the other, or nothing where that says something: the first such place. What the other says
 * besides is no difference: a later release may know more.
 */
export function differenceOf(earlier: unknown, later: unknown, place = ''): string | undefined {
  if (earlier instanceof Map && later instanceof Map)
    return differenceOf(Object.fromEntries(earlier), Object.fromEntries(later), place);
  if (Array.isArray(earlier) && Array.isArray(later)) {
    if (earlier.length !== later.length) return `${place}[]`;
    return firstOf(earlier.map((entry, at) => differenceOf(entry, later[at], `${place}[${at}]`)));
  }
  if (!isMap(earlier) || !isMap(later)) return Object.is(earlier, later) ? undefined : place;
  return firstOf(
    Object.entries(earlier).map(([name, value]) => differenceOf(value, later[name], `${place}.${name}`)),
  );
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstOf = (differences: readonly (string | undefined)[]): string | undefined =>
  differences.find((difference) => difference !== undefined);

type Readers = Readonly<Record<string, ReadsItem>>;

/** What an item is to the readers of a release. */
function readBy(readers: Readers, item: Item): { readonly read: unknown } | { readonly fails: string } {
  try {
    return { read: readers[kindOf(item)]?.(item) };
  } catch (error) {
    return { fails: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Checks backward compatibility: holds what the readers of the last release make of items against what those of this one do. Gives a line for each that the
 * last release cannot read, or reads otherwise: that is what it dies of, or shows, after it was put back.
 */
export function foundInItems(
  last: Readers,
  present: Readers,
  items: readonly StoredSample[],
): readonly string[] {
  return items.flatMap(({ table, item }) => {
    const entity = kindOf(item);
    if (!(entity in last)) return [];
    const [then, now] = [readBy(last, item), readBy(present, item)];
    const of = `${table}: ${entity}`;
    if ('fails' in then) return [`${of} cannot be read: ${then.fails}`];
    if ('fails' in now) return [`${of} cannot be read any more: ${now.fails}`];
    const difference = differenceOf(withoutCategories(then.read), withoutCategories(now.read));
    return difference === undefined ? [] : [`${of} is read otherwise, at ${difference}`];
  });
}
