import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFunctions, bundleOf } from '../../lib/bundling/bundle-functions.ts';
import { functionNames } from '../../lib/config/functions.ts';

describe('a bundle that is there', () => {
  it('is made again when what it is made of changed, of the same bytes where that made no difference', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mrejesho-bundles-'));
    cpSync(await bundleFunctions(), folder, { recursive: true });
    const files = functionNames.map((name) => join(bundleOf(name, folder), 'index.mjs'));
    const fingerprint = join(folder, 'fingerprint');
    const before = {
      fingerprint: readFileSync(fingerprint, 'utf8'),
      bundles: files.map((file) => readFileSync(file)),
      written: files.map((file) => statSync(file).mtimeMs),
    };
    writeFileSync(fingerprint, 'of other sources');

    await bundleFunctions(folder);

    expect(readFileSync(fingerprint, 'utf8')).toBe(before.fingerprint);
    expect(files.map((file) => statSync(file).mtimeMs)).toEqual(before.written);
    for (const [place, file] of files.entries())
      expect(readFileSync(file).equals(before.bundles[place] ?? Buffer.of()), file).toBe(true);
  });
});
