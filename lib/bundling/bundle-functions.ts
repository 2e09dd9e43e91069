import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildResult } from 'esbuild';
import { functions, functionNames, type FunctionName } from '../config/functions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where bundles lie unless told otherwise: `<folder>/<function>/index.mjs`. */
export const bundleFolder = join(root, '.local/bundle');

/** The folder of one function's bundle: what Lambda unpacks. */
export const bundleOf = (name: FunctionName, folder: string): string => join(folder, name);

/**
 * Bundles all functions in one run of esbuild, SDK included, so that what was tested is what runs.
 * The same sources give the same bytes. Unchanged files are left alone: another deployment may be
 * reading them. What each bundle is made of goes to `<folder>/metafile.json`.
 */
export async function bundleFunctions(folder: string = bundleFolder): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: functionNames.map((name) => ({ in: functions[name].entry, out: join(name, 'index') })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: false,
    minify: true,
    keepNames: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of result.outputFiles) writeIfChanged(path, contents);
  writeIfChanged(join(folder, 'metafile.json'), Buffer.from(JSON.stringify(metafileOf(result))));
  return folder;
}

const metafileOf = (result: BuildResult): BuildResult['metafile'] => result.metafile;

function writeIfChanged(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
