import * as z from 'zod';
import { refuse } from './refuse.ts';

/** RFC 9562: version 4 (random) or 7 (time and random), of the RFC's variant. */
const strongUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The client's key of one submission or act, in lower case: the same key means the same one. */
export const idempotencyKey = z
  .string()
  .optional()
  .meta({
    description:
      'A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the receipt secret derives from it.',
    examples: ['3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f'],
  })
  .transform((given, context) => {
    if (given === undefined || given === '') return refuse(context, { problem: 'idempotency-key-missing' });
    return strongUuid.test(given)
      ? given.toLowerCase()
      : refuse(context, { problem: 'idempotency-key-weak' });
  });

/** The receipt secret as it was given to the citizen: digits, perhaps grouped. */
export const receiptSecretHeader = z
  .string()
  .optional()
  .meta({
    description: 'The receipt secret: 8 digits; spaces and hyphens between them are ignored.',
    examples: ['48213097'],
  })
  .transform((given, context) => {
    if (given === undefined || given === '') return refuse(context, { problem: 'secret-missing' });
    const digits = given.replaceAll(/[\s-]/gu, '');
    return /^[0-9]{8}$/.test(digits) ? digits : refuse(context, { problem: 'secret-malformed' });
  });
