import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** No page gives a longer one. */
const longestCursor = 600;

/** Asks for what came before a page that was shown. */
export const olderQuery = z.strictObject({
  cursor: z
    .string()
    .meta({
      description: '`older` of a page: works for an hour, for whoever it was given to, on this ticket.',
    })
    .transform((given, context) =>
      given.length <= longestCursor ? given : refuse(context, { field: 'not-a-cursor' }),
    )
    .exactOptional(),
});

/** The cursor to it. */
export const older = z
  .string()
  .exactOptional()
  .meta({ description: 'What came before: give it as `cursor`. Absent: this is the oldest page.' });
