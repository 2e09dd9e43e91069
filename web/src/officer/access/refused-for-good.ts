import type { Failure } from '../../api/problem.ts';

/** It is malformed, not for who asks, or not there. */
const forGood: readonly number[] = [400, 403, 404];

/** Whether the same would be refused again, however often it is asked for. */
export const isRefusedForGood = (failure: Failure | undefined): boolean =>
  failure?.because === 'refused' && forGood.includes(failure.problem.status);
