import * as z from 'zod';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import type { RegistryHead } from '../engine/version-condition.ts';
import { count } from './scalars.ts';

/** How often the registry was changed, and the hash of its chain's last entry. Written last by each import. */
export const registryVersionItem = z.object({ version: count, lastHash: z.string().exactOptional() });

/** Without a hash it has no chain yet. */
export const newRegistryVersionItem = (head: RegistryHead): Item => ({
  ...registryKeys.version,
  entity: 'registry-version',
  v: 1,
  ...head,
});
