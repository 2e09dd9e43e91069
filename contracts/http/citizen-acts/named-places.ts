import * as z from 'zod';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { refuse } from '../problems/refuse.ts';

/** The files that a text names, by their places. Each is there, and no other text of the ticket names it. */
export const namedPlaces = z
  .array(z.int().min(1).max(attachmentLimits.places))
  .max(attachmentLimits.places)
  .superRefine((places, context) => {
    for (const [at, place] of places.entries()) {
      if (places.indexOf(place) < at) refuse(context, { field: 'named-twice' }, [String(at)]);
    }
  })
  .meta({
    description:
      'The places of files that you attached to this ticket, and that you named with no other message. Each may still be on its way.',
    examples: [[1, 2]],
  })
  .exactOptional();

/** What can be wrong with them. */
export const namingProblems = [
  'attachment-not-found',
  'attachment-refused',
  'attachment-named-before',
] as const;
