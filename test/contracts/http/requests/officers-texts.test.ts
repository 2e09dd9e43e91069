import { describe, expect, it } from 'vitest';
import { requestErrorsOf } from '../../../../contracts/http/problems/issues.ts';
import { officerActRoutes } from '../../../../contracts/http/officer-acts/routes.ts';
import { bodiesOfActs } from '../../../builders/officer-acts.ts';

const twenty = 'Tumelipokea jambo la'; // as a person counts them
const nineteen = twenty.slice(0, -1);

/** What is wrong with a body that has this text there. */
function wrongWith(route: string, part: string, text: string): readonly unknown[] {
  const { body: schema } = Object.values(officerActRoutes).find(({ name }) => name === route) ?? {};
  if (schema === undefined) throw new Error(`There is no route ${route}.`);
  const body = { ...bodiesOfActs[route], [part]: text };
  const parsed = schema.safeParse(body);
  if (parsed.success) return [];
  const faults = requestErrorsOf(parsed.error.issues, body);
  return 'fields' in faults
    ? faults.fields.map(({ path, code, parameters }) => [path, code, parameters])
    : [];
}

/**
 * Every text of an act on a ticket, and whether its citizen reads it.
 * Source: docs/rules.md, Reasons and messages.
 */
const read = [
  ['request-information', 'message'],
  ['write-to-citizen', 'message'],
  ['respond', 'reason'],
  ['respond', 'remedy'],
  ['extend', 'message'],
  ['transfer', 'reason'],
  ['decide-transfer', 'reason'],
  ['escalate', 'reason'],
  ['reclassify', 'reason'],
  ['change-urgency', 'reason'],
  ['refer', 'reason'],
  ['set-aside', 'reason'],
] as const;
const unread = [
  ['note', 'message'],
  ['direct', 'message'],
  ['report-direction', 'message'],
] as const;

describe('what an officer writes and a citizen reads', () => {
  it.each(read)('has at least twenty characters: %s, %s', (route, part) => {
    expect(wrongWith(route, part, nineteen)).toEqual([[[part], 'too-short', { limit: 20 }]]);
    expect(wrongWith(route, part, twenty)).toEqual([]);
  });
});

describe('what officers write to each other', () => {
  it.each(unread)('may be short: %s, %s', (route, part) => {
    expect(wrongWith(route, part, 'Ndiyo')).toEqual([]);
  });
});

it('an outside body may have a short name', () => {
  expect(wrongWith('refer', 'body', 'EWURA')).toEqual([]);
});
