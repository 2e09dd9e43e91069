import { beforeAll, describe, expect, it } from 'vitest';
import { problemDetails } from '../../contracts/http/problems/problem-details.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

const citizen = aCitizen();
let receipt: Receipt;

beforeAll(async () => {
  receipt = await sendsSlowly(citizen, {}); // its clock does nothing while it is asked for twice
});

async function gets(path: string, headers: Readonly<Record<string, string>> = {}) {
  const reply = await fetch(`${cloud.apiUrl}${path}`, { headers: { 'accept-language': 'sw', ...headers } });
  return {
    status: reply.status,
    text: await reply.text(),
    coding: reply.headers.get('content-encoding'),
    onTheLine: Number(reply.headers.get('content-length')),
    etag: reply.headers.get('etag') ?? '',
    kept: reply.headers.get('cache-control'),
  };
}

const longPaths = ['/v1/vocabulary', '/v1/institutions/tree', '/v1/categories', '/v1/places'];
/** The calendar of the fast clock knows no holidays, so it is too short to be packed. */
const publicPaths = [...longPaths, '/v1/calendar'];

describe.each(longPaths)('%s', (path) => {
  it.each(['br', 'gzip'])('comes by %s in less than half, and says the same', async (coding) => {
    const plain = await gets(path, { 'accept-encoding': 'identity' });
    const packed = await gets(path, { 'accept-encoding': coding });

    expect([plain.coding, packed.coding]).toEqual([null, coding]);
    expect(packed.text).toBe(plain.text);
    expect(packed.onTheLine).toBeLessThan(plain.onTheLine / 2);
  });
});

describe.each(publicPaths)('%s', (path) => {
  it('is not sent again to who has it', async () => {
    const { etag, kept } = await gets(path);
    const again = await gets(path, { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, text: '', etag, kept });
  });
});

describe('a ticket', () => {
  const follows = (headers: Readonly<Record<string, string>> = {}) =>
    gets(`/v1/tickets/${receipt.number}`, { 'mrejesho-secret': receipt.secret, ...headers });

  it('is sent again only once something happened', async () => {
    const { etag, kept } = await follows();
    expect(kept).toBe('no-store');
    expect(await follows({ 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });

    await citizen.act(receipt, 'replies', { message: 'Mtaa ni Bwawani.' });

    const after = await follows({ 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(after.text).toContain('Mtaa ni Bwawani.');
  });
});

describe('an address where nothing is', () => {
  it.each(['/v1/hakuna', '/v1/tickets/261112345671/hakuna', '/v1/officer/hakuna'])(
    '%s is a problem',
    async (path) => {
      const { status, text } = await gets(path);
      expect(status).toBe(404);
      expect(problemDetails.parse(JSON.parse(text))).toMatchObject({
        code: 'no-such-route',
        title: 'Hakuna anwani hii',
      });
    },
  );
});
