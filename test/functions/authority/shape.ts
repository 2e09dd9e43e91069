/**
 * What kind of thing a store is asked for: enough to see that two requests ask for the same kinds, whatever
 * their names are.
 */
export function shapeOf(given: unknown): string {
  if (typeof given === 'string') return /^\d{12}$/.test(given) ? 'number' : 'text';
  if (Array.isArray(given)) return `[${given.map(shapeOf).join()}]`;
  if (typeof given !== 'object' || given === null) return typeof given;
  const fields = Object.entries(given).map(([field, value]) => `${field}:${shapeOf(value)}`);
  return `{${fields.toSorted().join()}}`;
}
