import { join } from 'node:path';
import { build } from 'vite';
import { project, usualFolder } from '../../../local/system/folder.ts';

/** Builds the site for the tests into a folder of its own, and answers which. */
export async function buildSite(): Promise<string> {
  const folder = join(usualFolder, 'browser/site');
  await build({ root: join(project, 'web'), logLevel: 'warn', build: { outDir: folder, manifest: true } });
  return folder;
}
