import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { closedDaysNotices } from '../../../domain/messaging/notices/administration-notices.ts';
import { officeHeadsOf } from '../../../domain/institutions/registry/head-of.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { spreadOf } from '../../../domain/foundation/time/spread.ts';
import { addOnce } from './add-once.ts';
import type { Drawing } from './drawing.ts';

type TellClosedDays = Extract<RegistryTask, { readonly what: 'tell-closed-days' }>;

/** Heads are told within so long of the change. */
const spreadSeconds = 30 * 60;

/** Under what is looked still: the tops of the trees at first. */
type ToVisit = readonly (string | null)[];

/**
 * Writes down for the heads of all that lies right under one node, and for oversight at first, which working days were closed
 * or opened again: a node at a step, down every tree that is served. Oversight hears of it at once, and heads within half an hour:
 * they are many, and what is urgent waits behind none of them.
 */
export async function drawTellClosedDays(
  consequence: TellClosedDays,
  job: Job,
  { outbox, records, oversight, now }: Pick<Drawing, 'outbox' | 'records' | 'oversight' | 'now'>,
): Promise<Step> {
  if (job.round.number > 1) return { done: 0, failed: 0 };
  const { cursor } = job.round;
  const [node = null, ...rest] = cursor === undefined ? [null] : (JSON.parse(cursor) as ToVisit);
  const below = (await records.childrenOf(node ?? undefined)).filter(
    ({ notServed }) => notServed === undefined,
  );
  const heads = below.flatMap((institution) => officeHeadsOf(institution, job.at));
  const overseers = cursor === undefined ? (await oversight.oversight()).map(({ id }) => id) : [];
  const ports = { outbox, now };
  const toOversight = await addOnce(closedDaysNotices(consequence, job, overseers), ports);
  const toHeads = await addOnce(
    closedDaysNotices(consequence, job, [...new Set(heads)]),
    ports,
    ({ recipient }) => plusSeconds(job.at, spreadOf(recipient, job.version, spreadSeconds)),
  );
  const done = toOversight.done + toHeads.done;
  const left: ToVisit = [...below.map(({ id }) => id), ...rest];
  return { done, failed: 0, ...(left.length > 0 && { next: JSON.stringify(left) }) };
}
