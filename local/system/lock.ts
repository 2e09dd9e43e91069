import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from './operator-error.ts';
import type { CloudFolder } from './folder.ts';
import { commandLineOf } from './processes.ts';

/**
 * Keeps two starts of one cloud from getting in each other's way. The lock of a start that was killed
 * is taken over: its process is gone, or its number belongs to another program now.
 */
export async function whileLocked<T>(folder: CloudFolder, act: () => Promise<T>): Promise<T> {
  const holder = await holderOf(folder.lock);
  if (holder !== undefined)
    throw new OperatorError(
      `Another start of this local cloud is under way (process ${holder}). Wait for it to end.`,
    );
  return released(folder.lock, act);
}

/** In milliseconds: whoever waits for a lock finds it free within one of these. */
const betweenTries = 100;

/** As `whileLocked`, for what several starts need alike: whoever comes later waits until it is their turn. */
export async function inTurn<T>(lock: string, act: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while ((await holderOf(lock)) !== undefined) await pause(betweenTries);
  return released(lock, act);
}

async function released<T>(lock: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The process that holds a lock; undefined: it is ours from now on. */
async function holderOf(lock: string): Promise<string | undefined> {
  const own = `${process.pid} ${await commandLineOf(process.pid)}`;
  if (take(lock, own)) return undefined;
  const [pid = '', ...line] = contentOf(lock).split(' ');
  if (line.join(' ') !== '' && (await commandLineOf(Number(pid))) === line.join(' ')) return pid;
  rmSync(lock, { force: true });
  take(lock, own);
  return undefined;
}

/** Nothing, where who held it has just let go. */
function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
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
