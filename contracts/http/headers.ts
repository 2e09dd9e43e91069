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

/** Longer than any proof of work is, in characters. */
const longestProof = 2_048;

/** Longer than a code is, however it is grouped, in characters. */
const longestCode = 32;

/** What comes with a request that may have to be paid for. */
export const proofHeaders = {
  'mrejesho-proof': z.string().max(longestProof).optional().meta({
    description:
      'The solved `challenge` of `proof-of-work-needed`: base64 of `{challenge, solution: {counter, derivedKey}}`. It counts once.',
  }),
};

/** What comes with a try at a ticket, beside what it tries. */
export const guessHeaders = {
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
export const secretHeaders = { 'mrejesho-secret': receiptSecretHeader, ...guessHeaders };

/** One entity tag: RFC 9110, section 8.8.3. */
const entityTag = '(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"';
const entityTags = new RegExp(`^${entityTag}(?:[ \\t]*,[ \\t]*${entityTag})*$`);
/** Of them those that can match: compared strongly, a weak one never does (RFC 9110, section 13.1.1). */
const strongVersion = /(?<!W\/)"([0-9]{1,9})"/g;

/** The versions of something that whoever changes it may have seen. Undefined: they do not say. */
const versionsSeenOf = (what: 'ticket' | 'template', otherwise: string) =>
  z
    .string()
    .optional()
    .meta({
      description: `The version of the ${what} that was seen, in quotes: where it is another by now, nothing is done, and ${otherwise}. Absent, or \`*\`: whatever it is.`,
      examples: ['"7"'],
    })
    .transform((given, context) => {
      if (given === undefined) return undefined;
      if (given.trim() === '*') return 'any' as const;
      if (!entityTags.test(given.trim())) return refuse(context, { field: 'invalid' });
      return [...given.matchAll(strongVersion)].map(([, version]) => Number(version));
    });

export const versionsSeen = versionsSeenOf('ticket', 'the answer says what came since');
export const templateVersionsSeen = versionsSeenOf('template', 'the answer is 412');
