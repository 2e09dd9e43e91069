import { afterEach, describe, expect, it } from 'vitest';
import { dial } from '../../../web/src/public/keypad-phone/dial.ts';

const key = { session: 's', phone: '+255712000001', typed: '1' };
const usual = globalThis.fetch;
const answers = (answer: () => Promise<Response>): void => {
  globalThis.fetch = answer;
};
afterEach(() => {
  globalThis.fetch = usual;
});

describe('a key of the keypad phone', () => {
  it.each([
    ['503', () => Promise.resolve(new Response('{"code":"store-unavailable"}', { status: 503 })), 'slow'],
    ['504', () => Promise.resolve(new Response('', { status: 504 })), 'slow'],
    ['no screen', () => Promise.resolve(new Response('<html>')), 'slow'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['no such route', () => Promise.resolve(new Response('', { status: 404 })), 'not-open'],
  ] as const)('that meets %s tells a slow service from no connection', async (_, answer, outcome) => {
    answers(answer);
    expect(await dial(key)).toEqual({ outcome });
  });
});
