import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';

/** The server's keys, of which receipt secrets are made. */
export const keys = memoryServerKeys();
