import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { functions, functionNames, type FunctionName } from '../config/functions.ts';
import { httpAlone } from './http-alone.ts';
import { initializing } from './initializing.ts';
import { dataBeside, filesBeside, withDataBeside } from './data-beside.ts';
import { minifyBundle } from './minify-bundle.ts';
import { onlyRecognizedErrors } from './only-recognized-errors.ts';
import { withoutDescriptions } from './without-descriptions.ts';
import { withoutEndpointDiscovery } from './without-endpoint-discovery.ts';
import { withoutEnglishMessages } from './without-english-messages.ts';
import { withoutEventStreams } from './without-event-streams.ts';
import { withoutJsonSchema } from './without-json-schema.ts';
import { withoutUncalledMethods } from './without-uncalled-methods.ts';
import { withoutUnusedSdkParts } from './without-unused-sdk-parts.ts';
import { withTexts } from './with-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where bundles lie unless told otherwise: `<folder>/<function>/index.mjs`. */
export const bundleFolder = join(root, '.local/bundle');

/** Where the source map of a function lies: beside the bundles, in none, so that no function carries it. */
export const sourceMapOf = (name: FunctionName, folder: string): string =>
  join(folder, 'source-maps', `${name}.json`);

/** The folder of one function's bundle: what Lambda unpacks. */
export const bundleOf = (name: FunctionName, folder: string): string => join(folder, name);

const clientPackage = /[\\/]@aws-sdk[\\/]client-[a-z0-9-]+[\\/]package\.json$/;

/**
 * Leaves in bundles the version alone of what the package of an SDK client says of itself: the client states that
 * to AWS, and reads nothing else of it. 2 KB less for each client in a bundle.
 */
const onlyVersions: Plugin = {
  name: 'only-versions',
  setup(build) {
    build.onLoad({ filter: clientPackage }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), ['version']),
      loader: 'json',
    }));
  },
};

/**
 * Bundles all functions in one run of esbuild, SDK included, so that what was tested is what runs. Large texts and the model by which
 * words are understood lie beside the code (`data-beside.ts`).
 * The same sources give the same bytes. Unchanged files are left alone: another deployment may be
 * reading them. What each bundle is made of goes to `<folder>/metafile.json`, its source map to `<folder>/source-maps/`, and where nothing of that changed since, nothing is made.
 */
export async function bundleFunctions(folder: string = bundleFolder): Promise<string> {
  if (isUpToDate(folder)) return folder;
  const result = await build({
    absWorkingDir: root,
    entryPoints: functionNames.map((name) => ({ in: functions[name].entry, out: join(name, 'index') })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: false,
    plugins: [
      initializing,
      httpAlone,
      withDataBeside,
      withTexts,
      withoutJsonSchema,
      withoutDescriptions,
      withoutEnglishMessages,
      withoutUncalledMethods,
      withoutEndpointDiscovery,
      withoutEventStreams,
      withoutUnusedSdkParts,
      onlyRecognizedErrors,
      onlyVersions,
    ],
    minify: true,
    keepNames: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    metafile: true,
    sourcemap: 'external', // no bundle names it
    sourcesContent: false,
    write: false,
    logLevel: 'warning',
  });
  for (const name of functionNames) {
    const file = join(bundleOf(name, folder), 'index.mjs');
    const textOf = (path: string) => result.outputFiles.find((made) => made.path === path)?.text ?? '';
    const { code, sourceMap } = await minifyBundle({ code: textOf(file), sourceMap: textOf(`${file}.map`) });
    writeIfChanged(folder, file, Buffer.from(code));
    writeIfChanged(folder, sourceMapOf(name, folder), Buffer.from(sourceMap));
  }
  for (const { name, file, content } of await dataBeside(root, result.metafile))
    writeIfChanged(folder, join(bundleOf(name, folder), file), Buffer.from(content));
  writeIfChanged(folder, join(folder, 'metafile.json'), Buffer.from(JSON.stringify(result.metafile)));
  writeIfChanged(folder, fingerprintIn(folder), Buffer.from(fingerprintOf(result.metafile)));
  return folder;
}

const fingerprintIn = (folder: string): string => join(folder, 'fingerprint');

function isUpToDate(folder: string): boolean {
  const written = functionNames.flatMap((name) => [
    join(bundleOf(name, folder), 'index.mjs'),
    sourceMapOf(name, folder),
  ]);
  if (![...written, join(folder, 'metafile.json'), fingerprintIn(folder)].every((path) => existsSync(path)))
    return false;
  const metafile = JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')) as Metafile;
  const beside = functionNames.flatMap((name) =>
    filesBeside(metafile, name).map((file) => join(bundleOf(name, folder), file)),
  );
  if (!beside.every((path) => existsSync(path))) return false;
  return readFileSync(fingerprintIn(folder), 'utf8') === fingerprintOf(metafile);
}

/** Hashes what bundles are made of, how, and from which packages. */
function fingerprintOf({ inputs }: Metafile): string {
  const bundler = globSync(
    ['lib/bundling/*.ts', 'lib/config/*.ts', 'adapters/**/*.ts', 'words/**/*.{ts,json}', 'package-lock.json'],
    { cwd: root },
  );
  const hash = createHash('sha256');
  for (const path of [...Object.keys(inputs), ...bundler].toSorted()) {
    const file = join(root, path);
    hash.update(existsSync(file) ? `${path}\0${readFileSync(file, 'base64')}\0` : `${path} is no file`);
  }
  return hash.digest('hex');
}

/** Each file is there whole or not at all, and nothing beside it: two deployments may begin at once. */
function writeIfChanged(folder: string, path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const whole = join(folder, `being-written.${process.pid}`);
  writeFileSync(whole, contents);
  renameSync(whole, path);
}
