import { describe, expect, it, vi } from 'vitest';
import { plusSeconds, secondsOf } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { local } from '../../builders/calendar.ts';
import { anEmail } from '../../builders/notice.ts';
import { anEscalation } from '../../builders/ticket-event.ts';
import { noon, numberAt, PacedOffice, perSecond } from './a-paced-office.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

/** It ends so long before it is ended. */
const margin = 25;

describe('with 1,500 SMS waiting and a provider that takes ten a second', () => {
  it('at least nine tenths of what is possible are sent, none twice, the longest due first', async () => {
    const office = new PacedOffice();
    await office.waiting(1_500);

    await office.whileTimePasses(office.runsFor());

    const possibleIn = (seconds: number) => Math.min(1_500, seconds * perSecond);
    for (const seconds of [30, 60, 120, 166])
      expect(office.provider.takenWithin(seconds, office.began)).toBeGreaterThanOrEqual(
        0.9 * possibleIn(seconds),
      );
    console.log(
      `1,500 waiting, 10 a second: ${office.provider.takenWithin(120, office.began)} of 1,200 possible after 120 s, ` +
        `all ${office.told.length} after ${office.seconds} s, ${office.provider.throttled} throttled`,
    );
    expect(office.told).toHaveLength(1_500);
    expect(new Set(office.told).size).toBe(1_500);
    expect(office.told).toEqual(office.told.toSorted());
    expect(office.provider.throttled).toBe(0);
  });

  it('the same is so where its answers take three seconds', async () => {
    const office = new PacedOffice({ answersAfter: 3_000 });
    await office.waiting(600);

    await office.whileTimePasses(office.runsFor());

    expect(office.provider.takenWithin(60, office.began)).toBeGreaterThanOrEqual(0.9 * 600);
    expect(new Set(office.told).size).toBe(600);
  });

  it('one run keeps the pace of a provider that agreed to a hundred a second, however slowly it answers', async () => {
    const office = new PacedOffice({ takes: 100, answersAfter: 3_000 });
    await office.waiting(3_000);

    await office.whileTimePasses(office.runsFor());

    expect(office.provider.takenWithin(33, office.began)).toBe(3_000);
    expect(office.provider.throttled).toBe(0);
  });

  it('what happens meanwhile waits its turn behind them, and both senders together never overtake the pace', async () => {
    const office = new PacedOffice();
    await office.waiting(300);
    const events = Array.from({ length: 50 }, (_, place) => numberAt(900_000 + place));
    for (const number of events) office.knows(number);

    const happens = async (): Promise<void> => {
      await office.time.waits(100); // at no moment at which a second begins, and its messages are given out
      for (const number of events) {
        await office.hears(anEscalation({ number, at: office.now }));
        await office.time.waits(200);
      }
    };
    await office.whileTimePasses(Promise.all([office.isRunEveryMinute(3), happens()]));

    expect(office.provider.throttled).toBe(0);
    expect(office.told.filter((number) => events.includes(number)).length).toBe(20); // one phone has so many a day
    expect(new Set(office.told).size).toBe(office.told.length);
    expect(office.seconds).toBeLessThan(3 * 60 + 10);
  });

  it('says once a minute for how long the oldest has been due', async () => {
    const office = new PacedOffice();
    await office.waiting(1_500);

    await office.whileTimePasses(office.runsFor());

    const [first = 0, second = 0, third = 0] = office.ages('sms');
    expect(first).toBe(1_500);
    expect([second, third].every((age) => age < 1_500)).toBe(true);
    expect(third).toBeLessThan(second);
    expect(office.ages('sms').length).toBeGreaterThanOrEqual(3);
    expect(office.ages('email')).toEqual([0]);
  });
});

