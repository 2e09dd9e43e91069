import { later, plusSeconds, type Instant } from '../foundation/time/instant.ts';
import type { AdministeredChange } from './administered-change.ts';
import type { Proposal } from './proposals.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';

/** A job: one task with its stored progress, which survives whoever works on it. */
export interface Job {
  readonly v: 1;
  /** The registry's version that brought it about, and which of its tasks it is. 0: a proposal did. */
  readonly version: number;
  readonly place: number;
  readonly consequence: RegistryTask;
  readonly at: Instant;
  /** It goes through all it concerns once and again, until a round finds nothing left to do. */
  readonly round: {
    readonly number: number;
    /** From when it is worked on. */
    readonly startedAt: Instant;
    /** How far it came; absent at its beginning. */
    readonly cursor?: string;
    /** How much it found to do, and could not do. */
    readonly done: number;
    readonly failed: number;
  };
  /** Rises with each step: of two who go on at once, one is told to stop. */
  readonly revision: number;
}

/**
 * For so long, in seconds, somebody may still decide by the registry of before the change, and somebody
 * hear of it: what a cache keeps, and what events take to queues.
 */
export const settlingSeconds = 120;

const startOf = (task: RegistryTask, at: Instant): Instant => ('from' in task ? (task.from ?? at) : at);

/** An account is linked in the names of both administrators, where its change took two. */
const asConfirmed = (task: RegistryTask, confirming: Proposal | undefined): RegistryTask =>
  task.what === 'make-account' && confirming?.ended?.as === 'confirmed'
    ? { ...task, confirmedBy: confirming.ended.by.id }
    : task;

/** The jobs that a change brings. */
export const jobsOf = ({
  basedOn,
  at,
  consequences: tasks = [],
  confirming,
}: Pick<AdministeredChange, 'basedOn' | 'at' | 'consequences' | 'confirming'>): readonly Job[] =>
  tasks.map((task, place) => ({
    v: 1,
    version: basedOn + 1,
    place,
    consequence: asConfirmed(task, confirming),
    at,
    round: { number: 1, startedAt: startOf(task, at), done: 0, failed: 0 },
    revision: 0,
  }));

const characters = 8;

/** No version of the registry brings a proposal: its job has a place by its id, 48 bits of it. */
const placeOf = (proposal: string): number =>
  Array.from(proposal.slice(0, characters)).reduce(
    (sum, character) => sum * 64 + ((character.codePointAt(0) ?? 0) % 64),
    0,
  );

/** The job that a proposal brings: to tell of it. */
export const jobOfProposal = ({ id, at }: Pick<Proposal, 'id' | 'at'>): Job => ({
  v: 1,
  version: 0,
  place: placeOf(id),
  consequence: { what: 'tell-proposal', proposal: id },
  at,
  round: { number: 1, startedAt: at, done: 0, failed: 0 },
  revision: 0,
});

/** From when a job can end: a round that began later goes by nothing of before. */
export const settledAt = ({ at }: Job): Instant => plusSeconds(at, settlingSeconds);

/** What a step of a round did, and where the next one begins; without `next` the round is at its end. */
export interface Step {
  readonly done: number;
  readonly failed: number;
  readonly next?: string;
}

/** The job after a step: further, at its next round, or over. */
export function afterStep(job: Job, step: Step, now: Instant): Job | 'over' {
  const done = job.round.done + step.done;
  const failed = job.round.failed + step.failed;
  const revision = job.revision + 1;
  const { number, startedAt } = job.round;
  if (step.next !== undefined) {
    return { ...job, revision, round: { number, startedAt, cursor: step.next, done, failed } };
  }
  if (done === 0 && failed === 0 && startedAt >= settledAt(job)) return 'over';
  // What this round changed of the registry, somebody may not have heard of either.
  const heardOf = done === 0 ? now : plusSeconds(now, settlingSeconds);
  const next = { number: number + 1, startedAt: later(heardOf, settledAt(job)), done: 0, failed: 0 };
  return { ...job, revision, round: next };
}

/** Whether the job's round is due: a later round waits until every cache and projection has the change. */
export const isDue = ({ round }: Job, now: Instant): boolean => now >= round.startedAt;

/** Longer than a run may last, in seconds: an unfinished claim is nobody's after it. */
const claimSeconds = 300;

/** The job while one run alone works on it, or until that run has ended without storing how far it came. */
export const claimed = (job: Job, now: Instant): Job => ({
  ...job,
  revision: job.revision + 1,
  round: { ...job.round, startedAt: plusSeconds(now, claimSeconds) },
});
