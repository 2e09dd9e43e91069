import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import type { CloudFolder } from '../system/folder.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';
import { containerMark } from '../system/processes.ts';

/** The image of the version that requirements.txt names. It brings a Node of its own for the functions. */
export const image = 'ministackorg/ministack:1.5.33';

/** Whether Docker is installed and its daemon answers. */
export const dockerAnswers = async (): Promise<boolean> =>
  (await docker('version', '--format', '{{.Server.Version}}')).ok;

/** Fetches the image unless it is here. Throws a sentence when it can't. */
export async function fetchImage(): Promise<void> {
  if ((await docker('image', 'inspect', image)).ok) return;
  const { ok, text } = await docker('pull', '--quiet', image);
  if (ok) return;
  throw new OperatorError(`The image ${image} could not be fetched: ${text.trim().split('\n').at(-1) ?? ''}`);
}

/**
 * The words after `docker` that run MiniStack in the foreground, so that a signal to this process reaches
 * it. The cloud's files lie at the same path inside, and belong to the same person.
 */
export function containerWords(
  folder: CloudFolder,
  port: number,
  environment: Readonly<Record<string, string>>,
): readonly string[] {
  const { uid, gid } = userInfo();
  const files = dirname(folder.state);
  const variables = Object.entries({ ...environment, BIND_HOST: '0.0.0.0' }); // seen from inside only
  return [
    ...['run', '--rm', '--init', '--name', containerOf(folder), ...containerMark(folder)],
    ...['--user', `${uid}:${gid}`, '--volume', `${files}:${files}`],
    ...['--publish', `127.0.0.1:${port}:${port}`],
    ...variables.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    image,
  ];
}

/** Ends a container that outlived the process that ran it. One that is not there is fine. */
export async function endContainer(folder: CloudFolder): Promise<void> {
  await docker('stop', '-t', '60', containerOf(folder));
  await docker('rm', '--force', containerOf(folder));
}

const containerOf = ({ root }: CloudFolder): string =>
  `mrejesho-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;

const docker = async (...words: readonly string[]) => run('docker', words, { env: process.env });
