import type { Challenge, Solution } from 'altcha-lib/types';
import type { SolverMessage, SolverRequest } from './solver-messages.ts';

export interface SolvingNeeds {
  /** Ends the work. */
  readonly signal: AbortSignal;
  /** So many more counters were tried. */
  readonly tell: (tries: number) => void;
}

/** More than that heat a small phone, and it slows down. */
const mostWorkers = 4;

/** One processor is left for the page. Browsers that do not say how many there are have two or more. */
export const workersFor = (processors: number | undefined): number =>
  Math.min(mostWorkers, Math.max(1, (processors ?? 2) - 1));

/** Whether this browser can do the work at all: it has Web Crypto at addresses that are secure. */
export const canSolve = (): boolean => 'subtle' in crypto;

/**
 * Does the work that a challenge asks for: in workers, or in the page where there are none. Undefined where `signal`
 * ended it before. Rejects where the browser can't.
 */
export async function solve(challenge: Challenge, needs: SolvingNeeds): Promise<Solution | undefined> {
  try {
    return await solveInWorkers(challenge, needs);
  } catch {
    return solveInPage(challenge, needs);
  }
}

async function solveInPage(
  challenge: Challenge,
  { signal, tell }: SolvingNeeds,
): Promise<Solution | undefined> {
  const { tryCounters } = await import('./tries.ts');
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  signal.addEventListener('abort', () => controller.abort());
  return tryCounters(challenge, { first: 0, step: 1 }, tell, controller);
}

function solveInWorkers(challenge: Challenge, { signal, tell }: SolvingNeeds): Promise<Solution | undefined> {
  const workers: Worker[] = [];
  return new Promise<Solution | undefined>((done, fail) => {
    signal.addEventListener('abort', () => done(undefined));
    if (signal.aborted) {
      done(undefined);
      return;
    }
    const step = workersFor(navigator.hardwareConcurrency);
    for (let first = 0; first < step; first += 1) {
      const worker = new Worker(new URL('./solver.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      worker.addEventListener('error', fail); // its script did not come, or may not run here
      worker.addEventListener('message', ({ data }: MessageEvent<SolverMessage>) => {
        if ('tries' in data) tell(data.tries);
        else if ('fault' in data) fail(new Error(data.fault));
        else done(data.solution);
      });
      const asked: SolverRequest = { challenge, counters: { first, step } };
      worker.postMessage(asked);
    }
  }).finally(() => {
    for (const worker of workers) worker.terminate();
  });
}
