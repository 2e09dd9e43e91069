import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSolve, solve, workersFor } from '../../../web/src/proof/solve.ts';
import type { SolverMessage, SolverRequest } from '../../../web/src/proof/solver-messages.ts';
import { tryCounters } from '../../../web/src/proof/tries.ts';
import { aChallenge, isProven } from '../../builders/a-challenge.ts';

afterEach(() => vi.unstubAllGlobals());

const untilDone = () => ({ signal: new AbortController().signal, tell: () => undefined });

/** A browser's workers, in this process. */
function workers() {
  const asked: SolverRequest[] = [];
  const ended: unknown[] = [];
  class Worker extends EventTarget {
    terminate(): void {
      ended.push(this);
    }
    postMessage({ challenge, counters }: SolverRequest): void {
      asked.push({ challenge, counters });
      const say = (data: SolverMessage) => this.dispatchEvent(new MessageEvent('message', { data }));
      void tryCounters(challenge, counters, (tries) => say({ tries })).then((solution) => say({ solution }));
    }
  }
  return { Worker, asked, ended };
}

describe('The work that a challenge asks for', () => {
  it('is done in the page where the browser has no workers, and counts what was tried', async () => {
    const challenge = await aChallenge({ counter: 40 });
    let tries = 0;
    const solution = await solve(challenge, {
      ...untilDone(),
      tell: (more) => {
        tries += more;
      },
    });
    expect(solution?.counter).toBe(40);
    expect(tries).toBe(41);
    expect(await isProven({ challenge, solution: solution ?? { counter: 0, derivedKey: '' } })).toBe(true);
  });

  it('is shared among workers, which are all ended with it', async () => {
    const { Worker, asked, ended } = workers();
    vi.stubGlobal('Worker', Worker);
    vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
    const challenge = await aChallenge({ counter: 40 });
    expect((await solve(challenge, untilDone()))?.counter).toBe(40);
    expect(asked.map(({ counters }) => counters)).toEqual([
      { first: 0, step: 3 },
      { first: 1, step: 3 },
      { first: 2, step: 3 },
    ]);
    expect(ended).toHaveLength(3);
  });

  it('is done in the page where the script of the worker does not come', async () => {
    class Worker extends EventTarget {
      terminate = () => undefined;
      postMessage = () => setTimeout(() => this.dispatchEvent(new Event('error')));
    }
    vi.stubGlobal('Worker', Worker);
    expect((await solve(await aChallenge({ counter: 7 }), untilDone()))?.counter).toBe(7);
  });

  it('ends when somebody stops it, in the page and in workers', async () => {
    const never = await aChallenge({ counter: 4_000_000_000 });
    const { Worker, ended } = workers();
    const inPage = new AbortController();
    const inWorkers = new AbortController();
    setTimeout(() => inPage.abort(), 50);
    expect(await solve(never, { ...untilDone(), signal: inPage.signal })).toBeUndefined();
    // Workers of this process can't be ended from outside: these have little to do.
    vi.stubGlobal('Worker', Worker);
    const working = solve(await aChallenge({ counter: 5_000 }), { ...untilDone(), signal: inWorkers.signal });
    inWorkers.abort();
    expect(await working).toBeUndefined();
    expect(ended.length).toBeGreaterThan(0);
  });

  it('is not begun where it was stopped before', async () => {
    const { Worker, asked } = workers();
    vi.stubGlobal('Worker', Worker);
    expect(
      await solve(await aChallenge({ counter: 3 }), { ...untilDone(), signal: AbortSignal.abort() }),
    ).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is not asked of a browser without Web Crypto', () => {
    expect(canSolve()).toBe(true);
    vi.stubGlobal('crypto', {});
    expect(canSolve()).toBe(false);
  });
});

it('a processor is left for the page, and no phone is heated by more than four', () => {
  expect([undefined, 1, 2, 3, 4, 8, 64].map(workersFor)).toEqual([1, 1, 1, 2, 3, 4, 4]);
});
