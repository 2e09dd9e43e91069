import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { Job } from '../../../domain/administration/jobs.ts';
import { jobExpiry, jobIndex, registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { headshipChange } from './headship-change.ts';
import { count, firstVersion } from './scalars.ts';

const changedBy = z.looseObject({ id: z.string(), institution: z.string() });

const consequence = z.discriminatedUnion('what', [
  z.looseObject({ what: z.literal('unassign'), officer: z.string(), to: z.string().exactOptional() }),
  z.looseObject({
    what: z.literal('make-account'),
    officer: z.string(),
    by: z.string(),
    confirmedBy: z.string().exactOptional(),
    again: z.literal(true).exactOptional(),
  }),
  z.looseObject({
    what: z.literal('succeed'),
    closed: z.string(),
    successor: z.string(),
    ofPersonsFrom: instant.exactOptional(),
    from: instant.exactOptional(),
  }),
  z.looseObject({ what: z.literal('follow'), institution: z.string() }),
  z.looseObject({ what: z.literal('recompute'), calendar: count }),
  z.looseObject({
    what: z.literal('tell-heads'),
    institution: z.string(),
    headships: z.array(headshipChange),
    heads: z.array(z.string()),
  }),
  z.looseObject({
    what: z.literal('tell-place'),
    institution: z.string(),
    became: z.enum(['moved', 'closed']),
    to: z.string(),
    heads: z.array(z.string()),
    by: changedBy,
  }),
  z.looseObject({ what: z.literal('tell-proposal'), proposal: z.string() }),
  z.looseObject({
    what: z.literal('tell-suspension'),
    officer: z.string(),
    by: changedBy,
    until: instant.exactOptional(),
  }),
  z.looseObject({
    what: z.literal('tell-closed-days'),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    by: changedBy.exactOptional(),
  }),
]);

/** What follows from a change of the registry, and how far it came. */
export const jobItem = z.looseObject({
  v: firstVersion,
  version: count,
  place: count,
  consequence,
  at: instant,
  round: z.looseObject({
    number: count,
    startedAt: instant,
    cursor: z.string().exactOptional(),
    done: count,
    failed: count,
  } satisfies Record<keyof Job['round'], z.ZodType>),
  revision: count,
} satisfies Record<keyof Job, z.ZodType>) satisfies z.ZodType<Job>;

const stored = (job: Job): Item => ({
  ...registryKeys.job(job.version, job.place),
  entity: 'registry-job',
  ...job,
});

/** A job that goes on: in the index of those that are not over. */
export const newJobItem = (job: Job): Item => ({ ...stored(job), ...jobIndex.key(job) });

/** What is left of a job that ended in a round that began at the time it says. */
export const overJobItem = (job: Job): Item => ({ ...stored(job), ttl: jobExpiry(job.round.startedAt) });
