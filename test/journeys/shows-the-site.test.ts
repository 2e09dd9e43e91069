import { expect, it } from 'vitest';
import { securityHeaders } from '../../lib/config/security-headers.ts';
import { cloud } from './steps/under-test.ts';

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${cloud.webUrl}${path}`, { headers, redirect: 'manual' });

it('the site is at the address of the API, from its bucket, and the API goes on beside it', async () => {
  const [swahili, english] = await Promise.all([get('/'), get('/en')]);
  expect([swahili.status, english.status]).toEqual([200, 200]);
  expect(Object.fromEntries(swahili.headers)).toMatchObject(securityHeaders.pages);
  const [page, other] = await Promise.all([swahili.text(), english.text()]);
  expect(page).toMatch(/<html[^>]* lang="sw"/);
  expect(other).toMatch(/<html[^>]* lang="en"/);

  const etag = swahili.headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': etag })).status).toBe(304);

  const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(page) ?? [];
  const asset = await get(script);
  expect([asset.status, asset.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);

  const missing = await get('/hakuna-ukurasa-huu');
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html']);
  expect(await missing.text()).toMatch(/<html[^>]* lang="sw"/);

  const places = await get('/v1/places');
  expect([places.status, places.headers.get('content-type')]).toEqual([200, 'application/json']);
});
