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

/** The font that came along alone, with which pages look the same on each machine, or the machine's own besides, for the signs it lacks. */
export type Fonts = 'own' | 'and-of-machine';

/** The Chromium that ships in its npm package, unpacked once into the folder of what this machine keeps. */
export async function shippedChromium(fonts: Fonts): Promise<ChromiumToUse> {
  const folder = join(usualFolder, 'chromium', versionOfPackage());
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: configured(fonts, folder) };
  return (await starts(executablePath))
    ? { executablePath, env }
    : { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}

/** Writes the configuration of these fonts; another run may read it meanwhile. */
function configured(fonts: Fonts, folder: string): string {
  const file = join(folder, `fonts-${fonts}.conf`);
  const unfinished = `${file}.${process.pid}`;
  const ofMachine = fonts === 'own' ? [] : ['/usr/share/fonts'];
  writeFileSync(
    unfinished,
    configurationOf([join(folder, 'fonts'), ...ofMachine], join(folder, 'fonts-cache')),
  );
  renameSync(unfinished, file);
  return file;
}

/** Two runs may do it at once: whoever is second finds it done. */
async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await run(process.execPath, [join(import.meta.dirname, 'unpack.ts')], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const configurationOf = (folders: readonly string[], cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${cache}</cachedir>
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
