import * as z from 'zod';
import { institutionKinds, jurisdictions } from '../../../domain/institutions/registry/institution.ts';
import { textReply } from '../replies/replies.ts';

/** An institution in a listing, with its place in the tree. */
export const institutionReply = z
  .object({
    id: z.string(),
    kind: z.enum(institutionKinds),
    parent: z.string().exactOptional(),
    jurisdiction: z.enum(jurisdictions),
    name: textReply,
    shortName: textReply,
    path: z
      .array(z.object({ id: z.string(), shortName: textReply }))
      .meta({ description: 'What lies above it: from the top of its tree down to its parent.' }),
    children: z.int().meta({ description: 'How many institutions lie right under it.' }),
    served: z.boolean().meta({ description: 'Whether tickets can be sent to it here.' }),
    address: z
      .string()
      .exactOptional()
      .meta({ description: 'Not served here: where it takes tickets instead.' }),
  })
  .meta({ id: 'Institution' });
