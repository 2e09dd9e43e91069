import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeRegistry } from '../../adapters/dynamodb/registry/whole-registry.ts';
import type { Connected } from './connect.ts';
import { exportFiles } from './export-files.ts';

/**
 * Writes the registry's chain, what its entries name, and what each item gives as it is now. It comes after the checkpoints, as
 * the tickets' chains do: what is stored while it runs is newer than the newest of them. Gives how many changes there are.
 */
export async function exportRegistry(
  folder: string,
  { tables, registryTable, identitiesTable }: Pick<Connected, 'tables' | 'registryTable' | 'identitiesTable'>,
): Promise<number> {
  const lines = (file: string, values: readonly unknown[]): void =>
    appendFileSync(join(folder, file), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  const { entries, head, pieces, items, following } = await wholeRegistry(tables, {
    registry: registryTable,
    identities: identitiesTable,
  });
  lines(exportFiles.registry, entries);
  if (head !== undefined) lines(exportFiles.heads, [head]);
  lines(exportFiles.registryPieces, pieces);
  lines(exportFiles.registryItems, items);
  lines(
    exportFiles.registryFollowing,
    following.map((institution) => ({ institution })),
  );
  return entries.length;
}
