/** The last release counts nothing by category: what it reads of it is `unread:=…`, and a repair adds what it passed over. */
const isOfCategory = (name: string): boolean => /^(category:|unread:=)/.test(name);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEmpty = (value: unknown): boolean =>
  value instanceof Map ? value.size === 0 : isObject(value) && Object.keys(value).length === 0;

/** Whether figures were there, and all of them of categories. */
const becameEmpty = (before: unknown, after: unknown): boolean => isEmpty(after) && !isEmpty(before);

const figuresIn = (entry: unknown): unknown =>
  isObject(entry) ? (entry['adds'] ?? entry['figures']) : undefined;

/**
 * Takes figures of categories out of whatever was read, with cells, days and weeks in which nothing else is counted. Source:
 * docs/design/category-measures.md, Tickets of before.
 */
export function withoutCategories(read: unknown): unknown {
  if (read instanceof Map)
    return new Map(
      [...read]
        .map(([key, value]) => [key, value, withoutCategories(value)] as const)
        .filter(([, before, after]) => !becameEmpty(before, after))
        .map(([key, , after]) => [key, after]),
    );
  if (Array.isArray(read))
    return read
      .map((before: unknown) => ({ before, after: withoutCategories(before) }))
      .filter(({ before, after }) => !becameEmpty(figuresIn(before), figuresIn(after)))
      .map(({ after }) => after);
  if (!isObject(read)) return read;
  return Object.fromEntries(
    Object.entries(read)
      .filter(([name]) => !isOfCategory(name))
      .map(([name, value]) => [name, withoutCategories(value)]),
  );
}
