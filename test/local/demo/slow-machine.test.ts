import { describe, expect, it } from 'vitest';
import { patiently } from '../../../local/demo/patiently.ts';
import { Stalled, whenStalled } from '../../../local/demo/stall.ts';
import { Telling } from '../../../local/demo/telling.ts';

const answering = (statuses: number[]) => () =>
  Promise.resolve(new Response('', { status: statuses.shift() ?? 200 }));
const atOnce = () => Promise.resolve();

describe('a call on a slow machine', () => {
  it('is made again until it is answered, for minutes', async () => {
    const slow = answering(Array.from({ length: 100 }, (_, place) => (place % 2 === 0 ? 503 : 504)));
    expect((await patiently(slow, atOnce)).status).toBe(200);
  });

  it('ends with what the API answers where that never passes', async () => {
    const pauses: number[] = [];
    const never = () => Promise.resolve(new Response('', { status: 503 }));
    const pause = (milliseconds: number) => Promise.resolve(pauses.push(milliseconds));
    expect((await patiently(never, pause)).status).toBe(503);
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(9 * 60_000);
  });

  it('is not made again where it failed for good', async () => {
    expect((await patiently(answering([502]), atOnce)).status).toBe(502);
  });
});

describe('the demonstration', () => {
  it('goes on as long as something happens, and ends where nothing does for five minutes', () => {
    let now = 0;
    let look = (): void => undefined;
    const telling = new Telling(
      () => now,
      () => undefined,
    );
    const ends = whenStalled(telling, (_, each) => (look = each));
    for (let minute = 0; minute < 60; minute += 4) {
      now = minute * 60_000;
      look();
      telling.step('261100000017', 'Mfumo', 'imepanda');
    }
    expect(ends.aborted).toBe(false);
    now += 5 * 60_000;
    look();
    expect(ends.reason).toBeInstanceOf(Stalled);
  });
});
