import { inject } from 'vitest';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { clientFor } from '../../builders/dynamodb/tables.ts';

/** Clients of the engines that this run started, and one of the database in memory: all keep the same contracts. */
export const enginesAndMemory = [
  ...inject('engines').map(({ name, endpoint }) => ({ name, client: clientFor(endpoint) })),
  { name: 'the database in memory', client: new MemoryDatabase().client() },
];
