import { expect, it } from 'vitest';
import { aVisit } from './visits/a-visit.ts';

it('the first page asks for nothing but what its file names', async () => {
  await using visit = await aVisit();
  const asked: string[] = [];
  visit.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.opens('home');
  await visit.page.waitForLoadState('networkidle');
  const file = (await visit.page.request.get(visit.addressOf('home'))).text();
  const named = [...(await file).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, name]) => name);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => !['/', '/favicon.ico', ...named].includes(path))).toEqual([]);
});
