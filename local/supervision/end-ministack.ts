import { beginSaving, endSaving } from '../deployed/deployed.ts';
import { endContainer } from '../ministack/docker.ts';
import type { CloudFolder } from '../system/folder.ts';
import { readJson } from '../system/json-file.ts';
import { gone, processesOf, signal } from '../system/processes.ts';
import { Settings } from './settings.ts';

/** How long MiniStack may take to write its state, in milliseconds. A request that hangs delays it. */
const savingTime = 180_000;

/**
 * Asks a cloud's MiniStack to end, waits until it has saved its state, and ends the function processes
 * that it left behind. One that doesn't end is ended by force, and its state counts as not saved.
 */
export async function endMiniStack(folder: CloudFolder): Promise<void> {
  const ministacks = (await processesOf(folder)).filter(({ role }) => role === 'ministack');
  if (ministacks.length > 0) beginSaving(folder);
  for (const { pid } of ministacks) signal(pid, 'SIGTERM');
  if (readJson(folder.settings, Settings)?.runner.kind === 'docker') await endContainer(folder);
  const saved = await gone(folder, ['ministack'], savingTime);
  if (saved && ministacks.length > 0) endSaving(folder, new Date());
  for (const { pid, role } of await processesOf(folder)) if (role !== 'supervisor') signal(pid, 'SIGKILL');
  await gone(folder, ['ministack', 'worker'], 5_000);
}
