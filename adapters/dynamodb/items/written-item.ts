import * as z from 'zod';
import type { Written } from '../../../domain/ticketing/tickets/written.ts';
import type { WrittenPart } from '../../../domain/foundation/vocabulary/written-parts.ts';
import { ticketKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count } from './scalars.ts';

const part = z.string().exactOptional();

/** What was written with an act. `satisfies` holds the schema to the parts there are. */
export const writtenItem = z.object({
  version: count,
  salt: z.string(),
  parts: z.looseObject({ message: part, reason: part, remedy: part, body: part } satisfies Record<
    WrittenPart,
    z.ZodType
  >),
});

/** The item beside the event of this version. The event itself has the commitment. */
export const newWrittenItem = (number: string, version: number, { salt, parts }: Written): Item => ({
  ...ticketKeys.written(number, version),
  entity: 'written',
  v: 1,
  version,
  salt,
  parts,
});
