import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { tables, type TableName } from '../../../lib/config/tables.ts';
import { MemoryDatabase } from '../dynamodb/memory/memory-database.ts';
import { authentic } from '../registry-macs.ts';

const names = Object.keys(tables) as readonly TableName[];
/** The tables of a stage by the names of their descriptions. */
export const tableNames = Object.fromEntries(names.map((name) => [name, name])) as Record<
  TableName,
  TableName
>;

export function emptyTables(): MemoryDatabase {
  const database = new MemoryDatabase();
  for (const name of names) database.create(name, tables[name].indexes);
  return database;
}

const nameOf = madeOnce((content: RegistryContent) => JSON.stringify(content));
const known = new Map<string, Promise<MemoryDatabase>>();
const mostKnown = 50;

async function importOf(content: RegistryContent): Promise<MemoryDatabase> {
  const database = emptyTables();
  const writer = dynamoRegistryWriter({ ...authentic, client: database.client(), tables: tableNames });
  await writer.write({ ...content, basedOn: 0, version: 1, by: 'mwanzo', at: '2026-11-01T06:00:00Z' });
  return database;
}

/** Imports a registry into empty tables. What was imported before is copied: many systems begin with the same. */
export async function importRegistry(database: MemoryDatabase, content: RegistryContent): Promise<void> {
  const name = nameOf(content);
  const imported = known.get(name) ?? importOf(content);
  known.delete(name);
  known.set(name, imported);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  for (const table of [tableNames.registry, tableNames.identities]) database.copies(await imported, table);
}
