import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../contracts/http/route.ts';
import { api } from '../../../functions/http/api.ts';
import { codingOf } from '../../../functions/http/compress.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRequest } from '../../builders/http-request.ts';
import { checkProperty } from '../../builders/chance.ts';

const route = {
  method: 'GET',
  path: '/v1/tests',
  name: 'test',
  for: 'everybody',
  summary: { sw: 'Jaribio', en: 'A test' },
  replies: { 200: { description: 'Done.', body: z.object({ text: z.string() }) } },
  problems: [],
} as const satisfies Route;

async function answered(text: string | Problem, acceptEncoding?: string) {
  const handler = api(
    route,
    () => () => {
      if (text instanceof Problem) throw text;
      return Promise.resolve({ status: 200, body: { text } });
    },
    { edge: () => () => Promise.resolve('196.41.0.1'), log: () => aCapturedLog().log },
  );
  const {
    headers,
    body = '',
    isBase64Encoded,
  } = await handler(aRequest({ headers: { 'accept-encoding': acceptEncoding } }), aCall());
  return { coding: headers?.['content-encoding'], vary: headers?.['vary'], body, isBase64Encoded };
}

const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const bytesOf = (body: string): Buffer => Buffer.from(body, 'base64');

describe('the coding of a reply', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['deflate, zstd', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['BR', 'br'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['gzip;q=nonsense', undefined],
  ] as const)('for %j is %s', (header, coding) => {
    expect(codingOf(header)).toBe(coding);
  });
});

describe('a reply', () => {
  const long = 'Hoja yako imepokelewa. '.repeat(100);

  it.each(['br', 'gzip'] as const)(
    'of some length comes by %s where that is taken, and says the same',
    async (coding) => {
      const plain = await answered(long);
      const packed = await answered(long, coding);

      expect(packed).toMatchObject({ coding, isBase64Encoded: true });
      const bytes = bytesOf(packed.body);
      expect(unpack[coding](bytes).toString('utf8')).toBe(plain.body);
      expect(bytes.byteLength).toBeLessThan(Buffer.byteLength(plain.body) / 4);
    },
  );

  it('is itself again when it is unpacked, whatever it says', async () => {
    await checkProperty(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        const { coding, body } = await answered(text, 'br');
        const bytes = coding === 'br' ? brotliDecompressSync(bytesOf(body)) : Buffer.from(body);
        expect(JSON.parse(bytes.toString('utf8'))).toEqual({ text });
      }),
    );
  });

  it('stays as it is where nobody asks, or where it is short', async () => {
    expect(await answered(long)).toMatchObject({ coding: undefined });
    expect(await answered('fupi', 'br, gzip')).toMatchObject({ coding: undefined, body: '{"text":"fupi"}' });
  });

  it('tells caches in any case that it depends on what is taken', async () => {
    for (const { vary } of [await answered(long), await answered('fupi', 'br')])
      expect(vary).toBe('accept-language, accept-encoding');
  });

  it('is compressed as a problem too', async () => {
    const fields = Array.from({ length: 20 }, (_, place) => ({
      in: 'body' as const,
      path: ['description', place],
      code: 'required' as const,
    }));
    const { coding, body } = await answered(new Problem({ code: 'invalid-request', fields }), 'gzip');
    expect(coding).toBe('gzip');
    expect(JSON.parse(gunzipSync(bytesOf(body)).toString('utf8'))).toMatchObject({ code: 'invalid-request' });
  });
});
