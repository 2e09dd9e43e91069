import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from './problem.ts';
import { readBytes } from './read-body.ts';

/** Perhaps with its charset, which can only be UTF-8. */
const form = /^application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** In bytes: everything that was typed in a session, each character in up to twelve letters. */
const formLimit = 64 * 1024;

const malformed = (): Problem => new Problem({ code: 'gateway-malformed' });

/**
 * The fields of the form in a body. Throws `body-too-large`, and `gateway-malformed` where it is no form in UTF-8.
 */
export function formIn(event: APIGatewayProxyEventV2): Readonly<Record<string, string>> {
  if (!form.test((event.headers['content-type'] ?? '').trim())) throw malformed();
  const bytes = readBytes(event, formLimit);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return Object.fromEntries(new URLSearchParams(text));
  } catch {
    throw malformed();
  }
}

/** What a gateway's fields say by their schema. Throws `gateway-malformed`. */
export function readFields<Said>(schema: z.ZodType<Said>, fields: unknown): Said {
  const { data } = schema.safeParse(fields);
  if (data === undefined) throw malformed();
  return data;
}
