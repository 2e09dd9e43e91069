import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { project, type CloudFolder } from '../system/folder.ts';
import { readJson, writeJson } from '../system/json-file.ts';
import { gone, processesOf, signal, supervisorMark } from '../system/processes.ts';
import { OperatorError } from '../system/operator-error.ts';
import { endMiniStack } from './end-ministack.ts';
import { RunningProcesses, Settings } from './settings.ts';

/** How long a supervisor may take until MiniStack answers, and to end, in milliseconds. */
const patience = 330_000;

/** What runs of a cloud: all of it, nothing, or what is left of one that was ended by force. */
export type Condition = 'running' | 'stopped' | 'broken';

export async function conditionOf(folder: CloudFolder): Promise<Condition> {
  const roles = new Set((await processesOf(folder)).map(({ role }) => role));
  if (roles.size === 0) return 'stopped';
  return roles.has('supervisor') && roles.has('ministack') ? 'running' : 'broken';
}

/** Starts a supervisor and returns when its MiniStack answers. Throws the sentence that it left if it failed. */
export async function startSupervisor(folder: CloudFolder, settings: Settings): Promise<void> {
  writeJson(folder.settings, settings);
  rmSync(folder.running, { force: true });
  const log = openSync(folder.logs.supervisor, 'a');
  const child = spawn(process.execPath, [join(project, 'local/supervisor.ts'), supervisorMark(folder)], {
    cwd: project,
    detached: true,
    stdio: [settings.endsWithStarter ? 'pipe' : 'ignore', log, log],
  });
  closeSync(log);
  child.unref();
  // Held open for as long as this process lives, without keeping it alive.
  if (child.stdin instanceof Socket) child.stdin.unref();
  await started(folder, 1);
}

/** Starts MiniStack again, with its state and with `settings`, and returns when it answers. */
export async function restartMiniStack(folder: CloudFolder, settings: Partial<Settings> = {}): Promise<void> {
  const present = readJson(folder.settings, Settings);
  const running = readJson(folder.running, RunningProcesses);
  if (present === undefined || running === undefined) {
    throw new OperatorError('There is no running cloud to start again. Run npm start.');
  }
  writeJson(folder.settings, { ...present, ...settings } satisfies Settings);
  signal(running.supervisor, 'SIGHUP');
  await started(folder, running.starts + 1);
}

async function started(folder: CloudFolder, times: number): Promise<void> {
  const giveUp = Date.now() + patience;
  while (Date.now() < giveUp) {
    const running = readJson(folder.running, RunningProcesses);
    if (running?.failed !== undefined) throw new OperatorError(running.failed);
    if (running !== undefined && running.starts >= times) return;
    await pause(100);
  }
  throw new OperatorError(
    `The local cloud did not start within ${patience / 1000} s. See ${folder.logs.supervisor}.`,
  );
}

/**
 * Ends every process of a cloud, also of one whose supervisor was killed, and lets MiniStack save its
 * state first. Says whether anything ran.
 */
export async function stopCloud(folder: CloudFolder): Promise<boolean> {
  const found = await processesOf(folder);
  const supervisors = found.filter(({ role }) => role === 'supervisor');
  for (const { pid } of supervisors) signal(pid, 'SIGTERM');
  await gone(folder, ['supervisor'], patience);
  await endMiniStack(folder); // without a supervisor, nobody else does
  for (const { pid } of await processesOf(folder)) signal(pid, 'SIGKILL');
  for (const path of [folder.running, folder.cloud]) rmSync(path, { force: true });
  return found.length > 0;
}

/** Whether the cloud, now stopped, was ended by force, so that it didn't save its state. */
export const wasEndedByForce = (folder: CloudFolder): boolean => existsSync(folder.running);
