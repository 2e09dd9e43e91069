import type { Institution } from '../institutions/registry/institution.ts';
import type { RegistryChange, RegistryContent } from '../institutions/registry/registry-writer.ts';
import type { Replaced } from './change.ts';
import { guardedMattersOf, type GuardedMatter, type GuardReading } from './guarded.ts';

type Known = Pick<RegistryContent, 'institutions' | 'officers' | 'categories'>;

const nothing: Known = { institutions: [], officers: [], categories: [] };

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** A registry as it is read to tell what is guarded. */
function readingOf({ institutions, officers, categories }: Known): GuardReading {
  const [nodes, people] = [byId(institutions), byId(officers)];
  const above = (node: Institution): readonly Institution[] => {
    const path: Institution[] = [];
    for (let next = node.parent; next !== undefined;) {
      const parent = nodes.get(next);
      if (parent === undefined || path.includes(parent)) break;
      path.push(parent);
      next = parent.parent;
    }
    return path;
  };
  return {
    institution: (id) => Promise.resolve(nodes.get(id)),
    lineage: (id) => {
      const node = nodes.get(id);
      return Promise.resolve(node && { institution: node, above: above(node) });
    },
    officer: (id) => Promise.resolve(people.get(id)),
    categories: () => Promise.resolve(categories),
  };
}

const replacing = <Item extends { readonly id: string }>(
  before: readonly Item[],
  items: readonly Item[],
): readonly Replaced<Item>[] => {
  const known = byId(before);
  return items.map((after) => {
    const old = known.get(after.id);
    return { ...(old !== undefined && { before: old }), after };
  });
};

const overlaid = <Item extends { readonly id: string }>(before: readonly Item[], items: readonly Item[]) => [
  ...byId([...before, ...items]).values(),
];

/** Why an import takes a second administrator: told by the registry as it is, and as it would be. Empty: it takes none. */
export async function guardedInImport(
  stored: RegistryContent | undefined,
  { institutions, officers, contacts, categories, policy, calendar, at }: RegistryChange,
): Promise<readonly GuardedMatter[]> {
  const before = stored ?? nothing;
  const after = {
    institutions: overlaid(before.institutions, institutions),
    officers: overlaid(before.officers, officers),
    categories: overlaid(before.categories, categories),
  };
  const changed = {
    institutions: replacing(before.institutions, institutions),
    officers: replacing(before.officers, officers),
    categories: replacing(before.categories, categories),
    contactsOf: contacts.map(({ officer }) => officer),
    ...(policy !== undefined && {
      policy: { ...(stored !== undefined && { before: stored.policy }), after: policy },
    }),
    ...(calendar !== undefined && {
      calendar: { ...(stored !== undefined && { before: stored.calendar }), after: calendar },
    }),
  };
  const [asItIs, asItWouldBe] = await Promise.all(
    [before, after].map((content) => guardedMattersOf(readingOf(content), changed, at)),
  );
  return [...new Set([...(asItIs ?? []), ...(asItWouldBe ?? [])])];
}
