import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** A local date, `YYYY-MM-DD`, where one is given. */
export const localDateAsked = (description: string) =>
  z
    .string()
    .meta({ description: `${description}, in the time zone of the offices.`, examples: ['2026-11-24'] })
    .transform((given, context) =>
      z.iso.date().safeParse(given).success ? given : refuse(context, { field: 'invalid' }),
    )
    .exactOptional();