describe("at the night's end, with 4,000 SMS due at once", () => {
  const morning = local('2026-11-25 07:00');

  it('all are sent within nine tenths of the pace, none waits behind one that came later, and e-mails are not held up', async () => {
    const office = new PacedOffice({ startsAt: morning });
    await office.waiting(4_000, morning);
    // Each was put off to the morning, and is due in its first second.
    for (const { notice } of office.notices) await office.outbox.postpone(notice, morning);
    office.happens(aSubmission());
    const emails = Array.from({ length: 30 }, (_, place) => anEmail({ about: `${numberAt(place)}#000003` }));
    for (const email of emails) await office.outbox.add(email, morning);
    const later = 20;
    const latecomers = async (): Promise<void> => {
      await office.time.waits(100_000);
      await office.waiting(later, office.now, 5_000);
    };

    await office.whileTimePasses(Promise.all([office.isRunEveryMinute(8), latecomers()]));

    const last = Math.max(...office.provider.taken.map(({ at }) => at));
    console.log(
      `4,000 due at 07:00, 10 a second: all ${office.told.length - later} and ${later} that came later sent after ` +
        `${(last - office.began) / 1_000} s, ${office.provider.throttled} throttled`,
    );
    expect(office.told).toHaveLength(4_000 + later);
    expect(new Set(office.told).size).toBe(4_000 + later);
    expect((last - office.began) / 1_000).toBeLessThanOrEqual((4_000 + later) / perSecond / 0.9);
    expect(office.told.slice(-later).every((number) => number >= numberAt(5_000))).toBe(true);
    expect(office.email.taken).toHaveLength(emails.length);
    expect(office.notices.every(({ state }) => state === 'sent')).toBe(true);
  });

  it('a run ends in time, and the next goes on where it ended', async () => {
    const office = new PacedOffice({ startsAt: morning });
    await office.waiting(600, morning);
    for (const { notice } of office.notices) await office.outbox.postpone(notice, morning);

    await office.whileTimePasses(office.runsFor(30 + margin));
    const ofTheFirst = office.told.length;
    await office.whileTimePasses(office.runsFor());

    expect(ofTheFirst).toBeGreaterThanOrEqual(0.9 * 30 * perSecond);
    expect(ofTheFirst).toBeLessThanOrEqual(31 * perSecond);
    expect(new Set(office.told).size).toBe(600);
  });
});

describe('a provider that takes less than it is given', () => {
  it('is given what it takes: what it refused comes again a minute later', async () => {
    const office = new PacedOffice({ takes: 8 });
    await office.waiting(400);

    await office.whileTimePasses(office.isRunEveryMinute(30));

    expect(office.provider.takenWithin(30, office.began)).toBeGreaterThanOrEqual(0.9 * 30 * 8);
    expect(office.told).toHaveLength(400);
    expect(new Set(office.told).size).toBe(400);
  });

  it('and takes none at all gets a rest that grows to half a minute and one to try, and the other channel is not held up', async () => {
    const office = new PacedOffice({ takes: 0 });
    office.happens(aSubmission());
    await office.waiting(1_000);
    for (let place = 0; place < 30; place += 1)
      await office.outbox.add(anEmail({ about: `${numberAt(place)}#000003` }), office.now);

    await office.whileTimePasses(office.runsFor(200 + margin));

    // A second's messages until that is known, and those that were under way; then one after each rest.
    expect(office.provider.throttled).toBeLessThanOrEqual(2 * perSecond + 12);
    expect(office.told).toEqual([]);
    expect(office.statesOf('citizen').every((state) => state === 'message pending')).toBe(true);
    expect(office.email.taken).toHaveLength(30);
  });

  it('is given all again once it takes one', async () => {
    let takes = false;
    const office = new PacedOffice();
    const given = office.provider.send.bind(office.provider);
    office.provider.send = (sms) => (takes ? given(sms) : Promise.resolve({ outcome: 'later' }));
    await office.waiting(1_000);
    const comesBack = async (): Promise<void> => {
      await office.time.waits(20_000);
      takes = true;
    };

    await office.whileTimePasses(Promise.all([office.runsFor(), comesBack()]));

    // The rest that it was given when it came back was of 16 seconds.
    expect(office.provider.takenWithin(20 + 16 + 60, office.began)).toBeGreaterThanOrEqual(
      0.9 * 60 * perSecond,
    );
  });
});

describe('two runs at once', () => {
  it('are one: the second leaves what is due to the first', async () => {
    const office = new PacedOffice();
    await office.waiting(100);

    await office.whileTimePasses(Promise.all([office.runsFor(), office.runsFor(), office.runsFor()]));

    expect(office.captured.entries().filter((entry) => entry === 'due-notices-under-way')).toHaveLength(2);
    expect(new Set(office.told).size).toBe(100);
  });

  it('follow each other within a minute and a half where the first one died', async () => {
    const office = new PacedOffice();
    await office.pace.begin('died', office.now, plusSeconds(office.now, 90));
    await office.waiting(10);

    await office.whileTimePasses(office.isRunEveryMinute(3));

    const [first] = office.provider.taken;
    expect(((first?.at ?? Infinity) - office.began) / 1_000).toBeLessThanOrEqual(120);
    expect(office.told).toHaveLength(10);
  });
});

describe('a pace that cannot be asked', () => {
  it('leaves the notice pending, and the next run sends it', async () => {
    const office = new PostOffice();
    const asked = [vi.spyOn(office.pace, 'take'), vi.spyOn(office.pace, 'takeOne')];
    for (const method of asked) method.mockRejectedValue(new StoreUnavailable('down'));
    office.knows('261100000015');
    await office.hears(anEscalation({ number: '261100000015' }));
    expect(office.sms.taken).toEqual([]);
    expect(office.captured.entries()).toContain('pace-not-known');
    for (const method of asked) method.mockRestore();

    await office.runs();

    expect(office.sms.taken).toHaveLength(1);
    expect(secondsOf(office.now)).toBe(secondsOf(noon));
  });
});
