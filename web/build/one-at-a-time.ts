import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';
import type { Plugin } from 'vite';

/** How often a build that waits looks again, in ms. */
const everyMs = 50;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The process that holds the place; undefined while nobody does, or has not yet said who. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Takes the place unless another process that lives has it. */
function takes(file: string): boolean {
  const holder = holderOf(file);
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) return false;
  if (holder !== undefined) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets one build of the site run at a time on this machine: vite-prerender-plugin renders from a folder in
 * `node_modules` that all builds of a root share, and empties it first. A build that died holds nobody up.
 */
export function oneAtATime(): Plugin {
  let file: string;
  return {
    name: 'one-at-a-time',
    apply: 'build',
    configResolved({ root }) {
      const folder = join(root, 'node_modules');
      mkdirSync(folder, { recursive: true });
      file = join(folder, '.being-built');
    },
    async buildStart() {
      while (!takes(file)) await passes(everyMs);
    },
    closeBundle() {
      if (holderOf(file) === process.pid) rmSync(file, { force: true });
    },
  };
}
