import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { conditionOf, stopCloud } from '../../local/supervision/control.ts';
import { cloudFolder, type CloudFolder } from '../../local/system/folder.ts';
import { ministackMark, processesOf, supervisorMark } from '../../local/system/processes.ts';
import { scratchFolder } from './scratch.ts';

/** A program that does nothing but carry these words in its command line, until it is ended. */
async function stand(...words: readonly string[]): Promise<number> {
  const idle = 'process.stdout.write("up"); setInterval(() => {}, 1000);';
  const child = spawn(process.execPath, ['-e', idle, '--', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((up) => child.stdout.once('data', up));
  return child.pid ?? 0;
}

const aSupervisor = async (folder: CloudFolder) => stand(supervisorMark(folder));
const aMiniStack = async (folder: CloudFolder) => stand(...ministackMark(folder));
const aWorker = async ({ temporary }: CloudFolder) =>
  stand(join(temporary, 'ministack-lambda-mrejesho-local-submit-ticket-x/_worker.js'));

describe('the processes of a cloud', () => {
  it('are found by what they do, whoever started them', async () => {
    const folder = cloudFolder(scratchFolder());
    const [supervisor, ministack, worker] = [
      await aSupervisor(folder),
      await aMiniStack(folder),
      await aWorker(folder),
    ];
    const byPid = (await processesOf(folder)).map(({ pid, role }) => [pid, role] as const);
    expect(new Map(byPid)).toEqual(
      new Map([
        [supervisor, 'supervisor'],
        [ministack, 'ministack'],
        [worker, 'worker'],
      ]),
    );
  });

  it('are not those of a cloud whose folder begins with the same letters', async () => {
    const root = scratchFolder();
    const [one, other] = [cloudFolder(join(root, 'cloud')), cloudFolder(join(root, 'cloud-2'))];
    await aSupervisor(other);
    await aMiniStack(other);
    await aWorker(other);
    expect(await processesOf(one)).toEqual([]);
  });
});

describe('a cloud', () => {
  it('is running while its supervisor and its MiniStack are', async () => {
    const folder = cloudFolder(scratchFolder());
    await aSupervisor(folder);
    await aMiniStack(folder);
    expect(await conditionOf(folder)).toBe('running');
  });

  it('is broken when only a worker is left of it', async () => {
    const folder = cloudFolder(scratchFolder());
    await aWorker(folder);
    expect(await conditionOf(folder)).toBe('broken');
  });

  it('that was left without its supervisor is ended to the last process', async () => {
    const folder = cloudFolder(scratchFolder());
    await aMiniStack(folder);
    await aWorker(folder);
    expect(await stopCloud(folder)).toBe(true);
    expect(await processesOf(folder)).toEqual([]);
  });

  it('that does not run has nothing to be stopped', async () => {
    expect(await stopCloud(cloudFolder(scratchFolder()))).toBe(false);
  });
});
