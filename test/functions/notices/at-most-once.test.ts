import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { ProviderAnswer } from '../../builders/doubles/senders.ts';
import { noticeName } from '../../../domain/messaging/notices/notice.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { checkProperty } from '../../builders/chance.ts';
import { anEscalation, anEvent, aState } from '../../builders/ticket-event.ts';
import { mortalClient, type MortalClient } from '../../builders/dynamodb/mortal-client.ts';
import type { ScheduledStore } from '../../builders/system/stored-tables.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

const numbers = ['261100000007', '261100000015', '261100000023'] as const;

/** What happens to each ticket. */
const storyOf = (number: string): readonly TicketEvent[] => [
  aSubmission({ number }),
  anEvent({ type: 'unassign', number, version: 2, before: aState() }),
  anEscalation({ number, version: 3 }),
];
const noticesOf = (number: string): readonly string[] => [
  `${number}#000001#citizen#sms`,
  `${number}#000003#citizen#sms`,
];
/** What officers are told of all of them together: of an hour, and in the mornings. */
const digests = [
  'work-digest#2026-11-24T09:26:34Z#officer:mkuu-kituo#email',
  'work-digest#2026-12-15T13:07:02Z#officer:mkuu-wizara#email',
  'work-digest#2026-12-16#officer:mkuu-kituo#email',
];
const allNotices = [...numbers.flatMap(noticesOf), ...digests];
const story = numbers.flatMap(storyOf);

const answers: readonly ProviderAnswer[] = [
  { outcome: 'sent' },
  { outcome: 'later' },
  { outcome: 'failed', reason: 'refused' },
  'takes-and-times-out',
  'throws',
];

/** One whose senders are killed before one of their writes. */
class MortalOffice extends PostOffice {
  #mortal: MortalClient | undefined;

