import type { RegistryContent } from './registry-writer.ts';

/** The parts of a registry, in the order in which they are shown. */
export const registryParts = [
  'institution',
  'officer',
  'contact',
  'category',
  'routing',
  'policy',
  'calendar',
] as const;
export type RegistryPart = (typeof registryParts)[number];

/** One field that differs: `name.sw`, `head.officer`, `rows.0.respond`. Undefined: it is not there. */
export interface FieldDifference {
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
}

/** One item that differs. A removed one is only named: nothing is ever removed by an import. */
export interface ItemDifference {
  readonly part: RegistryPart;
  readonly id: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Differences of a changed item. */
  readonly fields: readonly FieldDifference[];
}

/** The content as items by part and id, and each item as its fields. */
type Items = ReadonlyMap<
  string,
  { readonly part: RegistryPart; readonly id: string; readonly item: unknown }
>;

/** Versions differ by nature: an import gives the next one. */
const withoutVersion = <Versioned extends { readonly version: number }>(versioned: Versioned) => ({
  ...versioned,
  version: undefined,
});

function itemsOf(content: RegistryContent | undefined): Items {
  if (content === undefined) return new Map();
  const listed = [
    ...content.institutions.map((item) => ({ part: 'institution' as const, id: item.id, item })),
    ...content.officers.map((item) => ({ part: 'officer' as const, id: item.id, item })),
    ...content.contacts.map((item) => ({ part: 'contact' as const, id: item.officer, item })),
    ...content.categories.map((item) => ({ part: 'category' as const, id: item.id, item })),
    ...content.routing.map((item) => ({ part: 'routing' as const, id: item.category, item })),
    { part: 'policy' as const, id: 'policy', item: withoutVersion(content.policy) },
    { part: 'calendar' as const, id: 'calendar', item: withoutVersion(content.calendar) },
  ];
  return new Map(listed.map((entry) => [`${entry.part} ${entry.id}`, entry]));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list of words is one field; a list of objects is a field each. */
const isOneField = (value: unknown): boolean =>
  !isObject(value) || (Array.isArray(value) && !value.some(isObject));

const asWord = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A length of time reads as one: `15 working-days`. */
const asDuration = (value: object): string | undefined =>
  'amount' in value && 'unit' in value ? `${String(value.amount)} ${String(value.unit)}` : undefined;

function fieldsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  if (!isObject(value) || isOneField(value)) {
    return new Map([[path, Array.isArray(value) ? value.join(', ') : asWord(value)]]);
  }
  const duration = asDuration(value);
  if (duration !== undefined) return new Map([[path, duration]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...fieldsOf(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** Which fields differ, and how: `name.sw`, `head.officer`. */
export function fieldDifferences(before: unknown, after: unknown): readonly FieldDifference[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((field) => {
    const [from, to] = [old.get(field), young.get(field)];
    if (from === to) return [];
    return [{ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

/**
 * How the files differ from what is stored, item by item and field by field; against an empty registry
 * everything is added. A contact that the files leave out while its officer stays is no difference.
 */
export function registryDifference(
  stored: RegistryContent | undefined,
  files: RegistryContent,
): readonly ItemDifference[] {
  const [before, after] = [itemsOf(stored), itemsOf(files)];
  const present = [...after].flatMap(([key, { part, id, item }]): ItemDifference[] => {
    const old = before.get(key);
    if (old === undefined) return [{ part, id, how: 'added', fields: [] }];
    const fields = fieldDifferences(old.item, item);
    return fields.length === 0 ? [] : [{ part, id, how: 'changed', fields }];
  });
  const gone = [...before].flatMap(([key, { part, id }]): ItemDifference[] =>
    after.has(key) || part === 'contact' ? [] : [{ part, id, how: 'removed', fields: [] }],
  );
  const order = (item: ItemDifference) => registryParts.indexOf(item.part);
  return [...present, ...gone].toSorted((a, b) => order(a) - order(b));
}
