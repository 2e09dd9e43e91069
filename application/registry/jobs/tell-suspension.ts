import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { suspensionNotices } from '../../../domain/messaging/notices/administration-notices.ts';
import { officeHeadsOf } from '../../../domain/institutions/registry/head-of.ts';
import { pathOf } from '../../../domain/institutions/registry/levels.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import type { Drawing } from './drawing.ts';
import { addOnce } from './add-once.ts';

type TellSuspension = Extract<RegistryTask, { readonly what: 'tell-suspension' }>;

/** Writes down for the suspended officer, for their head, and for oversight, that access was taken away. */
export async function drawTellSuspension(
  consequence: TellSuspension,
  job: Job,
  { outbox, records, oversight, now }: Pick<Drawing, 'outbox' | 'records' | 'oversight' | 'now'>,
): Promise<Step> {
  const officer = job.round.number > 1 ? undefined : await records.officer(consequence.officer);
  if (officer === undefined) return { done: 0, failed: 0 };
  const lineage = await records.lineage(officer.institution);
  const others = (heads: readonly string[]) => heads.filter((id) => id !== officer.id);
  const heads = lineage && pathOf(lineage).map((node) => others(officeHeadsOf(node, job.at)));
  const nearest = heads?.find((found) => found.length > 0) ?? [];
  const overseers = (await oversight.oversight()).map(({ id }) => id);
  const told = [...new Set([officer.id, ...nearest, ...overseers])];
  return addOnce(suspensionNotices(consequence, job, told), { outbox, now });
}
