import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestRefused } from '../../../application/request-refused.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { api, type Answer } from '../../../functions/http/api.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { waitUntil } from '../../../functions/lambda/wait-until.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRequest } from '../../builders/http-request.ts';
import { testRoute as route } from '../../builders/test-route.ts';

const denied: Answer<typeof route> = () => {
  throw new RequestRefused({ code: 'no-such-ticket' });
};
const busy = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks a route, and says after how many milliseconds its answer was to leave; undefined: at once. */
async function leavingOf(answer: Answer<typeof route>, of: Route = route): Promise<number | undefined> {
  let leaving: number | undefined;
  const handler = api(of as typeof route, () => answer, {
    edge: () => () => Promise.resolve('196.41.0.1'),
    log: () => aCapturedLog().log,
    waitUntil: (moment) => Promise.resolve((leaving = moment)),
  });
  const began = performance.now();
  await handler(aRequest(), aCall());
  return leaving === undefined ? undefined : leaving - began;
}

describe('a denial', () => {
  it('leaves a tenth of a second after it was asked for, however long it took to decide', async () => {
    for (const decidedIn of [1, 5, 40]) {
      const leaving = await leavingOf(() => {
        busy(decidedIn);
        return denied({} as never);
      });
      expect(leaving).toBe(100);
    }
  });

  it('leaves after the next tenth where the first was not enough', async () => {
    const leaving = await leavingOf(() => {
      busy(110);
      return denied({} as never);
    });
    expect(leaving).toBe(200);
  });

  it.each(['ticket-not-found', 'no-such-ticket', 'no-such-request'] as const)(
    'is what is refused as %s',
    async (code) => {
      const refused = () => Promise.reject(new RequestRefused({ code }));
      expect(await leavingOf(refused)).toBeDefined();
    },
  );

  it('among others waits with the reply that has it', async () => {
    const replying: Answer<typeof route> = () => {
      busy(1);
      return Promise.resolve({ status: 200, body: { word: 'habari' } });
    };
    expect(await leavingOf(replying)).toBeUndefined();
    expect(await leavingOf(replying, { ...route, answersEveryMilliseconds: 100 })).toBe(100);
  });
});

it('Of a route that says so whatever is answered leaves at its own steps, a store that failed too', async () => {
  const slow = { ...route, answersEveryMilliseconds: 250 };
  const answers: readonly Answer<typeof route>[] = [
    () => Promise.resolve({ status: 200, body: { word: 'habari' } }),
    denied,
    () => Promise.reject(new RequestRefused({ code: 'too-many-tickets' })),
    () => Promise.reject(new StoreUnavailable('throttled')),
  ];
  for (const [decidedIn, leavesAt] of [
    [60, 250],
    [240, 250],
    [260, 500],
  ] as const)
    for (const answer of answers) {
      const leaving = await leavingOf((request) => {
        busy(decidedIn);
        return answer(request);
      }, slow);
      expect(leaving).toBe(leavesAt);
    }
});

it('What is refused for other reasons leaves at once', async () => {
  const refused = () => Promise.reject(new RequestRefused({ code: 'too-many-tickets' }));
  expect(await leavingOf(refused)).toBeUndefined();
});

it('A moment is waited for, and never left before it came', async () => {
  vi.useRealTimers();
  for (const milliseconds of [0, 0.4, 3.3, 7.9]) {
    const moment = performance.now() + milliseconds;
    await waitUntil(moment);
    expect(performance.now()).toBeGreaterThanOrEqual(moment);
  }
});
