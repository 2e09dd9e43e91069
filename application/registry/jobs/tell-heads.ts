import { headshipNotices } from '../../../domain/messaging/notices/headship-notices.ts';
import { ownOfficeHeadOf } from '../../../domain/institutions/registry/head-of.ts';
import type { Job, Step } from '../../../domain/administration/jobs.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import type { Drawing } from './drawing.ts';

type TellHeads = Extract<RegistryTask, { readonly what: 'tell-heads' }>;

/**
 * Writes down for each of them what became of the headships: sent within a minute, at night too. Where nobody headed the
 * institution but who is new there, the next head above is told as well: nobody else would know. So is that head of whom a head
 * named in their place.
 */
export async function runTellHeads(
  { institution, headships, heads }: TellHeads,
  { version, at }: Pick<Job, 'version' | 'at'>,
  { outbox, records, now }: Pick<Drawing, 'outbox' | 'records' | 'now'>,
): Promise<Step> {
  const isNew = (officer: string): boolean =>
    headships.some((headship) => headship.officer === officer && headship.became !== 'ended');
  const isByHead = headships.some(({ byHead }) => byHead === true);
  const above = isByHead || heads.every(isNew) ? await headAbove(institution, records, at) : [];
  const told = headshipNotices({ institution, headships, version, at }, [...new Set([...heads, ...above])]);
  let done = 0;
  for (const notice of told) if ((await outbox.add(notice, now())) === 'added') done += 1;
  return { done, failed: 0 };
}

async function headAbove(
  institution: string,
  records: Drawing['records'],
  at: Job['at'],
): Promise<readonly string[]> {
  const lineage = await records.lineage(institution);
  for (const node of lineage?.above ?? []) {
    const head = ownOfficeHeadOf(node, at);
    if (head !== undefined) return [head.officer];
  }
  return [];
}
