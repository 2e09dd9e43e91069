import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { everyAddress, languageAt } from '../../web/src/platform/addresses.ts';
import { accessTexts } from '../../web/src/officer/access/texts.ts';
import { everyWorkAddress } from '../../web/src/officer/platform/addresses.ts';

const folder = inject('site');

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The files that a document loads. */
const loadedBy = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);

const isOfOfficers = (file: string): boolean => file.startsWith('assets/work-');

describe.each(everyWorkAddress)('the file of %s', (address) => {
  const html = read(join(address.slice(1), 'index.html'));

  it('says its language and a title, and that nobody need look for it', () => {
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${languageAt(address)}"`));
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
    expect(html).toContain('<meta name="robots" content="noindex" />');
  });

  it('says without a script that it needs one', () => {
    expect(html).toContain(`<p>${accessTexts.noScript[languageAt(address)]}</p>`);
  });

  it('has no script and no style but files, all of them of officers', () => {
    expect(html).not.toMatch(/<script\b(?![^>]*\ssrc=)|<style\b|\sstyle=|\son[a-z]+="/);
    expect(loadedBy(html).length).toBeGreaterThan(2);
    expect(loadedBy(html).filter((file) => !isOfOfficers(file))).toEqual([]);
    for (const file of loadedBy(html)) expect(read(file)).not.toBe('');
  });
});

describe('what citizens load', () => {
  const assets = globSync('assets/*', { cwd: folder }).filter((file) => !isOfOfficers(file));

  it('holds nothing that officers ask or see', () => {
    const documents = everyAddress.map((address) =>
      address.endsWith('/404') ? `${address.slice(1)}.html` : join(address.slice(1), 'index.html'),
    );
    const files = [...assets, ...documents];
    expect(files.length).toBeGreaterThan(90);
    const traces = /\/v1\/officer|\/v1\/session|assets\/work-|"\/kazi|"\/en\/work/;
    expect(files.filter((file) => traces.test(read(file)))).toEqual([]);
  });

  it('is built of no source of theirs', () => {
    const sources = (manifest: string): readonly string[] =>
      Object.keys(JSON.parse(read(manifest)) as object);
    expect(sources('.vite/manifest.json').filter((source) => source.includes('officer'))).toEqual([]);
    expect(sources('.vite/officers-manifest.json')).toContain('src/officer/start/page.tsx');
  });

  it('is kept by their service worker without anything of officers', () => {
    expect(read('sw.js')).not.toMatch(/assets\/work-[\w-]+\.(js|css)|"\/kazi"/);
  });

  it('is all that those who search are led to', () => {
    expect(read('robots.txt')).toMatch(/Disallow: \/kazi\nDisallow: \/en\/work\n/);
  });
});
