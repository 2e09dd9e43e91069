import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { usualFolder } from '../../../local/system/folder.ts';
import { freePort } from '../../../local/system/ports.ts';
import type { StartedEngine } from './engine.ts';

const run = promisify(execFile);
const pom = join(import.meta.dirname, '../dynamodb-local/pom.xml');
const library = join(usualFolder, 'dynamodb-local');
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** How long it may take until it answers, in milliseconds: some seconds, much more on a busy machine. */
const patience = 600_000;

/** A server of a few minutes pays for no thorough compiler and no parallel collector. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** AWS's DynamoDB Local in memory, fetched from Maven Central the first time. Needs Java 17 or newer, and Maven. */
export async function startDynamoDbLocal(): Promise<StartedEngine> {
  await requireJava();
  if (!existsSync(library)) await fetchLibrary();
  const port = await freePort();
  const child = spawn(
    'java',
    [
      ...shortLived,
      `-Djava.library.path=${library}`,
      '-cp',
      join(library, '*'),
      join(import.meta.dirname, '../dynamodb-local/OnLoopback.java'),
      '-inMemory',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(child, endpoint);
  return {
    name: 'DynamoDB Local',
    endpoint,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function requireJava(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  const version = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  if (version >= 17) return;
  const found = version === 0 ? 'and there is none' : `and this is Java ${version}`;
  throw new Error(`DynamoDB Local needs Java 17 or newer on the PATH, ${found}.`);
}

/** Fetched beside its place and then moved there: a fetch that broke off leaves nothing half done. */
async function fetchLibrary(): Promise<void> {
  const made = `${library}-${process.pid}`;
  try {
    await run('mvn', ['-B', '-q', '-f', pom, copyDependencies, `-DoutputDirectory=${made}`]);
    renameSync(made, library);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    const noMaven = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = noMaven ? 'there is no mvn on the PATH' : String(error);
    throw new Error(`DynamoDB Local could not be fetched with Maven: ${reason}.`, { cause: error });
  }
}

async function answers(child: ChildProcess, endpoint: string): Promise<void> {
  const giveUp = Date.now() + patience;
  while (Date.now() < giveUp && child.exitCode === null) {
    // Any answer will do: it refuses a request without a signature.
    const reply = await fetch(endpoint, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (reply !== undefined) return;
    await pause(200);
  }
  child.kill('SIGKILL');
  const how =
    child.exitCode === null ? 'did not answer' : `ended with code ${child.exitCode} and never answered`;
  throw new Error(`DynamoDB Local ${how} at ${endpoint}.`);
}
