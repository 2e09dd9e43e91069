import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** A version of a key, and what is sealed under it: longer ones are not ours. */
const pattern = /^\w{1,20}\.[A-Za-z0-9_-]{1,580}$/;

/** The mark of an incident that somebody was told of before sending. */
export const incidentMark = z
  .string()
  .meta({
    description:
      '"Me too": the `mark` of an incident of which the sender was told (`POST /v1/tickets/comparison`). It works for an hour, for tickets of that kind, category and institution.',
    examples: ['1.Vn3qkYw0gTzZy0l0xJm3Gk1v8k2bX1cVtqJ5t3s9Qy4'],
    pattern: pattern.source,
  })
  .transform((mark, context) => (pattern.test(mark) ? mark : refuse(context, { field: 'not-a-mark' })));
