import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../lib/bundling/build-site.ts';
import { bundleEdgeFunction } from '../../lib/edge-functions/bundle.ts';
import { readSite } from '../../lib/site/site.ts';

describe('the site as it is built', () => {
  it('has its first page in both languages, and what the edge must know of it fits into a function', async () => {
    const { release, pages, files } = readSite(await buildSite());
    expect(pages).toEqual(expect.arrayContaining(['/', '/en']));
    expect(files).toContain('/manifest.webmanifest');
    const knowing = { release, pages, files };
    const code = bundleEdgeFunction({ from: 'site.ts', name: 'askSite', knowing, of: ['request'] });
    expect(Buffer.byteLength(code)).toBeLessThan(8 * 1024); // of ten: there is time to go another way
  });

  it('is left alone when it is built again and nothing has changed', async () => {
    const page = join(await buildSite(), 'index.html');
    const before = statSync(page).ino;
    await buildSite();
    expect(statSync(page).ino).toBe(before);
  });
});
