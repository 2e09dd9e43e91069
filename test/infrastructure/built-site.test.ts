import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../lib/bundling/build-site.ts';
import { bundleEdgeFunction } from '../../lib/edge-functions/bundle.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { readSite } from '../../lib/site/site.ts';
import { givenForProd } from '../builders/given-values.ts';

const code = '*149*07#';
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mrejesho-built-')), 'site');
});

/** The pages that name something, of the site in the folder. */
const pagesNaming = (wanted: string) =>
  readSite(folder).objects.filter(
    ({ path }) => path.endsWith('.html') && readFileSync(path, 'utf8').includes(wanted),
  );

describe('the site as it is built', () => {
  it('has its first page in both languages, and what the edge must know of it fits into a function', async () => {
    const { release, pages, files } = readSite(await buildSite({ ussdCode: code }, folder));
    expect(pages).toEqual(expect.arrayContaining(['/', '/en']));
    expect(files).toContain('/manifest.webmanifest');
    const knowing = { release, pages, files };
    const asking = bundleEdgeFunction({ from: 'site.ts', name: 'askSite', knowing, of: ['request'] });
    expect(Buffer.byteLength(asking)).toBeLessThan(8 * 1024); // of ten: there is time to go another way
  });

  it('names the code to dial before it has asked the API, where the stage has one', async () => {
    await buildSite({}, folder);
    expect(pagesNaming(code)).toEqual([]);
    await buildSite({ ussdCode: code }, folder);
    expect(pagesNaming(code)).not.toEqual([]);
  });

  it('leads to the page that plays a phone only where the stage plays one', async () => {
    // Itself it is everywhere, and leads to the other language.
    const leading = () =>
      pagesNaming('href="/simu"').filter(({ path }) => !/(?:simu|phone)\/index/.test(path));
    await buildSite({ ussdCode: code }, folder);
    expect(leading()).toEqual([]);
    const { ussd } = stageFrom((name) => (name === 'stage' ? 'local' : undefined));
    await buildSite({ ussdCode: code, ussd }, folder);
    expect(leading()).not.toEqual([]);
  });

  it('tells those who search where its pages are, where the stage has an address for everybody', async () => {
    await buildSite({}, folder);
    expect(readSite(folder).files).not.toContain('/sitemap.xml');
    const { edge } = stageFrom(givenForProd({ publicDomain: 'mrejesho.example' }));
    const { files } = readSite(await buildSite({ edge }, folder));
    expect(files).toContain('/sitemap.xml');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('robots.txt')).toContain('Sitemap: https://mrejesho.example/sitemap.xml');
    expect(read('sitemap.xml')).toContain('<loc>https://mrejesho.example/en/send</loc>');
    expect(read('index.html')).toContain('hreflang="en" href="https://mrejesho.example/en"');
  });

  it('is left alone when it is built again and nothing has changed', async () => {
    const page = join(await buildSite({}, folder), 'index.html');
    const before = statSync(page).ino;
    await buildSite({}, folder);
    expect(statSync(page).ino).toBe(before);
  });
});