  protected override over(store: ScheduledStore) {
    const given = super.over(store);
    const send = (command: never) => (this.#mortal?.client ?? given.client).send(command);
    return { ...given, client: { send } as unknown as typeof given.client };
  }

  /** Hears an event until it is killed at its next write after so many. False: it made no more than these. */
  async hearsUntilKilled(writes: number, event: TicketEvent): Promise<boolean> {
    const mortal = mortalClient(this.database.client(), writes);
    this.#mortal = mortal;
    const failed = await this.hears(event);
    this.#mortal = undefined;
    return failed.length > 0 || this.notices.some(({ state }) => state === 'claimed');
  }
}

it('killed before any of its writes, an event that comes again is told to each once, and to each', async () => {
  const becameOf: string[] = [];
  for (let isKilled = true; isKilled;) {
    const office = new MortalOffice();
    await office.registry.calendar(); // the registry is there
    isKilled = await office.hearsUntilKilled(becameOf.length, aSubmission());

    office.passes(60);
    await office.hears(aSubmission());
    await settles(office);

    expect([becameOf.length, office.sms.taken.length, office.email.taken.length]).toEqual([
      becameOf.length,
      1,
      1,
    ]);
    becameOf.push(...office.statesOf('citizen'));
  }
  // Of an SMS that was sent, and that was not written any more, nobody knows whether it was.
  const [settled, ...earlier] = becameOf.slice(0, -1).toReversed();
  expect([becameOf.at(-1), settled]).toEqual(['received sent', 'received uncertain']);
  expect(new Set(earlier)).toEqual(new Set(['received sent']));
});

it('killed once it claimed an SMS, whose event comes again as the SMS of the day end: the claim is found when it ran out', async () => {
  const office = new MortalOffice();
  await office.registry.calendar(); // the registry is there
  const isClaimed = () => office.statesOf('citizen').includes('received claimed');
  for (let writes = 0; !isClaimed(); writes += 1) await office.hearsUntilKilled(writes, aSubmission());

  const ended = { taken: false, before: office.smsPerDay };
  const take = vi.spyOn(office.smsDays, 'take').mockResolvedValueOnce(ended);
  await office.hears(aSubmission());
  expect(take).toHaveBeenCalled();
  office.passes(20 * 60);
  await office.runs();
  expect(office.statesOf('citizen')).toEqual(['received uncertain']);
});

/** SQS delivers events until each was handled once, and may deliver any of them again. */
async function delivers(office: PostOffice, events: readonly TicketEvent[]): Promise<void> {
  let left = events;
  for (let attempt = 0; attempt < 300 && left.length > 0; attempt += 1) {
    const failed = new Set(await office.hears(...left));
    left = left.filter((_, place) => failed.has(`m-${place + 1}`));
  }
  if (left.length > 0) throw new Error('The events were never handled.');
}

/** Weeks pass, with the schedule running each hour, until nothing waits any more. */
async function settles(office: PostOffice): Promise<void> {
  const waits = () => office.notices.some(({ state }) => state === 'pending' || state === 'claimed');
  for (let hour = 0; hour < 24 * 24 && waits(); hour += 1) {
    office.passes(3600);
    await office.runs();
  }
}

it('whatever is repeated, late, concurrent or broken: at most one notice for each event, recipient and channel, and none lost', async () => {
  const chance = fc.record({
    seed: fc.integer(),
    deliveries: fc.array(fc.shuffledSubarray([...story], { minLength: 1 }), { minLength: 1, maxLength: 4 }),
    answers: fc.array(fc.constantFrom(...answers), { maxLength: 20 }),
    faulty: fc.double({ min: 0, max: 0.04, noNaN: true }),
  });

  const property = fc.asyncProperty(chance, async ({ seed, deliveries, answers: given, faulty }) => {
    const rates = { throttled: faulty, 'time-out': faulty, 'time-out-after-commit': faulty };
    const office = new PostOffice({ faults: { seed, rates } });
    numbers.forEach((number) => office.knows(number));
    office.sms.answer(...given);
    office.email.answer(...given.toReversed());

    await Promise.all([
      ...deliveries.map((events) => delivers(office, events)),
      office.runs().catch(() => undefined),
      office.runs().catch(() => undefined),
    ]);
    office.scheduler.calm();
    await delivers(office, story);
    await settles(office);
    await delivers(office, story.toReversed());
    await office.runs();

    const entries = office.notices;
    const count = (wanted: string) => entries.filter(({ state }) => state === wanted).length;
    const taken = [...office.sms.taken, ...office.email.taken].map((message) => JSON.stringify(message));
    expect(new Set(taken).size).toBe(taken.length);
    expect(entries.map(({ notice }) => noticeName(notice)).toSorted()).toEqual(allNotices.toSorted());
    const lines = office.email.taken.flatMap(({ to, text }) =>
      text.split('\n').flatMap((line) => (/\d{12} {2}/.test(line) ? [`${to} ${line}`] : [])),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(count('pending') + count('claimed')).toBe(0);
    expect(taken.length).toBeGreaterThanOrEqual(count('sent'));
    expect(taken.length).toBeLessThanOrEqual(count('sent') + count('uncertain'));
  });
  await checkProperty(property, { numRuns: 30 });
});

it('without faults each is sent, exactly once, whatever the order', async () => {
  const property = fc.asyncProperty(
    fc.integer(),
    fc.shuffledSubarray([...story], { minLength: story.length }),
    async (seed, order) => {
      const office = new PostOffice({ faults: { seed } });
      numbers.forEach((number) => office.knows(number));

      await Promise.all([delivers(office, order), delivers(office, story), office.runs(), office.runs()]);
      await office.runs();
      await office.gathers();

      expect(office.notices.map(({ state }) => state)).toEqual(allNotices.map(() => 'sent'));
      expect(office.sms.taken).toHaveLength(2 * numbers.length);
      expect(office.email.taken).toHaveLength(digests.length);
      for (const number of numbers)
        expect(office.email.taken.filter(({ text }) => text.includes(number))).toHaveLength(digests.length);
    },
  );
  await checkProperty(property, { numRuns: 20 });
});
