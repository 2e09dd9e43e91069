import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../lib/config/settings.ts';
import { readSite } from '../../lib/site/site.ts';

let folder: string;
const put = (name: string, text = name): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mrejesho-site-'));
  for (const name of ['index.html', 'en/index.html', '404.html', 'en/404.html']) put(name);
});

describe('the site in a folder', () => {
  it('has a clean address for each page, and files beside them', () => {
    for (const name of ['tuma/index.html', 'en/send/index.html', 'sw.js', 'assets/main-1.js']) put(name);
    expect(readSite(folder)).toMatchObject({
      pages: ['/en', '/en/send', '/', '/tuma'],
      files: ['/sw.js'],
    });
  });

  it('is another release as soon as anything in it is another', () => {
    const before = readSite(folder).release;
    put('tuma/index.html');
    const after = readSite(folder).release;
    put('tuma/index.html', 'otherwise');
    expect(new Set([before, after, readSite(folder).release]).size).toBe(3);
  });

  it('is the same release wherever it lies', () => {
    const { release } = readSite(folder);
    folder = mkdtempSync(join(tmpdir(), 'mrejesho-site-'));
    for (const name of ['en/404.html', '404.html', 'index.html', 'en/index.html']) put(name);
    expect(readSite(folder).release).toBe(release);
  });

  it('shares with other releases what has the hash of its content in its name, and nothing else', () => {
    for (const name of ['assets/main-1.js', 'assets/deeper/main.js']) put(name);
    const { release, objects } = readSite(folder);
    const keys = objects.map(({ key }) => key).filter((key) => key.includes('assets/'));
    expect(keys).toEqual([`releases/${release}/assets/deeper/main.js`, 'assets/main-1.js']);
  });

  it('shows nobody its sources', () => {
    const { release } = readSite(folder);
    for (const name of ['assets/main-1.js.map', '.vite/manifest.json', '.DS_Store']) put(name);
    expect(readSite(folder)).toMatchObject({ release, files: [] });
  });

  it('says to the stores of apps that an app is its own', () => {
    put('.well-known/assetlinks.json');
    expect(readSite(folder).files).toContain('/.well-known/assetlinks.json');
  });

  it.each(['index.html', '404.html', 'en/404.html'])('is none without %s', (name) => {
    rmSync(join(folder, name));
    expect(() => readSite(folder)).toThrow(ConfigurationError);
  });

  it('has no file that nobody knows how to serve', () => {
    put('assets/main.wasm');
    expect(() => readSite(folder)).toThrow('Nobody says what the file assets/main.wasm of the site is.');
  });

  it('has no file whose address would have to be written otherwise', () => {
    put('kuhusu sisi/index.html');
    expect(() => readSite(folder)).toThrow('a name no address should have: kuhusu sisi/index.html');
  });
});
