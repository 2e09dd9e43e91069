import * as z from 'zod';
import { count } from './scalars.ts';

/** How often the registry was changed, and the hash of its chain's last entry. Written last by each import. */
export const registryVersionItem = z.object({ version: count, lastHash: z.string().exactOptional() });
