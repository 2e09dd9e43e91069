import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { bundleFunctions, bundleOf } from '../lib/bundling/bundle-functions.ts';
import { sdkImports } from '../lib/bundling/sdk-imports.ts';
import { functionNames, type FunctionName } from '../lib/config/functions.ts';
import { median } from './statistics/median.ts';

const run = promisify(execFile);

/** So many imports of each bundle, in turn with all others, so that a slow moment slows all alike. */
const rounds = 9;

export interface BundleFigures {
  readonly name: FunctionName;
  readonly kilobytes: number;
  /** Median milliseconds of an import in a fresh process. */
  readonly milliseconds: number;
  /** To a bundle of exactly the SDK's exports that the function's own sources import. */
  readonly ratioToClients: number;
  readonly ratioToEmpty: number;
}

const Metafile = z.object({
  outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.unknown()) })),
});

/** An entry that keeps exactly these exports alive, and nothing of ours. */
const referenceOf = (imports: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...imports]
    .map(([from, names], index) => {
      const renamed = [...names].map((name) => `${name} as c${index}_${name}`);
      return `export { ${renamed.join(', ')} } from '${from}';`;
    })
    .join('\n');

async function bundleText(contents: string, outfile: string): Promise<string> {
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outfile;
}

async function importTime(file: string): Promise<number> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'import-once.ts'), file]);
  return Number(stdout);
}

/** Bundles every function and its reference, and imports all of them in turn. */
export async function measureBundles(folder: string): Promise<readonly BundleFigures[]> {
  mkdirSync(folder, { recursive: true });
  await bundleFunctions(folder);
  const { outputs } = Metafile.parse(JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')));
  const empty = await bundleText(
    'export const handler = async () => ({ statusCode: 204 });',
    join(folder, 'empty.mjs'),
  );
  const subjects = await Promise.all(
    functionNames.map(async (name) => {
      const bundle = join(bundleOf(name, folder), 'index.mjs');
      const output = Object.entries(outputs).find(([path]) => path.endsWith(`${name}/index.mjs`));
      const adapters = Object.keys(output?.[1].inputs ?? {}).filter((path) => path.startsWith('adapters/'));
      const sources = adapters.map((path) => readFileSync(path, 'utf8'));
      const reference = await bundleText(
        referenceOf(sdkImports(sources)),
        join(folder, `${name}.clients.mjs`),
      );
      return { name, bundle, reference };
    }),
  );

  const files = [empty, ...subjects.flatMap(({ bundle, reference }) => [bundle, reference])];
  const times = new Map<string, number[]>(files.map((file) => [file, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) times.get(file)?.push(await importTime(file));
  }
  const timeOf = (file: string): number => median(times.get(file) ?? []);
  /** Pair by pair, so that a slow moment cancels itself out. */
  const ratio = (a: string, b: string): number =>
    median((times.get(a) ?? []).map((time, round) => time / (times.get(b)?.[round] ?? NaN)));

  return subjects.map(({ name, bundle, reference }) => ({
    name,
    kilobytes: statSync(bundle).size / 1000,
    milliseconds: timeOf(bundle),
    ratioToClients: ratio(bundle, reference),
    ratioToEmpty: ratio(bundle, empty),
  }));
}
