import type { Jobs } from '../../domain/administration/job-store.ts';
import { afterStep, claimed, isDue, type Job, type Step } from '../../domain/administration/jobs.ts';
import type { RegistryTask } from '../../domain/institutions/registry/registry-task.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import type { Drawing } from './jobs/drawing.ts';
import { drawFollow } from './jobs/follow.ts';
import { drawMakeAccount } from './jobs/make-account.ts';
import { drawRecompute } from './jobs/recompute.ts';
import { drawSucceed } from './jobs/succeed.ts';
import { runTellHeads } from './jobs/tell-heads.ts';
import { runTellPlace } from './jobs/tell-place.ts';
import { drawTellProposal } from './jobs/tell-proposal.ts';
import { drawTellClosedDays } from './jobs/tell-closed-days.ts';
import { drawTellSuspension } from './jobs/tell-suspension.ts';
import { drawUnassign } from './jobs/unassign.ts';

export interface JobPorts extends Drawing {
  readonly jobs: Jobs;
}

/** A run ends before it is ended, in time for the step in hand. The next one goes on where this one was. */
const millisecondsForTheLast = 15_000;

/**
 * Does what follows from changes of the registry, step by step: how far it came is stored after each, so that
 * the next run goes on after one that was broken off. Each step does no harm when it is done twice. Its last
 * line says how many jobs are not over.
 */
export async function runRegistryJobs(ports: JobPorts, run: Run): Promise<void> {
  const unfinished = (await ports.jobs.unfinished()).toSorted(tellingFirst);
  const over = [];
  for (const job of unfinished) {
    if (run.millisecondsLeft() < millisecondsForTheLast) break;
    if (await isOver(job, ports, run)) over.push(job);
  }
  run.log.info('consequences-drawn', { count: over.length, remaining: unfinished.length - over.length });
}

/** Who is to be told, or invited, at once waits behind nothing that goes through a ministry's tickets. */
const tellingFirst = (a: Job, b: Job): number => Number(isTelling(b)) - Number(isTelling(a));
const telling: readonly RegistryTask['what'][] = [
  'tell-heads',
  'tell-place',
  'tell-proposal',
  'tell-suspension',
  'tell-closed-days',
  'make-account',
];
const isTelling = ({ consequence: task }: Job): boolean => telling.includes(task.what);

/** Works on a job as long as there is time and something to do now. */
async function isOver(job: Job, ports: JobPorts, { log, millisecondsLeft }: Run) {
  const { jobs, now } = ports;
  const jobLog = log.with({ version: job.version, type: job.consequence.what });
  let present = job;
  try {
    while (isDue(present, now()) && millisecondsLeft() >= millisecondsForTheLast) {
      const held = await heldAlone(present, ports);
      if (held === undefined) return false;
      const step = await stepOf(held, ports, jobLog);
      const after = afterStep(held, step, now());
      if ((await jobs.proceed(held, after)) === 'stale') return false; // another run goes on with it
      if (after === 'over') {
        jobLog.info('consequence-drawn', { attempt: present.round.number });
        return true;
      }
      if (after.round.number > present.round.number && present.round.failed + step.failed > 0) return false;
      present = after;
    }
  } catch (error) {
    jobLog.error('consequence-broke-off', {}, error);
  }
  return false;
}

/** The job to work on; of what two runs must not do at once, claimed first. `undefined`: another run works on it. */
async function heldAlone(job: Job, { jobs, now }: JobPorts): Promise<Job | undefined> {
  // Of two invitations that cross on their way, the newest e-mail might name the older password.
  if (job.consequence.what !== 'make-account') return job;
  const held = claimed(job, now());
  return (await jobs.proceed(job, held)) === 'stale' ? undefined : { ...held, round: job.round };
}

function stepOf(job: Job, drawing: Drawing, log: Log): Promise<Step> {
  const { consequence: task, round } = job;
  switch (task.what) {
    case 'make-account':
      return drawMakeAccount(task, job, drawing, log);
    case 'unassign':
      return drawUnassign(task, round.cursor, drawing, log);
    case 'succeed':
      return drawSucceed(task, round.cursor, drawing, log);
    case 'follow':
      return drawFollow(task, round.cursor, drawing, log);
    case 'recompute':
      return drawRecompute(task, round.cursor, drawing, log);
    case 'tell-heads':
      return runTellHeads(task, job, drawing);
    case 'tell-place':
      return runTellPlace(task, job, drawing);
    case 'tell-proposal':
      return drawTellProposal(task, job, drawing);
    case 'tell-suspension':
      return drawTellSuspension(task, job, drawing);
    case 'tell-closed-days':
      return drawTellClosedDays(task, job, drawing);
  }
}
