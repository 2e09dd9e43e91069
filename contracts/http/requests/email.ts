import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** As browsers and mail services know it: ASCII, for SES sends to no other. */
const address = z.email().max(254);

/** An e-mail address as people write it. Out it comes in small letters: no service tells them from capitals. */
export const email = z
  .string()
  .meta({
    description: 'An e-mail address of at most 254 characters.',
    examples: ['asha@example.com'],
  })
  .transform((written, context) => {
    const { data } = address.safeParse(written.trim());
    return data === undefined ? refuse(context, { field: 'not-an-email' }) : data.toLowerCase();
  });
