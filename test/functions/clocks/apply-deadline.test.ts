import { describe, expect, test } from 'vitest';
import {
  applyDeadlineInput,
  applyDeadlineOutput,
  type ApplyDeadlineInput,
} from '../../../contracts/workflow/response-deadline.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { applyDeadlineTask } from '../../../functions/clocks/apply-deadline.ts';
import { task } from '../../../functions/lambda/task.ts';
import { aCall } from '../../builders/call-of.ts';
import { Country } from './a-country.ts';

const number = '261100000007';
const clock: ApplyDeadlineInput = { number, cycle: 1, arming: 0 };

async function aCountryWithTicket(): Promise<Country> {
  const country = new Country();
  await country.sends(number);
  return country;
}

/** As the state machine calls it. */
function handlerIn({ tickets, registry, now, captured }: Country) {
  return task(
    { input: applyDeadlineInput, output: applyDeadlineOutput },
    applyDeadlineTask,
    () => ({ tickets, registry, now: () => now }),
    () => captured.log,
  );
}

/** Nobody acknowledged within 3 seconds; the half and four fifths of 8 seconds follow, then the end. */
describe('a clock that woke', () => {
  test('too early waits on for the same time, and changes nothing', async () => {
    const country = await aCountryWithTicket();
    const answer = await handlerIn(country)(clock, aCall());
    expect(answer).toEqual({ over: false, nextWakeAt: plusSeconds(country.now, 4) });
    expect(await country.storyOf(number)).toHaveLength(1);
  });

  test('does what is due, answers when it wakes next, and wakes for no reminder between', async () => {
    const country = await aCountryWithTicket();
    const sentAt = country.now;
    country.now = plusSeconds(sentAt, 6);
    expect(await handlerIn(country)(clock, aCall())).toEqual({
      over: false,
      nextWakeAt: plusSeconds(sentAt, 9),
    });
  });

  test('changes the ticket or waits for a time ahead, whenever it wakes', async () => {
    const country = await aCountryWithTicket();
    for (let round = 0; round < 60; round += 1) {
      const before = (await country.storyOf(number)).length;
      const answer = await country.wakes({ clock, nextWakeAt: country.now });
      const changed = (await country.storyOf(number)).length > before;
      if (answer.over) break;
      expect(changed || answer.nextWakeAt > country.now).toBe(true);
      if (!changed) country.now = answer.nextWakeAt;
    }
    expect(await country.journeyOf(number)).toHaveLength(2);
  });

  test('is over once it has escalated: the next level has a clock of its own', async () => {
    const country = await aCountryWithTicket();
    country.now = plusSeconds(country.now, 9);
    expect(await handlerIn(country)(clock, aCall())).toEqual({ over: true });
    expect(await country.journeyOf(number)).toEqual(['1 kituo', '2 halmashauri']);
  });

  test.each([
    ['of a former cycle', { cycle: 7 }],
    ['of a former arming', { arming: 7 }],
    ['of a ticket that does not exist', { number: '261100000999' }],
  ])('is over when it is the clock %s, and acts no more', async (_, difference) => {
    const country = await aCountryWithTicket();
    country.now = plusSeconds(country.now, 9);
    expect(await handlerIn(country)({ ...clock, ...difference }, aCall())).toEqual({ over: true });
    expect(await country.storyOf(number)).toHaveLength(1);
  });
});

describe('an execution that has grown old', () => {
  test.each([
    ['after 500 rounds', { rounds: 500 }],
    ['after half a year', { startedAt: '2026-05-01T09:00:00.000Z' }],
  ])('hands over to a new one %s', async (_, age) => {
    const country = await aCountryWithTicket();
    country.now = plusSeconds(country.now, 4);
    expect(await handlerIn(country)({ ...clock, ...age }, aCall())).toEqual({ over: true });
    const story = await country.storyOf(number);
    expect(story.at(-1)).toMatchObject({ type: 'remind', after: { cycle: 1, arming: 1 } });
  });

  test('does not hand over before its time has come', async () => {
    const country = await aCountryWithTicket();
    const answer = await handlerIn(country)({ ...clock, rounds: 500 }, aCall());
    expect(answer).toMatchObject({ over: false });
  });
});

describe('a task', () => {
  test('refuses an input that breaks its contract, by a name that is not retried', async () => {
    const country = await aCountryWithTicket();
    const failed = handlerIn(country)({ number, name: 'Asha Juma' }, aCall());
    await expect(failed).rejects.toMatchObject({ name: 'UnreadableInput' });
  });

  test('tells the state machine the name of what failed and nothing more', async () => {
    const country = await aCountryWithTicket();
    country.scheduler.plan('throttled');
    const failed = handlerIn(country)(clock, aCall());
    await expect(failed).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: 'The log of the function says what happened.',
    });
  });

  test('logs what was done by number, cycle and arming, and nothing else of the ticket', async () => {
    const country = await aCountryWithTicket();
    country.now = plusSeconds(country.now, 9);
    await handlerIn(country)(clock, aCall());
    expect(country.captured.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        time: 'now',
        level: 'info',
        entry: 'deadline-applied',
        function: 'mrejesho-local-test',
        request: 'call-1',
        number,
        cycle: 1,
        arming: 0,
        outcome: 'escalate',
      },
    ]);
  });
});
