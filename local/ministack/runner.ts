import * as z from 'zod';
import { environmentIn, installedEnvironment } from '../python/environment.ts';
import { findPython, type Python } from '../python/find-python.ts';
import { pythonFolder } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';
import { dockerAnswers, fetchImage } from './docker.ts';

/** What MiniStack runs in: a Python with its packages, or a container of its own image. */
export const Runner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('python'), command: z.string(), packages: z.string() }),
  z.strictObject({ kind: z.literal('docker') }),
]);
export type Runner = z.infer<typeof Runner>;

/**
 * What MiniStack can run in on this machine, fetched on the first call: Python, or Docker where there is
 * no Python that will do. Throws a sentence that names the way out when there is neither.
 */
export async function readyRunner(say: (line: string) => void): Promise<Runner> {
  const installed = await installedEnvironment(pythonFolder);
  if (installed !== undefined) return { kind: 'python', ...installed };
  const python = await pythonOrTrouble();
  if (!(python instanceof OperatorError)) {
    const fetching = (): void =>
      say(`Fetching the local cloud (once, some 45 MB) with Python ${python.version} …`);
    return { kind: 'python', ...(await environmentIn(pythonFolder, python, fetching)) };
  }
  if (!(await dockerAnswers()))
    throw new OperatorError(`${python.message} Docker would do too, and is not running.`);
  say(
    'There is no Python that will do, so Docker runs the local cloud. Fetching its image (once, some 110 MB) …',
  );
  await fetchImage();
  return { kind: 'docker' };
}

async function pythonOrTrouble(): Promise<Python | OperatorError> {
  try {
    return await findPython(process.env);
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
}
