import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

export const month = z.string().meta({
  description: 'A month of the calendar, `YYYY-MM`.',
  examples: ['2026-10'],
  pattern: monthPattern.source,
});

/** A month, refused with `not-a-month` where it is none. */
export const requiredMonth = month.transform((value, context) =>
  monthPattern.test(value) ? value : refuse(context, { field: 'not-a-month' }),
);

/** The month in a path. */
export const monthParams = z.object({ month: requiredMonth });
