import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the edge says a file is, by the end of its name. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** A file of the site as the edge answers it. */
export interface FileOfSite {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** What the edge makes smaller on its way. */
const isText = (mediaType: string): boolean =>
  !mediaType.startsWith('image/') || mediaType === 'image/svg+xml';

const cacheControlOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** What was read and made smaller before, by the file and when it was written. */
const answered = new Map<string, FileOfSite>();

/** The file of an address: `tuma/index.html` of `/tuma`; of a number, that of all numbers there. */
const fileOfAddress = (path: string): string =>
  normalize(extname(path) === '' ? join(path.replace(/\/\d+$/, '/_'), 'index.html') : path);

/** What the edge answers at an address of the built site in `folder`. */
export function fileAt(folder: string, path: string): FileOfSite {
  const asked = join(folder, fileOfAddress(path));
  if (existsSync(asked)) return answerWith(200, asked, cacheControlOf(path));
  return answerWith(404, join(folder, path.startsWith('/en/') ? 'en/404.html' : '404.html'), 'no-store');
}

function answerWith(status: FileOfSite['status'], file: string, cacheControl: string): FileOfSite {
  const version = `${file} ${statSync(file).mtimeMs}`;
  const known = answered.get(version);
  if (known !== undefined) return known;
  const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': mediaType, 'cache-control': cacheControl };
  const bytes = readFileSync(file);
  const answer: FileOfSite = isText(mediaType)
    ? { status, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: gzipSync(bytes) }
    : { status, headers, bytes };
  answered.set(version, answer);
  return answer;
}
