import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageAddresses, pageAt } from '../../web/src/platform/addresses.ts';
import { wayOf } from '../../web/src/service-worker/ways.ts';

const folder = 'web/public';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly lang: string;
  readonly display: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string }[];
  readonly share_target: { readonly action: string; readonly method: string };
}

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Manifest;

/** Of a PNG, as its header has it: `192x192`. */
function sizesOf({ src }: Picture): string {
  const header = readFileSync(join(folder, src));
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

it('the app is one thing, in Swahili, and fills its window', () => {
  const { id, start_url, scope, lang, display } = manifest;
  expect({ id, start_url, scope, lang, display }).toEqual({
    ...{ id: '/', start_url: pageAddresses.home.sw, scope: '/' },
    ...{ lang: 'sw', display: 'standalone' },
  });
});

it('its icons are there in the sizes that systems ask for, also such as may be cut to a shape', () => {
  for (const icon of manifest.icons) expect([icon.src, sizesOf(icon)]).toEqual([icon.src, icon.sizes]);
  for (const purpose of ['any', 'maskable'])
    expect(manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual([
      '192x192',
      '512x512',
    ]);
});

it('it is shown in three pictures before it is installed', () => {
  expect(manifest.screenshots).toHaveLength(3);
  for (const picture of manifest.screenshots)
    expect([picture.src, existsSync(join(folder, picture.src)) && sizesOf(picture)]).toEqual([
      picture.src,
      picture.sizes,
    ]);
});

it('its shortcuts are pages of the site', () => {
  expect(manifest.shortcuts.map(({ url }) => pageAt(url))).toEqual(['send', 'follow']);
});

it('what is shared to it is taken by the service worker, and begins a ticket', () => {
  const { action, method } = manifest.share_target;
  expect(pageAt(action)).toBe('send');
  const url = new URL(action, 'https://mrejesho.example');
  expect(wayOf({ method, url, navigates: true, headers: new Set() }, url.origin)).toBe('share');
});
