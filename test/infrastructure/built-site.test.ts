import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../lib/bundling/build-site.ts';
import { bundleEdgeFunction } from '../../lib/edge-functions/bundle.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { readSite } from '../../lib/site/site.ts';
import { givenForProd } from '../builders/given-values.ts';

const code = '*149*07#';
const { ussd } = stageFrom((name) => (name === 'stage' ? 'local' : undefined));
const { edge } = stageFrom(givenForProd({ publicDomain: 'mrejesho.example' }));

const aFolder = (): string => join(mkdtempSync(join(tmpdir(), 'mrejesho-built-')), 'site');

/** The sites of stages, each built once: it takes longer than all that is asked of it. */
const built = {
  plain: await buildSite({}, aFolder()),
  withCode: await buildSite({ ussdCode: code }, aFolder()),
  sharingCode: await buildSite({ ussdCode: code, ussd: { ...ussd, prefix: '9*2' } }, aFolder()),
  playingPhones: await buildSite({ ussdCode: code, ussd }, aFolder()),
  withAddress: await buildSite({ edge }, aFolder()),
};

/** The pages of a site that name something. */
const pagesNaming = (wanted: string, folder: string) =>
  readSite(folder).objects.filter(
    ({ path }) => path.endsWith('.html') && readFileSync(path, 'utf8').includes(wanted),
  );

describe('the site as it is built', () => {
  it('has its first page in both languages, and what the edge must know of it fits into a function', () => {
    const { release, pages, files } = readSite(built.withCode);
    expect(pages).toEqual(expect.arrayContaining(['/', '/en']));
    expect(files).toContain('/manifest.webmanifest');
    const knowing = { release, pages, files };
    const asking = bundleEdgeFunction({ from: 'site.ts', name: 'askSite', knowing, of: ['request'] });
    expect(Buffer.byteLength(asking)).toBeLessThan(8 * 1024); // of ten: there is time to go another way
  });

  it('names the code to dial before it has asked the API, where the stage has one', () => {
    expect(pagesNaming(code, built.plain)).toEqual([]);
    expect(pagesNaming(code, built.withCode)).not.toEqual([]);
  });

  it('says on the first page, in both languages, what is dialled and pressed where the code is shared', () => {
    const pageAt = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
    expect(pageAt(built.sharingCode, 'index.html')).toContain(`${code} kisha 9, kisha 2</p>`);
    expect(pageAt(built.sharingCode, 'en/index.html')).toContain(`${code}, then 9, then 2</p>`);
    expect(pageAt(built.withCode, 'index.html')).toContain(`${code}</p>`);
    expect(pageAt(built.plain, 'index.html')).not.toContain('Huna intaneti?');
  });

  it('says it wherever it names the code', () => {
    const bare = new RegExp(`(?:[Pp]iga|[Dd]ial) ${code.replaceAll('*', '\\*')}(?! kisha 9|, then 9)`);
    const naming = pagesNaming(code, built.sharingCode);
    expect(
      naming.filter(({ path }) => bare.test(readFileSync(path, 'utf8'))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('leads to the page that plays a phone only where the stage plays one', () => {
    // Itself it is everywhere, and leads to the other language.
    const leadingIn = (folder: string) =>
      pagesNaming('href="/simu"', folder).filter(({ path }) => !/(?:simu|phone)\/index/.test(path));
    expect(leadingIn(built.withCode)).toEqual([]);
    expect(leadingIn(built.playingPhones)).not.toEqual([]);
  });

  it('tells those who search where its pages are, where the stage has an address for everybody', () => {
    expect(readSite(built.plain).files).not.toContain('/sitemap.xml');
    expect(readSite(built.withAddress).files).toContain('/sitemap.xml');
    const read = (name: string) => readFileSync(join(built.withAddress, name), 'utf8');
    expect(read('robots.txt')).toContain('Sitemap: https://mrejesho.example/sitemap.xml');
    expect(read('sitemap.xml')).toContain('<loc>https://mrejesho.example/en/send</loc>');
    expect(read('index.html')).toContain('hreflang="en" href="https://mrejesho.example/en"');
  });

  it('is left alone when it is built again and nothing has changed', async () => {
    const page = join(built.plain, 'index.html');
    const before = statSync(page).ino;
    await buildSite({}, built.plain);
    expect(statSync(page).ino).toBe(before);
  });
});
