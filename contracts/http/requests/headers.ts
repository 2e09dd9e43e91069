import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** RFC 9562: version 4 (random) or 7 (time and random), of the RFC's variant. */
const strongUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The client's key of one submission or act, in lower case: the same key means the same one. */
export const idempotencyKey = z
  .string()
  .optional()
  .meta({
    description:
      'A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.',
    examples: ['3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f'],
  })
  .transform((given, context) => {
    if (given === undefined || given === '') return refuse(context, { problem: 'idempotency-key-missing' });
    return strongUuid.test(given)
      ? given.toLowerCase()
      : refuse(context, { problem: 'idempotency-key-weak' });
  });

/** One entity tag: RFC 9110, section 8.8.3. */
const entityTag = '(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"';
const entityTags = new RegExp(`^${entityTag}(?:[ \\t]*,[ \\t]*${entityTag})*$`);
/** Matches strong entity tags: a weak one never matches in strong comparison (RFC 9110, section 13.1.1). */
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
