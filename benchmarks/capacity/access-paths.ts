import { registryPaths } from './registry-paths.ts';
import { outboxPaths } from './outbox-paths.ts';
import { measuresPaths } from './measures-paths.ts';
import { queuePaths } from './queue-paths.ts';
import { readPaths } from './read-paths.ts';
import { surgePaths } from './surge-paths.ts';
import { searchPaths } from './search-paths.ts';
import { sessionPaths } from './session-paths.ts';
import { smsStorePaths } from './sms-paths.ts';
import { ticketPaths } from './ticket-paths.ts';
import type { AccessPath } from './access-path.ts';

/** Every access path of the product, by table. */
export const accessPaths: readonly AccessPath[] = [
  ...ticketPaths,
  ...readPaths,
  ...registryPaths,
  ...outboxPaths,
  ...smsStorePaths,
  ...queuePaths,
  ...searchPaths,
  ...measuresPaths,
  ...surgePaths,
  ...sessionPaths,
];
