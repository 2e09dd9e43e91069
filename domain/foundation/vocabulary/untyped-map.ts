/** A map of which nothing is known but that it is one: as it was stored or presented. */
export type UntypedMap = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is UntypedMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value itself where it is a map, else an empty one. */
export const mapIn = (value: unknown): UntypedMap => (isMap(value) ? value : {});

/** What a value says under a path of names; undefined where there is no map on the way. */
export const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((found, name) => mapIn(found)[name], value);
