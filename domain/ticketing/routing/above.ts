import { CorruptItem } from '../tickets/ticket-store.ts';
import type { Institution } from '../../institutions/registry/institution.ts';

/** Reads nodes, in whatever order and number of calls. */
export type ReadNodes = (ids: readonly string[]) => Promise<readonly (Institution | undefined)[]>;

/**
 * Everything above a node, nearest first, as each parent says. The ancestors that a node remembers are read at
 * once with it; what they do not know yet of a move is read besides. Throws `CorruptItem` where a parent is
 * missing, or lies under itself.
 */
export async function aboveOf(node: Institution, read: ReadNodes): Promise<readonly Institution[]> {
  const known = new Map<string, Institution>();
  const above: Institution[] = [];
  for (let { parent, ancestors } = node; parent !== undefined;) {
    if (!known.has(parent)) {
      const unread = [...new Set([parent, ...ancestors])].filter((id) => !known.has(id));
      for (const found of await read(unread)) if (found !== undefined) known.set(found.id, found);
    }
    const next = known.get(parent);
    if (next === undefined)
      throw new CorruptItem(`The registry has no ${parent}, which is above ${node.id}.`);
    if (next.id === node.id || above.includes(next))
      throw new CorruptItem(`In the registry ${parent} lies under itself.`);
    above.push(next);
    ({ parent, ancestors } = next);
  }
  return above;
}
