import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all that tests and their programs put into the temporary folder a folder of its own, gone with the tests. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
