import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ConfigurationError } from '../config/settings.ts';
import { isAsset } from '../edge-functions/site.ts';
import type { KnownSite } from '../edge-functions/known-site.ts';

/** What is served of the site is one of these, by the ending of its file. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Whoever asks for what is not there gets these, in Swahili and English. */
const missingPages = ['404.html', 'en/404.html'];

/** A file of the site and where it lies in the bucket. */
export interface SiteFile {
  /** On this machine. */
  readonly path: string;
  /** In the bucket, without a slash at its beginning. */
  readonly key: string;
  readonly mediaType: string;
}

export interface Site extends KnownSite {
  readonly objects: readonly SiteFile[];
}

/** Maps of sources, and what build tools leave for themselves. */
const isForNobody = (name: string): boolean => name.endsWith('.map') || /(^|\/)\.(?!well-known\/)/.test(name);

/**
 * The site that was built into a folder. Throws `ConfigurationError` when there is none, or a file in it that
 * cannot be served.
 */
export function readSite(folder: string): Site {
  for (const needed of ['index.html', ...missingPages]) {
    if (!existsSync(join(folder, needed))) {
      throw new ConfigurationError(
        `There is no ${needed} in ${folder}: build the site by npm run web:build.`,
      );
    }
  }
  const names = namesIn(folder);
  const release = releaseOf(folder, names);
  return {
    release,
    pages: names.filter(isPage).map((name) => `/${name}`.replace(/(?<=.)\/index\.html$|index\.html$/, '')),
    files: names
      .filter((name) => !isPage(name) && !isAsset(`/${name}`) && !missingPages.includes(name))
      .map((name) => `/${name}`),
    objects: names.map((name) => ({
      path: join(folder, name),
      key: isAsset(`/${name}`) ? name : `releases/${release}/${name}`,
      mediaType: mediaTypeOf(name),
    })),
  };
}

const isPage = (name: string): boolean => /^(.+\/)?index\.html$/.test(name) && !isAsset(`/${name}`);

/** All files that are for somebody, sorted, with slashes between folders. */
function namesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => !isForNobody(name))
    .sort();
  const odd = names.find((name) => !/^[\w./-]+$/.test(name));
  if (odd !== undefined)
    throw new ConfigurationError(`A file of the site has a name no address should have: ${odd}`);
  return names;
}

function mediaTypeOf(name: string): string {
  const known = mediaTypes[extname(name)];
  if (known === undefined) throw new ConfigurationError(`Nobody says what the file ${name} of the site is.`);
  return known;
}

/** Names a release by the hash of its files: the same site is the same release. */
function releaseOf(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names)
    hash.update(`${name}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest(),
    );
  return hash.digest('hex').slice(0, 16);
}
