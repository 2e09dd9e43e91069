import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageName } from '../../../web/src/platform/addresses.ts';
import { addressOfPage, type ShownPage } from '../visits/shown-page.ts';

/** What the build says of each source that became a chunk. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Bytes as they travel: gzip, as the edge does at least. */
const bytesOf = (site: string, file: string): number => gzipSync(readFileSync(join(site, file))).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What a page's file asks for at once, by the attribute that names it. */
function namedIn(html: string): { readonly scripts: readonly string[]; readonly others: readonly string[] } {
  const links = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => ({
    rel: /\brel="([^"]*)"/.exec(tag)?.[1] ?? 'script',
    file: /\b(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1],
  }));
  const filesOf = (...rels: readonly string[]): readonly string[] => [
    ...new Set(links.filter(({ rel }) => rels.includes(rel)).flatMap(({ file }) => file ?? [])),
  ];
  return { scripts: filesOf('script', 'modulepreload'), others: filesOf('stylesheet', 'icon') };
}

/** What travels until a page can be used, in bytes. */
export interface Weight {
  readonly scripts: number;
  /** Its file, scripts, styles and icon. */
  readonly all: number;
}

/** The weight of a page of the built site, in Swahili: all that its file names. */
export function weightOf(site: string, page: ShownPage): Weight {
  const file = join(addressOfPage(page, 'sw'), 'index.html');
  const { scripts, others } = namedIn(readFileSync(join(site, file), 'utf8'));
  const weigh = (files: readonly string[]): number => sum(files.map((one) => bytesOf(site, one)));
  const scriptsWeigh = weigh(scripts);
  return { scripts: scriptsWeigh, all: bytesOf(site, file) + scriptsWeigh + weigh(others) };
}

/** A chunk's name, without the part that its content makes. */
const nameOf = ({ file }: Chunk): string => /^assets\/(.+)-.{8}\.js$/.exec(file)?.[1] ?? '';

/**
 * Every script that a page may load, in bytes: those that its file names, and those that its own modules ask for later,
 * whatever happens on it. Not the chunks of the names `without`, nor what these alone bring.
 */
export function scriptsLoadedBy(site: string, page: PageName, without: readonly string[] = []): number {
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
  const names = new Set(Object.values(manifest).map(nameOf));
  const unknown = without.filter((name) => !names.has(name));
  if (unknown.length > 0) throw new Error(`The build has no chunk ${unknown.join(', ')}.`);
  const [source] = Object.keys(manifest).filter((key) => key.endsWith(`/${page}/page.tsx`));
  const entry = 'src/main.tsx';
  if (source === undefined || manifest[entry] === undefined) throw new Error(`The build has no ${page}.`);
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key) || without.includes(nameOf(chunk))) return;
    seen.add(key);
    files.add(chunk.file);
    // What the entry asks for later is the other pages.
    [...(chunk.imports ?? []), ...(key === entry ? [] : (chunk.dynamicImports ?? []))].forEach(visit);
  };
  [entry, source].forEach(visit);
  return sum([...files].filter((file) => file.endsWith('.js')).map((file) => bytesOf(site, file)));
}

/** Scripts by their names, in bytes: also those that no page loads, but a worker is. */
export function weightOfScripts(site: string, names: readonly string[]): number {
  const scripts = readdirSync(join(site, 'assets')).map((name) => ({ file: `assets/${name}` }));
  const named = names.map((name) => scripts.find((script) => nameOf(script) === name));
  return sum(
    named.map((script, place) => {
      if (script === undefined) throw new Error(`The build has no script ${names[place] ?? ''}.`);
      return bytesOf(site, script.file);
    }),
  );
}
