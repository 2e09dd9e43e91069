import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShares } from '../../../../domain/messaging/notices/fair-shares.ts';
import { smsLaneNames, smsLanes, type SmsLane } from '../../../../domain/messaging/notices/sms-lanes.ts';
import { checkProperty } from '../../../builders/chance.ts';

const weightOf = (lanes: readonly SmsLane[]): number =>
  lanes.reduce((sum, lane) => sum + smsLanes[lane].weight, 0);

/** Lanes that wait for so long, one stretch after the other. */
const stretches = fc.array(
  fc.record({
    waiting: fc.subarray([...smsLaneNames], { minLength: 1 }),
    served: fc.integer({ min: 1, max: 300 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('fair shares', () => {
  it('give each lane that waits its part of what is served, whatever waited before', () => {
    checkProperty(
      fc.property(stretches, (all) => {
        const shares = fairShares<SmsLane>(smsLanes);
        for (const { waiting, served } of all) {
          const counts = new Map<SmsLane, number>();
          for (let place = 0; place < served; place += 1) {
            const lane = shares.next(waiting);
            expect(waiting).toContain(lane);
            if (lane !== undefined) counts.set(lane, (counts.get(lane) ?? 0) + 1);
          }
          for (const lane of waiting) {
            const part = (served * smsLanes[lane].weight) / weightOf(waiting);
            // The bound of start-time fair queueing: one message of each lane that waits, by weight, and its own.
            const slack =
              1 +
              (smsLanes[lane].weight / weightOf(waiting)) * waiting.length +
              smsLanes[lane].weight / Math.min(...waiting.map((each) => smsLanes[each].weight));
            expect(counts.get(lane) ?? 0).toBeGreaterThanOrEqual(Math.floor(part - slack));
          }
        }
      }),
    );
  });

  it('leave nothing unused, and save up nothing for who did not wait', () => {
    const shares = fairShares<SmsLane>(smsLanes);
    for (let place = 0; place < 1_000; place += 1)
      expect(shares.next(['unconfirmed-7'])).toBe('unconfirmed-7');

    const both = Array.from({ length: 65 * 4 }, () => shares.next(['first', 'unconfirmed-7']));

    expect(both.filter((lane) => lane === 'unconfirmed-7').length).toBeGreaterThanOrEqual(3);
    expect(both.filter((lane) => lane === 'unconfirmed-7').length).toBeLessThanOrEqual(5);
    expect(shares.next([])).toBeUndefined();
  });
});
