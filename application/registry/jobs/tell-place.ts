import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { officeMoveNotices } from '../../../domain/messaging/notices/administration-notices.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import { addOnce } from './add-once.ts';
import type { Drawing } from './drawing.ts';

/** Writes down for the heads of both sides that an institution was moved or closed. */
export const runTellPlace = (
  consequence: Extract<RegistryTask, { readonly what: 'tell-place' }>,
  job: Job,
  { outbox, now }: Pick<Drawing, 'outbox' | 'now'>,
): Promise<Step> =>
  addOnce(job.round.number > 1 ? [] : officeMoveNotices(consequence, job, consequence.heads), {
    outbox,
    now,
  });
