import { join } from 'node:path';
import { build } from 'vite';
import { project, usualFolder } from '../../../local/system/folder.ts';
import { neutralPage } from './neutral-page.ts';
import { dialledCode } from './dialled-code.ts';

/** Builds the site for the tests into a folder of its own, and answers which. */
export async function buildSite(): Promise<string> {
  const folder = join(usualFolder, 'browser/site');
  process.env['MREJESHO_USSD_CODE'] = dialledCode;
  process.env['MREJESHO_USSD_DEMONSTRATION'] = 'yes';
  process.env['MREJESHO_LEAVE_TO'] = neutralPage;
  await build({ root: join(project, 'web'), logLevel: 'error', build: { outDir: folder, manifest: true } });
  return folder;
}
