import { millisecondsOf, type Instant } from '../../domain/deadlines/instant.ts';
import type { ApplyDeadlineInput } from '../../contracts/workflow/response-deadline.ts';

/**
 * An execution may live a year and have 25,000 entries of history. A round has 9 of them, and 27 when
 * each of the 6 retries was needed: 500 rounds make at most 13,500. See docs/adr/0051.
 */
const mostRounds = 500;
const mostDays = 180;

const millisecondsADay = 86_400_000;

/**
 * Whether an execution has grown so old that it hands its ticket over to a new one: the next act of the
 * clock then raises the arming. One that was started by an earlier release does not say how old it is.
 */
export function handsOver({ rounds = 0, startedAt }: ApplyDeadlineInput, now: Instant): boolean {
  const age = startedAt === undefined ? 0 : millisecondsOf(now) - Date.parse(startedAt);
  return rounds >= mostRounds || age >= mostDays * millisecondsADay;
}
