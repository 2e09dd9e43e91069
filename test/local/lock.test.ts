import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cloudFolder } from '../../local/system/folder.ts';
import { whileLocked } from '../../local/system/lock.ts';
import { commandLineOf } from '../../local/system/processes.ts';
import { scratchFolder } from './scratch.ts';

const nothing = async (): Promise<void> => Promise.resolve();

describe('two starts of one cloud', () => {
  it('do not run at once: the second is told of the first', async () => {
    const folder = cloudFolder(scratchFolder());
    await whileLocked(folder, async () => {
      await expect(whileLocked(folder, nothing)).rejects.toThrow(
        `Another start of this local cloud is under way (process ${process.pid}). Wait for it to end.`,
      );
    });
  });

  it('run one after the other', async () => {
    const folder = cloudFolder(scratchFolder());
    await whileLocked(folder, nothing);
    await expect(whileLocked(folder, nothing)).resolves.toBeUndefined();
  });

  it('do not hinder each other when the first fails', async () => {
    const folder = cloudFolder(scratchFolder());
    const failing = whileLocked(folder, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(folder.lock)).toBe(false);
  });
});

describe('the lock of a start that was killed', () => {
  it('is taken over when its process is gone', async () => {
    const folder = cloudFolder(scratchFolder());
    writeFileSync(folder.lock, '4194305 node local/start.ts'); // above the highest number a process can have
    await expect(whileLocked(folder, () => Promise.resolve('went on'))).resolves.toBe('went on');
  });

  it('is taken over when its number belongs to another program now', async () => {
    const folder = cloudFolder(scratchFolder());
    writeFileSync(folder.lock, `${process.ppid} node local/start.ts`);
    expect(await commandLineOf(process.ppid)).not.toBe('node local/start.ts');
    await expect(whileLocked(folder, () => Promise.resolve('went on'))).resolves.toBe('went on');
  });
});
