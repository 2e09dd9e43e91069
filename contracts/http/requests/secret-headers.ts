import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** The receipt secret as it was given to the citizen: digits, perhaps grouped. */
export const receiptSecretHeader = z
  .string()
  .optional()
  .meta({
    description: 'The secret code: 8 digits; spaces and hyphens between them are ignored.',
    examples: ['48213097'],
  })
  .transform((given, context) => {
    if (given === undefined || given === '') return refuse(context, { problem: 'secret-missing' });
    const digits = given.replaceAll(/[\s-]/gu, '');
    return /^[0-9]{8}$/.test(digits) ? digits : refuse(context, { problem: 'secret-malformed' });
  });

/** Longer than any proof of work is, in characters. */
const longestProof = 2_048;

/** Longer than a code is, however it is grouped, in characters. */
const longestCode = 32;

/** What comes with a request that may have to be paid for. */
export const proofHeaders = {
  'mrejesho-proof': z.string().max(longestProof).optional().meta({
    description:
      'The solved `challenge` of `proof-of-work-needed` or `proof-to-send-needed`: base64 of `{challenge, solution: {counter, derivedKey}}`. It counts once.',
  }),
};

/** What comes with a try at a ticket, beside what it tries. */
export const attemptHeaders = {
  ...proofHeaders,
  'mrejesho-code': z
    .string()
    .max(longestCode)
    .optional()
    .meta({
      description:
        'The code that went to the phone of the ticket by SMS: 6 digits; spaces and hyphens between them are ignored. A right one lets the secret be looked at without a proof of work, and while others are refused. A wrong one is as good as none.',
      examples: ['305148'],
    }),
};

/** What every request with a receipt secret carries. */
export const secretHeaders = { 'mrejesho-secret': receiptSecretHeader, ...attemptHeaders };
