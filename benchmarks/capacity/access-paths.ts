import type { TableName } from '../../lib/config/tables.ts';
import type { Stores } from './stores.ts';
import { registryPaths } from './registry-paths.ts';
import { outboxPaths } from './outbox-paths.ts';
import { measuresPaths } from './measures-paths.ts';
import { queuePaths } from './queue-paths.ts';
import { readPaths } from './read-paths.ts';
import { surgePaths } from './surge-paths.ts';
import { sessionPaths } from './session-paths.ts';
import { smsStorePaths } from './sms-paths.ts';
import { ticketPaths } from './ticket-paths.ts';

/** One way to reach what is stored. */
export interface AccessPath {
  readonly name: string;
  readonly table: TableName;
  /** Which call, by which key, how consistent. */
  readonly how: string;
  /**
   * Prepares with stores that nobody measures, and says what is to be measured. `place` is that of a
   * ticket of its own, which nothing else was done to.
   */
  readonly ready: (unmeasured: Stores, place: number) => Promise<(measured: Stores) => Promise<unknown>>;
}

/** Every access path of the product, by table. */
export const accessPaths: readonly AccessPath[] = [
  ...ticketPaths,
  ...readPaths,
  ...registryPaths,
  ...outboxPaths,
  ...smsStorePaths,
  ...queuePaths,
  ...measuresPaths,
  ...surgePaths,
  ...sessionPaths,
];
