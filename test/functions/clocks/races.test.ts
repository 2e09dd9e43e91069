import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';
import { Country, fullJourney } from './a-country.ts';

const number = '261100000007';

/** What can go on at the same time, in any mixture, with any delay. */
const moments = fc.array(
  fc.record({
    seconds: fc.integer({ min: 1, max: 9 }),
    wakesTwice: fc.boolean(),
    sweeps: fc.integer({ min: 0, max: 2 }),
    dies: fc.boolean(),
    reversed: fc.boolean(),
  }),
  { minLength: 4, maxLength: 14 },
);

const faults = fc.record({
  seed: fc.integer(),
  rates: fc.record({
    conflict: fc.double({ min: 0, max: 0.3, noNaN: true }),
    throttled: fc.double({ min: 0, max: 0.1, noNaN: true }),
    'time-out': fc.double({ min: 0, max: 0.1, noNaN: true }),
    'time-out-after-commit': fc.double({ min: 0, max: 0.1, noNaN: true }),
  }),
});

/** As a citizen does: the same submission again, until it is answered. */
async function sendPersistently(country: Country): Promise<void> {
  await country.sends(number).catch(() => sendPersistently(country));
}

/** From here on nothing fails, and there is time enough for every level and the sweeper. */
async function heals(country: Country): Promise<void> {
  country.scheduler.calm();
  await country.lives(80, { sweepEvery: 3 });
}

test('clocks, doubled clocks and the sweeper, all at once and failing, escalate each cycle exactly once', async () => {
  await checkProperty(
    fc.asyncProperty(moments, faults, async (story, unlucky) => {
      const country = new Country({ faults: unlucky });
      await sendPersistently(country);
      for (const { seconds, wakesTwice, sweeps, dies, reversed } of story) {
        if (dies) country.diesEverywhere();
        country.now = plusSeconds(country.now, seconds);
        const events = await country.undelivered().catch(() => []);
        const due = country.clocks.running.filter(({ nextWakeAt }) => nextWakeAt <= country.now);
        await Promise.allSettled([
          country.delivers(reversed ? events.toReversed() : events),
          ...[...due, ...(wakesTwice ? due : [])].map((clock) => country.wakes(clock)),
          ...Array.from({ length: sweeps }, () => country.sweeps()),
        ]);
      }
      await heals(country);
      const events = await country.storyOf(number);
      expect(events.map(({ version }) => version)).toEqual(events.map((_, place) => place + 1));
      expect(await country.journeyOf(number)).toEqual(fullJourney);
    }),
    { numRuns: 25 },
  );
});
