import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { placeNotices } from '../../../domain/messaging/notices/administration-notices.ts';
import type { Consequence } from '../../../domain/institutions/registry/consequences.ts';
import { addOnce } from './add-once.ts';
import type { Drawing } from './drawing.ts';

/** Writes down for the heads of both sides that an institution was moved or closed. */
export const drawTellPlace = (
  consequence: Extract<Consequence, { readonly what: 'tell-place' }>,
  job: Job,
  { outbox, now }: Pick<Drawing, 'outbox' | 'now'>,
): Promise<Step> =>
  addOnce(job.round.number > 1 ? [] : placeNotices(consequence, job, consequence.heads), { outbox, now });
