import { describe, expect, it } from 'vitest';
import { afterStep, isDue, jobsOf, type Job } from '../../../domain/administration/jobs.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';

const minutes = (amount: number) => plusSeconds(aTuesdayNoon, 60 * amount);

function aJob(): Job {
  const consequences = [{ what: 'follow', institution: 'wakala' } as const];
  const [job] = jobsOf({ basedOn: 6, at: aTuesdayNoon, consequences });
  if (job === undefined) throw new Error('A consequence makes a job.');
  return job;
}

function goingOn(job: Job | 'over'): Job {
  if (job === 'over') throw new Error('The job is over.');
  return job;
}

describe('the rounds of a job', () => {
  it('begin at once, and again when everybody has heard of the change', () => {
    const second = goingOn(afterStep(aJob(), { done: 0, failed: 0 }, minutes(0)));

    expect(isDue(aJob(), minutes(0))).toBe(true);
    expect(isDue(second, plusSeconds(minutes(2), -1))).toBe(false);
    expect(isDue(second, minutes(2))).toBe(true);
  });

  it('end with one that began then and found nothing to do', () => {
    const second = goingOn(afterStep(aJob(), { done: 0, failed: 0 }, minutes(0)));

    expect(afterStep(second, { done: 0, failed: 0 }, minutes(2))).toBe('over');
  });

  it('that changed something are followed by one when everybody has heard of that', () => {
    const late = goingOn(afterStep(aJob(), { done: 3, failed: 0 }, minutes(9)));

    expect(isDue(late, plusSeconds(minutes(11), -1))).toBe(false);
    expect(isDue(late, minutes(11))).toBe(true);
  });

  it('that failed on something are followed by one at once', () => {
    const failed = goingOn(afterStep(aJob(), { done: 0, failed: 1 }, minutes(9)));

    expect(isDue(failed, minutes(9))).toBe(true);
    expect(goingOn(afterStep(failed, { done: 0, failed: 1 }, minutes(10))).round.number).toBe(3);
  });
});
