import * as z from 'zod';
import { count } from './scalars.ts';

/** How often the registry was changed. Written last by each import. */
export const registryVersionItem = z.object({ version: count });
