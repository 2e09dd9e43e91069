import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { closedDaysNotices } from '../../../domain/notices/administration-notices.ts';
import { headsOf } from '../../../domain/registry/head-of.ts';
import type { Consequence } from '../../../domain/registry/consequences.ts';
import { addOnce } from './add-once.ts';
import type { Drawing } from './drawing.ts';

type TellClosedDays = Extract<Consequence, { readonly what: 'tell-closed-days' }>;

/** Under what is looked still: the tops of the trees at first. */
type ToVisit = readonly (string | null)[];

/**
 * Writes down for the heads of all that lies right under one node, and for oversight at first, which working days were closed
 * or opened again: a node at a step, down every tree that is served.
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
  const heads = below.flatMap((institution) => headsOf(institution, job.at));
  const overseers = cursor === undefined ? (await oversight.oversight()).map(({ id }) => id) : [];
  const told = [...new Set([...heads, ...overseers])];
  const { done } = await addOnce(closedDaysNotices(consequence, job, told), { outbox, now });
  const left: ToVisit = [...below.map(({ id }) => id), ...rest];
  return { done, failed: 0, ...(left.length > 0 && { next: JSON.stringify(left) }) };
}
