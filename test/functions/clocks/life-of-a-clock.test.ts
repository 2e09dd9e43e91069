import { stepOf } from '../../builders/ticket-event.ts';
import { eventsOfActs } from '../../../domain/ticketing/tickets/history.ts';
import { describe, expect, test } from 'vitest';
import { republish } from '../../../operations/replay/republish.ts';
import { MemoryEventPublisher } from '../../builders/doubles/event-publisher.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { Country, fullJourney } from './a-country.ts';

const number = '261100000007';
const other = '261100000014';

/** Enough for four levels of 8 seconds each and the root's flag. */
const untilFlagged = 40;

async function aCountryWith(...numbers: readonly string[]): Promise<Country> {
  const country = new Country();
  for (const sent of numbers) await country.sends(sent);
  return country;
}

const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);

describe('a complaint that nobody answers', () => {
  test('goes up to the root by itself, each level once', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged);
    expect(await country.journeyOf(number)).toEqual(fullJourney);
  });

  test('becomes overdue at each level, is flagged at the root, and wakes for no reminder', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged);
    const steps = (await country.storyOf(number)).map((event) => stepOf(event) ?? event.type);
    const ofALevel = ['acknowledgement-missed', 'escalate'];
    expect(steps).toEqual([
      'submit',
      ...ofALevel,
      ...ofALevel,
      ...ofALevel,
      'acknowledgement-missed',
      'flagged',
    ]);
  });

  test('is kept by one clock at a time, and every former one ended by itself', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged);
    expect(country.clocks.started).toEqual([1, 2, 3, 4].map((cycle) => `${number}-${cycle}-0`));
    expect(country.clocks.running.map(({ clock }) => clock.cycle)).toEqual([4]);
    expect(country.captured.entries()).not.toContain('clock-stopped');
  });

  test('lives its daily life at the root with the same clock', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged + 105);
    const reminders = eventsOfActs({ events: await country.storyOf(number) }, 'remind').filter(
      ({ facts }) => facts.step === 'recurring',
    );
    expect(reminders.map(({ facts }) => facts.count)).toEqual([3, 6, 9]);
    expect(country.clocks.running).toHaveLength(1);
  });
});

describe('events that come again', () => {
  test('double nothing when each batch of the stream is delivered three times', async () => {
    const [once, thrice] = [await aCountryWith(number, other), await aCountryWith(number, other)];
    await once.lives(untilFlagged);
    await thrice.lives(untilFlagged, { deliveries: 3 });
    expect(await thrice.storyOf(number)).toEqual(await once.storyOf(number));
    expect(thrice.clocks.started.toSorted()).toEqual(once.clocks.started.toSorted());
  });

  test('change nothing when all of them are replayed while the clocks run', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged);
    const [story, running] = [await country.storyOf(number), country.clocks.running];
    const publisher = new MemoryEventPublisher();
    const told = await republish(
      { from: '2026-11-24T00:00:00Z', until: plusSeconds(country.now, 1) },
      { tickets: country.tickets, publisher, report: () => undefined },
    );
    expect(told.told).toBe(story.length);
    await country.delivers(publisher.events);
    await country.lives(1);
    expect(await country.storyOf(number)).toEqual(story);
    expect(country.clocks.running).toEqual(running);
  });

  test('change nothing when they are replayed where every execution is forgotten', async () => {
    const country = await aCountryWith(number);
    await country.lives(untilFlagged);
    const story = await country.storyOf(number);
    const elsewhere = new Country();
    elsewhere.now = country.now;
    await elsewhere.delivers(story);
    for (const clock of elsewhere.clocks.running) country.clocks.waitOn(clock.clock, clock.nextWakeAt);
    await country.lives(3);
    expect(await country.storyOf(number)).toEqual(story);
    expect(country.clocks.running.map(({ clock }) => clock.cycle)).toEqual([4]);
  });

  test('reach the root in the same steps when they arrive in reverse', async () => {
    const [forward, backward] = [await aCountryWith(number), await aCountryWith(number)];
    await forward.lives(untilFlagged);
    for (let second = 0; second < untilFlagged; second += 1) {
      const events = await backward.undelivered();
      await backward.delivers(events.toReversed());
      await backward.lives(1);
    }
    expect(typesOf(await backward.storyOf(number))).toEqual(typesOf(await forward.storyOf(number)));
  });
});

describe('clocks that died', () => {
  test('are healed by the sweeper: every ticket still goes up, each level once', async () => {
    const country = await aCountryWith(number, other);
    await country.lives(4);
    country.diesEverywhere();
    await country.lives(2 * untilFlagged, { sweepEvery: 3 });
    for (const ticket of [number, other]) expect(await country.journeyOf(ticket)).toEqual(fullJourney);
    expect(country.captured.entries()).toContain('clock-healed');
  });

  test('are healed however often they die', async () => {
    const country = await aCountryWith(number);
    for (let death = 0; death < 12; death += 1) {
      await country.lives(10, { sweepEvery: 3 });
      country.diesEverywhere();
    }
    await country.lives(20, { sweepEvery: 3 });
    expect(await country.journeyOf(number)).toEqual(fullJourney);
  });

  test('are missed by nobody when the submission was never relayed', async () => {
    const country = await aCountryWith(number);
    country.now = plusSeconds(country.now, 60);
    await country.sweeps();
    expect(typesOf(await country.storyOf(number))).toEqual(['submit', 'escalate']);
    expect(await country.undelivered()).toHaveLength(2);
  });
});
