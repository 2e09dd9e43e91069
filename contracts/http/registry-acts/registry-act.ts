import * as z from 'zod';
import { proposalStates } from '../../../domain/administration/proposals.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import { instantReply, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';

/** What every change of the registry answers. */
export const registryChanged = z
  .object({
    act: z.enum(registryActs),
    version: z.int().positive().meta({ description: "The registry's version by it." }),
    at: instantReply.meta({
      description: 'When it was done: of a repeated request, when it was done first.',
    }),
  })
  .meta({ id: 'RegistryChanged' });

/** What a change answers that takes a second administrator. */
const registryChangeProposed = z
  .object({
    act: z.enum(registryActs),
    proposal: z.string().meta({ description: 'Its id.', examples: ['q3Xb7vLr0TzNf1Aa'] }),
    state: worded(proposalStates),
    at: instantReply,
    expiresAt: instantReply.meta({ description: 'The last second in which it can be confirmed.' }),
  })
  .meta({ id: 'RegistryChangeProposed' });

/** No list of tags is longer. */
const longestList = 1000;

/** The tags of the header If-Match (RFC 9110, section 13.1.1); undefined where it names none, or any will do. */
const shownTags = z
  .string()
  .max(longestList)
  .optional()
  .meta({
    description:
      'The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.',
    examples: ['"0Yv8mN4nS1c7Tq0hJ2kLwA"'],
  })
  .transform((given) =>
    given === undefined || given.trim() === '*'
      ? undefined
      : [...given.matchAll(/(?<![/\w])"([^"]*)"/g)].map(([, tag = '']) => tag),
  );

const longestCursor = 100;

/** Which page of a listing of the registry's; without a cursor the first. */
export const pageOfRegistry = z.strictObject({
  cursor: z
    .string()
    .meta({ description: '`next` of the page before.' })
    .transform((given, context) =>
      given.length <= longestCursor ? given : refuse(context, { field: 'not-a-cursor' }),
    )
    .exactOptional(),
});

/** Why: it stays in the history of what is changed. */
export const why = textSchema({
  atMost: 500,
  lines: true,
  description: 'Why it is done. It stays in the history.',
  example: 'Tangazo la Serikali Na. 512 la 2026',
});

export const institutionParams = z.object({ institution: registryId('the institution', 'dawasa') });
export const officerParams = z.object({ officer: registryId('the officer', 'rehema-msuya') });

/** What all changes of the registry have in common. Who may change what is decided for each besides. */
export const registryAct = {
  method: 'POST',
  family: 'registry-acts',
  for: 'registry:administer',
  headers: z.object({ 'idempotency-key': idempotencyKey, 'if-match': shownTags }),
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key: the same reply again.',
      body: registryChanged,
    },
    202: {
      description:
        'Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is.',
      body: registryChangeProposed,
    },
  },
  problems: [
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'change-refused',
    'registry-moved-on',
    'registry-busy',
    'registry-being-imported',
  ],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

/** A route by which an administrator changes the registry. */
export type RegistryActRoute = typeof registryAct &
  Pick<Route, 'path' | 'name' | 'summary' | 'params'> & { readonly body: z.ZodType };
