import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { stepFunctions } from './steps/aws.ts';
import { climbOf, eventsOf, executionsOf } from './steps/history.ts';
import { untilRuns } from './steps/schedules.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

describe('a ticket whose clock is stopped by force', () => {
  it('is found by the sweeper, escalates once, and goes on with a clock of its own', async () => {
    const citizen = aCitizen();
    // Sent two levels under the top: what is shown is the healing, not the climb.
    const receipt = await citizen.send(aComplaint({ institution: 'dawasa' }));
    const clock = await until('its clock runs', 60, async () =>
      (await executionsOf(receipt.number)).find(({ status }) => status === 'RUNNING'),
    );
    await stepFunctions.send(
      new StopExecutionCommand({ executionArn: clock.executionArn, cause: 'stopped by force, by a test' }),
    );

    await untilRuns('sweep-clocks', 'it reaches the root all the same', 90, async () =>
      (await climbOf(receipt.number)).includes('kmk') ? true : undefined,
    );

    await expect(climbOf(receipt.number)).resolves.toEqual(['dawasa', 'maji', 'kmk']);
    const names = (await executionsOf(receipt.number)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const events = await eventsOf(receipt.number);
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
  });
});
