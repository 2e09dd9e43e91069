import { dynamoRegistryWriter } from '../adapters/dynamodb/registry/registry-writer.ts';
import type { TableName } from '../lib/config/tables.ts';
import { clientFor, createTables } from '../test/builders/dynamodb/tables.ts';
import { accessPaths } from './capacity/access-paths.ts';
import type { AccessPath } from './capacity/access-path.ts';
import { Meter, type MeterReading } from './capacity/meter.ts';
import { storeFailed, storeWaiting } from './capacity/outbox-paths.ts';
import { theImport } from './capacity/stored-registry.ts';
import { storeEntries } from './capacity/stored-entries.ts';
import { storeTickets } from './capacity/stored-tickets.ts';
import { storesOver } from './capacity/stores.ts';
import { authentic } from '../test/builders/registry-macs.ts';

/** What an access path costs when so many tickets are stored. */
export interface Cost extends MeterReading {
  readonly tickets: number;
}

export interface PathCosts extends Pick<AccessPath, 'name' | 'table' | 'how'> {
  readonly costs: readonly Cost[];
}

export interface CapacityOptions {
  /** A DynamoDB Local, empty: MiniStack's capacity figures mean nothing. */
  readonly endpoint: string;
  /** Numbers of stored tickets, rising; at least 1,000, or there is no page 100. */
  readonly sizes?: readonly number[];
  /** Hears how far it is: loading takes minutes. */
  readonly say?: (line: string) => void;
}

const ticketsAtOnce = 100;

/** Places of tickets that the measurements themselves store: far behind those that are only there. */
const placesOfItsOwn = 10_000_000;

/**
 * Calls and capacity units of every access path, once for each number of stored tickets. Reads and single
 * writes are what DynamoDB Local says; transactions are computed from the items before and after.
 */
export async function measureCapacityUnits({
  endpoint,
  sizes = [1_000, 20_000],
  say = () => undefined,
}: CapacityOptions): Promise<readonly PathCosts[]> {
  const raw = clientFor(endpoint);
  const tables = await createTables(
    raw,
    'tickets',
    'identities',
    'registry',
    'outbox',
    'projections',
    'measures',
    'sessions',
  );
  const meter = new Meter(raw, tables);
  await dynamoRegistryWriter({ ...authentic, client: raw, tables }).write(theImport);
  const { outbox } = storesOver(raw, tables);
  await storeWaiting(outbox);
  await storeFailed(outbox);

  const measured: Cost[][] = accessPaths.map(() => []);
  let stored = 0;
  let place = placesOfItsOwn;
  for (const tickets of sizes) {
    say(`Storing ${tickets - stored} tickets …`);
    for (; stored < tickets; stored += ticketsAtOnce) {
      const until = Math.min(stored + ticketsAtOnce, tickets);
      await storeTickets(raw, tables, stored, until);
      await storeEntries(raw, tables.projections, stored, until);
    }
    say(`Measuring with ${tickets} tickets …`);
    for (const [index, path] of accessPaths.entries()) {
      place += 1;
      measured[index]?.push({ tickets, ...(await costOf(path, meter, raw, tables, place)) });
    }
  }
  return accessPaths.map(({ name, table, how }, index) => ({
    name,
    table,
    how,
    costs: measured[index] ?? [],
  }));
}

export async function costOf(
  path: AccessPath,
  meter: Meter,
  raw: ReturnType<typeof clientFor>,
  tables: Readonly<Record<TableName, string>>,
  place: number,
): Promise<MeterReading> {
  const act = await path.ready(storesOver(raw, tables), place);
  return meter.of(() => act(storesOver(meter.client, tables)));
}

/** A path whose cost grows by more is not one that stays the same. */
export const mostGrowth = 1.02;

/** By how much the dearest size costs more than the cheapest: 1 where a path's cost does not grow. */
export function growthOf({ costs }: PathCosts): number {
  const units = costs.map(({ read, write }) => read + write);
  return Math.max(...units) / Math.min(...units);
}
