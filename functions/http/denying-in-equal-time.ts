import type { ProblemCode } from '../../contracts/http/problems/problems.ts';
import { denialMilliseconds } from '../../contracts/http/leaving.ts';
import type { Route } from '../../contracts/http/route.ts';
import { problemOf } from './problem.ts';
import type { ApiStep } from './steps.ts';

/** Waits until so many milliseconds have passed since the process began. */
export type WaitUntil = (moment: number) => Promise<unknown>;

/** Problems that are the same for a hidden ticket and for one that does not exist. */
const denials: ReadonlySet<string> = new Set<ProblemCode>([
  'ticket-not-found',
  'no-such-ticket',
  'no-such-request',
  'act-refused', // of an act that names another ticket
]);

/**
 * A denial takes as long whatever was found: it leaves when the next tenth of a second has passed since the request came. Of a route that
 * says so, all answers leave at multiples of its own. Source: docs/design/denials.md, A no leaves on the tenth of a second.
 */
export function denyingInEqualTime(
  route: Pick<Route, 'body' | 'answersEveryMilliseconds'>,
  waitUntil: WaitUntil,
): ApiStep {
  const { answersEveryMilliseconds: all } = route;
  const step = all ?? denialMilliseconds;
  const startedAt = new WeakMap<object, number>();
  const leaves = (event: object) => {
    const began = startedAt.get(event) ?? performance.now();
    const passed = Math.ceil((performance.now() - began) / step);
    return waitUntil(began + passed * step);
  };
  return {
    before({ event }) {
      startedAt.set(event, performance.now());
    },
    async after({ event }) {
      if (all !== undefined) await leaves(event);
    },
    async onError({ event, error }) {
      if (all !== undefined || denials.has(problemOf(error, route).facts.code)) await leaves(event);
    },
  };
}
