import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { usualFolder } from '../../../local/system/folder.ts';
import type { ChromiumToUse } from './a-chromium.ts';

const run = promisify(execFile);

/** Whether the package has a Chromium for this machine. */
export const isShipped = process.platform === 'linux' && process.arch === 'x64';

function versionOfPackage(): string {
  const manifest = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../package.json',
  );
  return String((JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: unknown }).version);
}

/** The Chromium that ships in its npm package, unpacked once into the folder of what this machine keeps. */
export async function shippedChromium(): Promise<ChromiumToUse> {
  const folder = join(usualFolder, 'chromium', versionOfPackage());
  if (!existsSync(folder)) await unpackInto(folder);
  const fonts = join(folder, 'fonts.conf');
  const executablePath = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: fonts };
  return (await starts(executablePath))
    ? { executablePath, env }
    : { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}

/** Two runs may do it at once: whoever is second finds it done. */
async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await run(process.execPath, [join(import.meta.dirname, 'unpack.ts')], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    writeFileSync(join(unfinished, 'fonts.conf'), fontsFirstFrom(join(folder, 'fonts')));
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Pages look the same on each machine: the font that came along first, the machine's own for the signs it lacks. */
const fontsFirstFrom = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, '../fonts-cache')}</cachedir>
  ${['system-ui', 'sans-serif']
    .map((family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ')}
</fontconfig>
`;

/** A machine may lack the few libraries that Chromium wants: then it starts with those that came along. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    await run(executablePath, ['--version']);
    return true;
  } catch {
    return false;
  }
}
