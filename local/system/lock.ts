import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Trouble } from './trouble.ts';
import type { CloudFolder } from './folder.ts';
import { commandLineOf } from './processes.ts';

/**
 * Keeps two starts of one cloud from getting in each other's way. The lock of a start that was killed
 * is taken over: its process is gone, or its number belongs to another program now.
 */
export async function whileLocked<T>(folder: CloudFolder, act: () => Promise<T>): Promise<T> {
  const own = `${process.pid} ${await commandLineOf(process.pid)}`;
  if (!take(folder.lock, own)) {
    const [pid = '', ...line] = readFileSync(folder.lock, 'utf8').split(' ');
    if (line.join(' ') !== '' && (await commandLineOf(Number(pid))) === line.join(' ')) {
      throw new Trouble(
        `Another start of this local cloud is under way (process ${pid}). Wait for it to end.`,
      );
    }
    rmSync(folder.lock, { force: true });
    take(folder.lock, own);
  }
  try {
    return await act();
  } finally {
    rmSync(folder.lock, { force: true });
  }
}

function take(path: string, owner: string): boolean {
  try {
    writeFileSync(path, owner, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
