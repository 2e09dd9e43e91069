import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { CloudFolder } from './folder.ts';

/** What a process does for a cloud. */
export type Role = 'supervisor' | 'ministack' | 'worker';

export interface CloudProcess {
  readonly pid: number;
  readonly role: Role;
}

/**
 * How each process of a cloud is known: by an argument that names the cloud's folder. A pid file can
 * outlive its process and then name a stranger; a command line can't.
 */
const marks: Readonly<Record<Role, (folder: CloudFolder) => RegExp>> = {
  supervisor: ({ root }) => new RegExp(`(^| )${supervisorOption}${quoted(root)}( |$)`),
  ministack: ({ root }) => new RegExp(`(^| )(-X|--label) mrejesho=${quoted(root)}( |$)`),
  worker: ({ temporary }) => new RegExp(`(^| )${quoted(temporary)}/ministack-lambda-`),
};

/** The argument that marks a supervisor, see `marks`. */
export const supervisorOption = '--cloud=';
export const supervisorMark = (folder: CloudFolder): string => `${supervisorOption}${folder.root}`;

/** The arguments that mark MiniStack, see `marks`. Python keeps an -X that it doesn't know. */
export const ministackMark = (folder: CloudFolder): readonly string[] => [
  '-X',
  `mrejesho=${folder.root}`,
  '-m',
  'ministack',
];

/** The words that mark the process that runs MiniStack's container, see `marks`. */
export const containerMark = (folder: CloudFolder): readonly string[] => [
  '--label',
  `mrejesho=${folder.root}`,
];

/** All processes of a cloud, whoever started them and whether or not their parents still live. */
export async function processesOf(folder: CloudFolder): Promise<readonly CloudProcess[]> {
  const expressions = roles.map((role) => [role, marks[role](folder)] as const);
  return (await commandLines()).flatMap(({ pid, line }) => {
    const role = expressions.find(([, expression]) => expression.test(line))?.[0];
    return role === undefined || pid === process.pid ? [] : [{ pid, role }];
  });
}

/** Waits until a cloud has no process of these roles, and says whether that came true within `milliseconds`. */
export async function gone(
  folder: CloudFolder,
  ended: readonly Role[],
  milliseconds: number,
): Promise<boolean> {
  const giveUp = Date.now() + milliseconds;
  for (;;) {
    if (!(await processesOf(folder)).some(({ role }) => ended.includes(role))) return true;
    if (Date.now() >= giveUp) return false;
    await pause(100);
  }
}

/** How a process was called, or '' when there is none of that number. */
export const commandLineOf = async (pid: number): Promise<string> =>
  (await commandLines()).find((process) => process.pid === pid)?.line ?? '';

/** Sends a signal; a process that ended in the meantime is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const roles: readonly Role[] = ['supervisor', 'ministack', 'worker'];

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

interface CommandLine {
  readonly pid: number;
  readonly line: string;
}

/** Linux tells by /proc, where `ps` may not be installed; elsewhere `ps` tells. */
async function commandLines(): Promise<readonly CommandLine[]> {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

async function fromProc(): Promise<readonly CommandLine[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = pids.map(async (pid) => {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return { pid: Number(pid), line: words.split('\0').join(' ').trim() };
  });
  return (await Promise.all(read)).filter(({ line }) => line !== '');
}

async function fromPs(): Promise<readonly CommandLine[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args='], {
    maxBuffer: 64 * 2 ** 20,
  });
  return stdout.split('\n').flatMap((row) => {
    const [, pid, line] = /^\s*(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid === undefined || line === undefined ? [] : [{ pid: Number(pid), line }];
  });
}
