import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { project, type CloudFolder } from '../system/folder.ts';
import { writeJson } from '../system/json-file.ts';
import { ministackMark } from '../system/processes.ts';
import { containerWords, endContainer } from './docker.ts';
import { rewindStreams } from './rewind-streams.ts';
import type { Runner } from './runner.ts';
import { OperatorError } from '../system/operator-error.ts';

export interface MiniStackSettings {
  readonly runner: Runner;
  readonly port: number;
  readonly region: string;
  /** Whether roles may do only what their policies allow. `cdk deploy` does not work under it. */
  readonly enforcePermissions: boolean;
}

/** Starts MiniStack in a session of its own, with the state it was stopped with, and returns when it answers. */
export async function startMiniStack(
  folder: CloudFolder,
  settings: MiniStackSettings,
): Promise<ChildProcess> {
  if (settings.runner.kind === 'docker') await endContainer(folder);
  rewindStreams(folder);
  rmSync(folder.temporary, { recursive: true, force: true }); // the code that ended workers left behind
  mkdirSync(folder.temporary);
  // MiniStack's own worker there is CommonJS; without this, Node would take the project's word for a module.
  writeJson(join(folder.temporary, 'package.json'), { type: 'commonjs' });
  const log = openSync(folder.logs.ministack, 'a');
  const { command, words, env } = invocation(folder, settings);
  const child = spawn(command, words, {
    cwd: folder.home,
    env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<never>((_, failed) => {
    child.once('error', failed);
    child.once('exit', (code) =>
      failed(
        new OperatorError(
          `MiniStack ended with code ${code ?? 'none'}. Its log is ${folder.logs.ministack}.`,
        ),
      ),
    );
  });
  ended.catch(() => undefined); // it also ends long after the start, when stopped
  try {
    await Promise.race([ended, answers(settings.port)]);
  } catch (error) {
    child.kill();
    throw error;
  }
  return child;
}

interface Invocation {
  readonly command: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

function invocation(folder: CloudFolder, settings: MiniStackSettings): Invocation {
  const { runner, port } = settings;
  const own = ownSettings(folder, settings);
  if (runner.kind === 'docker') {
    return { command: 'docker', words: containerWords(folder, port, own), env: process.env };
  }
  return {
    command: runner.command,
    words: ['-s', ...ministackMark(folder)],
    env: { ...surroundings(folder), ...own, PYTHONPATH: runner.packages },
  };
}

/** How long MiniStack may take until it answers: it takes a second, but much more on a busy machine. */
const patience = 300_000;

async function answers(port: number): Promise<void> {
  const giveUp = Date.now() + patience;
  while (Date.now() < giveUp) {
    if (await isHealthy(port)) return;
    await pause(200);
  }
  throw new OperatorError(`MiniStack did not answer on port ${port} within ${patience / 1000} seconds.`);
}

/** Whether MiniStack answers on this port. */
export async function isHealthy(port: number): Promise<boolean> {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/_ministack/health`, {
      signal: AbortSignal.timeout(5_000),
    });
    return reply.ok;
  } catch {
    return false;
  }
}

/**
 * What MiniStack, and so every function that it runs, has of this machine: nothing of the person's own but
 * the PATH. No credentials, no profile, no proxy: a function in here can't reach AWS by mistake. The PATH
 * begins with the project's own Node.
 */
const surroundings = (folder: CloudFolder): Readonly<Record<string, string>> => ({
  PATH: [join(project, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  HOME: folder.home,
  TMPDIR: folder.temporary,
  LANG: 'C.UTF-8',
});

const ownSettings = (
  folder: CloudFolder,
  { port, region, enforcePermissions }: MiniStackSettings,
): Readonly<Record<string, string>> => ({
  TZ: 'UTC', // as on AWS
  BIND_HOST: '127.0.0.1', // without it, it listens to the whole network
  GATEWAY_PORT: String(port),
  MINISTACK_REGION: region,
  PERSIST_STATE: '1',
  STATE_DIR: folder.state,
  S3_PERSIST: '1',
  S3_DATA_DIR: folder.objects,
  ATHENA_ENGINE: 'duckdb', // where it is missing a question fails, and is not answered with invented rows
  AUTH: String(enforcePermissions),
  IOT_MTLS_ENABLED: '0', // would listen on a port that nobody needs
  SFTP_ENABLED: '0',
  LOG_LEVEL: 'WARNING', // at INFO it logs phones and the texts of SMS
  LAMBDA_ACCOUNT_CONCURRENCY: String(concurrentCalls(totalmem())),
  LAMBDA_WARM_TTL_SECONDS: '60', // a burst's extra Node processes give their memory back
});

/**
 * How many function calls may run at once: each is a Node process of some 80 MB, and together they may
 * take half of the machine's memory. Beyond it MiniStack throttles, as AWS does at 1000.
 */
export const concurrentCalls = (memoryBytes: number): number =>
  Math.min(1000, Math.max(20, Math.floor(memoryBytes / 2 / (80 * 2 ** 20))));
