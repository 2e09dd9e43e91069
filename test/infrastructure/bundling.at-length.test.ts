import { cpSync, globSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFunctions, bundleOf } from '../../lib/bundling/bundle-functions.ts';
import { functionNames } from '../../lib/config/functions.ts';

/** Long before any run: in whole seconds, which every file system keeps. */
const longBefore = new Date('2020-01-01T00:00:00Z');

describe('a bundle that is there', () => {
  it('is made again when what it is made of changed, of the same bytes where that made no difference', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mrejesho-bundles-'));
    cpSync(await bundleFunctions(), folder, { recursive: true });
    const files = functionNames.flatMap((name) => globSync(join(bundleOf(name, folder), '*')));
    const fingerprint = join(folder, 'fingerprint');
    const before = {
      fingerprint: readFileSync(fingerprint, 'utf8'),
      bundles: files.map((file) => readFileSync(file)),
    };
    for (const file of files) utimesSync(file, longBefore, longBefore);
    writeFileSync(fingerprint, 'of other sources');

    await bundleFunctions(folder);

    expect(readFileSync(fingerprint, 'utf8')).toBe(before.fingerprint);
    const changed = files.filter(
      (file, place) => !readFileSync(file).equals(before.bundles[place] ?? Buffer.of()),
    );
    const written = files.filter((file) => statSync(file).mtimeMs !== longBefore.getTime());
    expect({ changed, written }).toEqual({ changed: [], written: [] });
  });
});
