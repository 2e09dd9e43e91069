import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routes } from '../../contracts/http/table/routes.ts';
import { everyAddress } from '../../web/src/platform/addresses.ts';
import { everyWorkAddress } from '../../web/src/officer/platform/addresses.ts';
import { cachedLists, cacheKeyOf, wayOf } from '../../web/src/service-worker/ways.ts';
import { checkProperty } from '../builders/chance.ts';

const own = 'https://mrejesho.example';

const asked = (
  address: string,
  {
    method = 'GET',
    navigates = false,
    headers = [],
  }: { method?: string; navigates?: boolean; headers?: string[] } = {},
) => ({ method, url: new URL(address, own), navigates, headers: new Set(headers) });

const way = (...request: Parameters<typeof asked>) => wayOf(asked(...request), own);

describe('what the service worker does with', () => {
  it.each(everyAddress)('the page %s: the network first', (address) => {
    expect(way(address, { navigates: true })).toBe('page');
    expect(way(`${address}?a=b`, { navigates: true })).toBe('page');
  });

  it('a file whose name says its content: as it is kept', () => {
    expect(way('/assets/main-DH5H.js')).toBe('file');
  });

  it.each([...everyWorkAddress, '/kazi/hoja/261112345671', '/assets/work-queue-DH5H.js'])(
    "%s, of officers' pages: nothing",
    (address) => {
      expect([way(address), way(address, { navigates: true })]).toEqual(['leave', 'leave']);
    },
  );

  it('a photo that another app hands over: takes it', () => {
    expect(way('/tuma', { method: 'POST', navigates: true })).toBe('share');
  });

  it('a photo that a page sends to the same address: nothing', () => {
    expect(way('/tuma', { method: 'POST' })).toBe('leave');
  });

  it('another origin, whatever it is asked: nothing', () => {
    expect(way('https://elsewhere.example/assets/main.js')).toBe('leave');
    expect(way('https://elsewhere.example/v1/categories')).toBe('leave');
  });

  it('its own script, icons and the manifest: nothing, for their names do not say their content', () => {
    for (const file of ['/sw.js', '/manifest.webmanifest', '/icons/any-192.png'])
      expect(way(file)).toBe('leave');
  });
});

describe('of the API', () => {
  const everybodysLists = routes.filter(
    ({ method, keepSeconds, for: audience, headers, path }) =>
      method === 'GET' &&
      keepSeconds !== undefined &&
      audience === 'everybody' &&
      headers === undefined &&
      !path.includes('{'),
  );

  it('only lists that anybody may keep are kept', () => {
    const known = everybodysLists.map(({ path }): string => path);
    expect([...cachedLists].filter((path) => !known.includes(path))).toEqual([]);
  });

  it.each(routes.filter(({ path }) => !cachedLists.has(path)).map(({ method, path }) => [method, path]))(
    'nothing is kept of %s %s',
    (method, path) => {
      const filled = path.replace(/\{\w+\}/g, '261100000012');
      expect([way(filled, { method }), way(filled, { method, navigates: true })]).toEqual(['leave', 'leave']);
    },
  );
});

it('nothing that is asked with a secret is ever kept', () => {
  const anyPath = fc.constantFrom(
    ...everyAddress,
    ...cachedLists,
    '/assets/main.js',
    '/v1/tickets/261100000012',
  );
  checkProperty(
    fc.property(
      anyPath,
      fc.constantFrom('mrejesho-secret', 'authorization'),
      fc.constantFrom('GET', 'POST'),
      fc.boolean(),
      (path, header, method, navigates) => {
        expect(way(path, { method, navigates, headers: [header] })).toBe('leave');
      },
    ),
  );
});

it('a page is kept under its address alone: neither what was asked nor what it showed', () => {
  checkProperty(
    fc.property(
      fc.constantFrom(...everyAddress),
      fc.webQueryParameters(),
      fc.webFragments(),
      (path, query, fragment) => {
        expect(cacheKeyOf(new URL(`${own}${path}?${query}#${fragment}`))).toBe(own + path);
      },
    ),
  );
});
