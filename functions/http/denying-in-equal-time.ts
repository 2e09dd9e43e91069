import type { ProblemCode } from '../../contracts/http/problems/problems.ts';
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

/** A denial leaves when a whole number of these has passed: a warm function has decided in the first. */
const denialMilliseconds = 100;

/**
 * A denial takes as long whatever was found: it leaves when the next tenth of a second has passed since the request came.
 * Source: docs/design/denials.md, A no leaves on the tenth of a second.
 */
export function denyingInEqualTime(
  route: Pick<Route, 'body' | 'deniesWithin'>,
  waitUntil: WaitUntil,
): ApiStep {
  const startedAt = new WeakMap<object, number>();
  const leaves = (event: object) => {
    const began = startedAt.get(event) ?? performance.now();
    const passed = Math.ceil((performance.now() - began) / denialMilliseconds);
    return waitUntil(began + passed * denialMilliseconds);
  };
  return {
    before({ event }) {
      startedAt.set(event, performance.now());
    },
    async after({ event }) {
      if (route.deniesWithin) await leaves(event);
    },
    async onError({ event, error }) {
      if (denials.has(problemOf(error, route).facts.code)) await leaves(event);
    },
  };
}
