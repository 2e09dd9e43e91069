import { describe, expect, it, vi } from 'vitest';
import { local } from '../../builders/calendar.ts';
import { anEscalation, aNumber } from '../../builders/ticket-event.ts';
import { type SmsLane, smsLaneNames } from '../../../domain/messaging/notices/sms-lanes.ts';
import { dueFairly } from '../../../application/notices/due-fairly.ts';
import type { NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { DueNotice } from '../../../domain/messaging/notices/outbox.ts';
import { aDigest, anEmailToCitizen, anSms } from '../../builders/notice.ts';
import { numberAt, PacedOffice } from './a-paced-office.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

const lanesIn = (office: PostOffice): readonly (string | undefined)[] =>
  office.notices.flatMap(({ notice }) =>
    notice.recipient === 'citizen' && notice.channel === 'sms' ? [notice.lane] : [],
  );

describe('an SMS to a citizen waits in the lane', () => {
  it.each([
    [{ channel: 'ussd' }, undefined],
    [{ channel: 'desk' }, undefined],
    [{ channel: 'web' }, 'unconfirmed-5'],
    [{ channel: 'app' }, 'unconfirmed-5'],
  ] as const)('of its ticket, %o, and of the rank in the vault', async (subject, lane) => {
    const office = new PostOffice();
    office.knows(aNumber, { phone: '+255754000111', originRank: 5 });
    await office.hears(aSubmission({ subject }));
    expect(lanesIn(office)).toEqual([lane]);
  });

  it('of a confirmed phone, once the event says that it is', async () => {
    const office = new PostOffice();
    const event = anEscalation();
    await office.hears({ ...event, head: { submittedAt: event.at, phoneConfirmed: true } });
    expect(lanesIn(office)).toEqual(['confirmed']);
  });

  it('and goes at once where it shares a lane with few, else with the next run', async () => {
    const office = new PostOffice();
    await office.hears(aSubmission());
    expect(office.sms.taken).toHaveLength(1);

    office.knows(numberAt(1), { phone: '+255754000112', originRank: 1 });
    await office.hears(aSubmission({ number: numberAt(1) }));
    expect(office.sms.taken).toHaveLength(1);
    await office.runs();
    expect(office.sms.taken).toHaveLength(2);
  });

  it('leaves half of each second to the lanes before it', async () => {
    const office = new PostOffice();
    const perSecond = 10;
    office.messagesPerSecond = { sms: perSecond, email: perSecond };
    for (let place = 0; place < perSecond; place += 1) {
      office.knows(numberAt(place), { phone: `+2557540002${String(place).padStart(2, '0')}` });
      await office.hears(aSubmission({ number: numberAt(place) }));
    }
    expect(office.sms.taken).toHaveLength(perSecond / 2);

    office.knows(numberAt(90), { phone: '+255754000190' });
    await office.hears(aSubmission({ number: numberAt(90), subject: { channel: 'ussd' } }));
    expect(office.sms.taken).toHaveLength(perSecond / 2 + 1);
  });
});

describe('while 3,000 SMS of an attacker wait in the last lanes', () => {
  it('what comes by USSD and from a household goes within seconds, and the rest is not starved', async () => {
    const office = new PacedOffice();
    const ofAttacker: readonly SmsLane[] = smsLaneNames.slice(-2);
    for (const [place, lane] of ofAttacker.entries())
      await office.waiting(1_500, undefined, place * 10_000, lane);

    const asked = new Map<string, number>();
    const honest = async (): Promise<void> => {
      for (let minute = 0; minute < 4; minute += 1) {
        await office.time.waits(45_000);
        for (const [place, lane] of (['first', 'unconfirmed-0'] as const).entries()) {
          const number = 100_000 + 10 * minute + place;
          asked.set(numberAt(number), office.time.milliseconds);
          await office.waiting(1, office.now, number, lane);
        }
      }
    };
    await office.whileTimePasses(Promise.all([office.isRunEveryMinute(6), honest()]));

    const told = office.told;
    for (const [number, since] of asked) {
      const sent = office.provider.taken[told.indexOf(number)];
      expect(((sent?.at ?? Infinity) - since) / 1_000).toBeLessThanOrEqual(8);
    }
    const ofEach = ofAttacker.map(
      (_, place) => told.filter((number) => Math.floor(Number(number.slice(4)) / 10_000) === place).length,
    );
    expect(ofEach).toEqual([1_500, 1_500]);
    expect(new Set(told).size).toBe(told.length);
    expect(office.now >= local('2026-11-24 12:05')).toBe(true);
  });
});

describe('while the e-mails to many mailboxes wait', () => {
  const waiting = 300;
  async function flooded(): Promise<PostOffice> {
    const office = new PostOffice();
    for (let place = 0; place < waiting; place += 1)
      await office.outbox.add(
        anEmailToCitizen({ about: `${numberAt(place)}#000002`, number: numberAt(place) }),
        plusSeconds(office.now, place - waiting),
      );
    return office;
  }
  const lineOf = ({ outbox, now }: PostOffice, channel: NoticeChannel) =>
    dueFairly({ outbox, channel, now: () => now, notRead: () => expect.unreachable(), opens: () => true });

  it('an SMS is found without reading any of them', async () => {
    const office = await flooded();
    await office.outbox.add(anSms(), office.now);
    const due = vi.spyOn(office.outbox, 'due');
    expect(await lineOf(office, 'sms').next()).toMatchObject({ about: anSms().about });
    const read = await Promise.all(
      due.mock.results.map(({ value }) => value as Promise<readonly DueNotice[]>),
    );
    expect(read.flat()).toHaveLength(1);
  });

  it('one to an officer that came last goes with the first', async () => {
    const office = await flooded();
    await office.outbox.add(aDigest(), office.now);
    const line = lineOf(office, 'email');
    const drawn = [await line.next(), await line.next()];
    expect(drawn.map((each) => each?.recipient)).toContain(aDigest().recipient);
  });
});
