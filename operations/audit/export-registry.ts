import { wholeRegistry } from '../../adapters/dynamodb/registry/whole-registry.ts';
import type { Connected } from './connect.ts';
import { addsLines } from './json-lines.ts';

/**
 * Writes the registry's chain, what its entries name, and what each item gives as it is now. It comes after the checkpoints, as
 * the tickets' chains do: what is stored while it runs is newer than the newest of them. Gives how many changes there are.
 */
export async function exportRegistry(
  folder: string,
  { tables, registryTable, identitiesTable }: Pick<Connected, 'tables' | 'registryTable' | 'identitiesTable'>,
): Promise<number> {
  const add = addsLines(folder);
  const { entries, head, pieces, items, following } = await wholeRegistry(tables, {
    registry: registryTable,
    identities: identitiesTable,
  });
  add('registry', entries);
  if (head !== undefined) add('heads', [head]);
  add('registryPieces', pieces);
  add('registryItems', items);
  add(
    'registryFollowing',
    following.map((institution) => ({ institution })),
  );
  return entries.length;
}
