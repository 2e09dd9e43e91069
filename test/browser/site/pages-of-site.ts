import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

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
  readonly mediaType: string;
  readonly cacheControl: string;
  readonly bytes: Buffer;
}

const cacheControlOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** What the edge answers at an address of the built site in `folder`: `/tuma` is the file `tuma/index.html`. */
export function fileAt(folder: string, path: string): FileOfSite {
  const asked = extname(path) === '' ? join(path, 'index.html') : path;
  const file = join(folder, normalize(asked));
  if (existsSync(file))
    return {
      status: 200,
      mediaType: mediaTypes[extname(file)] ?? 'application/octet-stream',
      cacheControl: cacheControlOf(path),
      bytes: readFileSync(file),
    };
  return {
    status: 404,
    mediaType: 'text/html; charset=utf-8',
    cacheControl: 'no-store',
    bytes: readFileSync(join(folder, path.startsWith('/en/') ? 'en/404.html' : '404.html')),
  };
}
