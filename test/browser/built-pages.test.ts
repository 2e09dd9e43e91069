import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { routes } from '../../contracts/http/table/routes.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { everyAddress, languageAt, pageAddresses, pageNames } from '../../web/src/platform/addresses.ts';

const folder = inject('site');

/** The file of an address: of what is not there, a file of its own. */
const fileOf = (address: string): string =>
  address.endsWith('/404')
    ? join(folder, `${address.slice(1)}.html`)
    : join(folder, address.slice(1), 'index.html');

const read = (address: string): string => readFileSync(fileOf(address), 'utf8');

/** The addresses of this site that a page links to, without what they show or ask. */
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)].map(([, address = '']) => address);

/** What everybody may ask of the API by an address alone. */
const told: ReadonlySet<string> = new Set(
  routes.filter((route) => route.method === 'GET' && route.for === 'everybody').map(({ path }) => path),
);

describe.each(everyAddress)('the file of %s', (address) => {
  it('says its language, a title and what it is about', () => {
    const html = read(address);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${languageAt(address)}"`));
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(html).toMatch(/<h1\b/);
  });

  it('has no script and no style but files', () => {
    const html = read(address);
    const inline = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, attributes = '', content = '']) =>
        !/\ssrc=|type="isodata"/.test(attributes) || content.trim() !== '',
    );
    expect(inline).toEqual([]);
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+="|javascript:/);
  });

  it('links to pages that are there, or to what the API tells everybody', () => {
    const gone = linksIn(read(address)).filter((link) => !existsSync(fileOf(link)) && !told.has(link));
    expect(gone).toEqual([]);
  });

  it('loads files that are there', () => {
    const wanted = [...read(address).matchAll(/(?:src|href)="(\/[^"]+\.\w+)"/g)].map(([, file = '']) => file);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

it('every page but those that nobody looks for is linked from the first page', () => {
  const led = new Set(linksIn(read('/')));
  const alone = pageNames.filter((name) => !led.has(pageAddresses[name].sw));
  expect(alone.toSorted()).toEqual(['components', 'new-secret', 'not-found', 'offline', 'outbox', 'verify']);
});

it.each(languages)('whoever reads %s is led to nothing in the other language but by its name', (language) => {
  const address = pageAddresses.home[language];
  const others = linksIn(read(address)).filter((link) => languageAt(link) !== language);
  expect(new Set(others).size).toBe(1);
});
