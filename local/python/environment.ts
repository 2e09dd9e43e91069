import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../system/json-file.ts';
import { inTurn } from '../system/lock.ts';
import { ask, type Python } from './find-python.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';

/** A Python and the folder of packages that it runs the local cloud from. */
export interface PythonEnvironment {
  readonly command: string;
  readonly packages: string;
}

const Installed = z.strictObject({
  requirements: z.string(),
  command: z.string(),
  version: z.string(),
});

const requirements = join(import.meta.dirname, '../requirements.txt');

/**
 * The environment in `folder`, or undefined when there is none, it was made from other requirements, or
 * the Python that it was made for is no longer there.
 */
export async function installedEnvironment(folder: string): Promise<PythonEnvironment | undefined> {
  const installed = readJson(join(folder, 'installed.json'), Installed);
  if (installed?.requirements !== requirementsFingerprint()) return undefined;
  if ((await ask(installed.command, process.env))?.version !== installed.version) return undefined;
  return { command: installed.command, packages: join(folder, 'packages') };
}

/** The environment in `folder`, fetched where there is none: once, when several clouds are started at once. Throws as `installEnvironment`. */
export const environmentIn = (
  folder: string,
  python: Python,
  beforeFetching: () => void,
): Promise<PythonEnvironment> =>
  inTurn(`${folder}.lock`, async () => {
    const installed = await installedEnvironment(folder);
    if (installed !== undefined) return installed;
    beforeFetching();
    return installEnvironment(folder, python);
  });

/**
 * Fetches the local cloud's packages into `folder`. It is made beside its place and then moved there, so
 * that a start that was cut off leaves nothing half done and two starts at once don't mix: what the first has
 * put there stays, for its cloud may run from it already. Throws a sentence when the packages can't be fetched.
 */
export async function installEnvironment(folder: string, python: Python): Promise<PythonEnvironment> {
  mkdirSync(dirname(folder), { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  try {
    const temporary = join(made, 'tmp');
    mkdirSync(temporary);
    await install(python, join(made, 'packages'), temporary);
    rmSync(temporary, { recursive: true });
    writeJson(join(made, 'installed.json'), {
      requirements: requirementsFingerprint(),
      command: python.command,
      version: python.version,
    } satisfies z.infer<typeof Installed>);
    // In the place of an earlier one that will not do, but never of one that another start has just put there.
    if (existsSync(folder) && (await installedEnvironment(folder)) === undefined)
      rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if ((await installedEnvironment(folder)) === undefined) throw error;
  }
  return { command: python.command, packages: join(folder, 'packages') };
}

/** Fingerprint of the required packages: a state is only read by those that wrote it. */
export const requirementsFingerprint = (): string =>
  createHash('sha256').update(readFileSync(requirements)).digest('hex');

/** `--target` needs no environment to be made first, which would take as long as fetching the packages. */
async function install(python: Python, packages: string, temporary: string): Promise<void> {
  const command =
    python.installer === 'pip' ? python.command : await environmentWithPip(python, join(temporary, 'pip'));
  const quick = ['--no-deps', '--no-compile', '--only-binary', ':all:'];
  const exact = ['--require-hashes'];
  const quiet = ['--quiet', '--no-input', '--disable-pip-version-check', '--progress-bar', 'off'];
  const impatient = ['--retries', '1', '--timeout', '20'];
  await demand(
    command,
    [
      '-m',
      'pip',
      'install',
      ...quick,
      ...exact,
      ...quiet,
      ...impatient,
      '--target',
      packages,
      '-r',
      requirements,
    ],
    temporary,
  );
  if (!existsSync(join(packages, 'ministack')))
    throw new OperatorError(sentenceFor('MiniStack is not among them'));
}

/** Debian's Python comes without pip; its python3-venv can make an environment that has one. */
async function environmentWithPip(python: Python, folder: string): Promise<string> {
  await demand(python.command, ['-m', 'venv', folder], dirname(folder));
  return join(folder, 'bin/python');
}

/** The temporary folder lies beside the target: pip then moves packages and doesn't copy them. */
async function demand(command: string, words: readonly string[], temporary: string): Promise<void> {
  const { ok, text } = await run(command, words, {
    env: { ...process.env, TMPDIR: temporary, PIP_ROOT_USER_ACTION: 'ignore', PYTHONNOUSERSITE: '1' },
  });
  if (!ok) throw new OperatorError(sentenceFor(text));
}

/** What pip writes when it reached nothing, in the order in which the more telling one wins. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /DO NOT MATCH THE HASHES/,
    'a package is another file than the one that local/requirements.txt pins by its hash, so none was installed. Find out first who put it there: the package index, or what pip has kept (pip cache purge empties it)',
  ],
  [
    /CERTIFICATE_VERIFY_FAILED|SSLError/,
    "the package index's certificate was refused. If your network has its own certificate authority, set PIP_CERT to it",
  ],
  [
    /name resolution|NewConnectionError|ConnectTimeout|ReadTimeout|Connection refused|No route|ProxyError|Network is unreachable|nodename nor servname/,
    'there is no connection to the package index. The first start needs the network once; later ones do not',
  ],
  [/No space left on device/, 'the disk is full'],
  [
    /No matching distribution found/,
    'the package index has no build for this system and Python. A newer Python (3.11 to 3.13) may help',
  ],
];

/** What to tell about an installation that failed, from what pip said. */
export function sentenceFor(said: string): string {
  const reason =
    reasons.find(([expression]) => expression.test(said))?.[1] ??
    said.trim().split('\n').at(-1) ??
    'pip gave no reason';
  return `The local cloud's Python packages could not be installed: ${reason}. Then run npm start again.`;
}
