import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { ChainLink, Entry } from '../../../domain/audit/chain.ts';
import type { ListRead } from '../../../domain/audit/list-log.ts';
import { listReadIndex, readHourIndex, readKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** What is stored of a list's page beside keys and link: what its hash is made of. */
export const listReadEntry = (read: ListRead): Entry => ({ entity: 'read', ...read });

/** The item of a list's page, written once and never changed. */
export const newListReadItem = (read: ListRead, link: ChainLink): Item => ({
  ...readKeys.read(read.number, read.count),
  ...readHourIndex.key(read.number, read.count, read.at),
  ...listReadIndex.key(read),
  ...listReadEntry(read),
  ...link,
});

/** What the end of a chain repeats of a list's page as it is stored. */
export const listReadItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  count,
  at: instant,
  queue: z.string(),
  tickets: z.array(z.string()),
});

/** The end of an officer's chain of lists, and which tickets it names of the newest hour. */
export const listChainEndItem = z.looseObject({
  v: firstVersion,
  count,
  lastHash: z.string(),
  hour: z.string(),
  /** A line for each queue: its id, and the numbers one after the other. */
  listed: z.string(),
});
