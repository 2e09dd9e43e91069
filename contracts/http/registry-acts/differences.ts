import * as z from 'zod';
import { changedParts, comparedFields } from '../../../domain/administration/shown-differences.ts';

/** What differs of an item, as people read it. */
export const saidDifference = z
  .object({
    field: z.enum(comparedFields),
    word: z.string().meta({ description: "What it is, in the caller's language." }),
    from: z.string().exactOptional().meta({ description: 'Absent: there was nothing.' }),
    to: z.string().exactOptional().meta({ description: 'Absent: there is nothing any more.' }),
  })
  .meta({ id: 'RegistryDifference', description: 'What differs, as people read it.' });

export const changedItem = z
  .object({
    part: z.enum(changedParts),
    id: z.string().exactOptional().meta({ description: 'Of an institution or an officer.' }),
    name: z.string().exactOptional(),
    isNew: z.boolean(),
    differences: z.array(saidDifference),
  })
  .meta({ id: 'ChangedItem', description: 'What would differ of one item of the registry.' });
