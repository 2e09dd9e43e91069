import * as z from 'zod';
import { sealedParts } from '../../domain/audit/registry-chain.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import { linesIn } from './json-lines.ts';

const sealed = { part: z.enum(sealedParts), id: z.string(), fields: z.record(z.string(), z.string()) };
const piece = z.array(z.strictObject({ ...sealed, was: z.string().exactOptional() }));
const item = z.object({
  ...sealed,
  under: z.object({ parent: z.string().exactOptional(), ancestors: z.array(z.string()) }).exactOptional(),
});
const moved = z.object({ institution: z.string() });

/**
 * The registry as an export holds it. One of before it was exported has none of its files: what a checkpoint knows of its chain
 * is missed then. Throws `UsageError` where a line cannot be read.
 */
export function readRegistry(folder: string): StoredRegistryItems {
  const mayBeMissing = { mayBeMissing: true };
  return {
    pieces: [...linesIn(folder, 'registryPieces', piece, mayBeMissing)],
    items: [...linesIn(folder, 'registryItems', item, mayBeMissing)],
    following: [...linesIn(folder, 'registryFollowing', moved, mayBeMissing)].map(
      ({ institution }) => institution,
    ),
  };
}
