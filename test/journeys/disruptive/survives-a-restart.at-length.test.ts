import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../local/system/in-turns.ts';
import { climbOf, eventsOf, executionsOf } from '../steps/history.ts';
import { untilRuns } from '../steps/schedules.ts';
import { aComplaint } from '../steps/tickets.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

describe('when the cloud is restarted in the middle', () => {
  it('every open ticket still escalates once to each level, healed by the sweeper', async () => {
    const receipts = await inTurns(Array.from({ length: 5 }), 2, () =>
      aCitizen().send(aComplaint({ institution: 'maji' })),
    );
    await until('their clocks run', 60, async () => {
      const running = await Promise.all(receipts.map(({ number }) => executionsOf(number)));
      return running.every((executions) => executions.length > 0) ? true : undefined;
    });

    await cloud.restart();

    for (const { number } of receipts) {
      await untilRuns('sweep-clocks', `${number} reaches the root`, 90, async () =>
        (await eventsOf(number)).some(({ type }) => type === 'flag') ? true : undefined,
      );
      await expect(climbOf(number)).resolves.toEqual(['maji', 'kmk']);
    }
  });
});
