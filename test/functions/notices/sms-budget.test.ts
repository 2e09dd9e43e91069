import { describe, expect, it, vi } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { local } from '../../builders/calendar.ts';
import { anEscalation } from '../../builders/ticket-event.ts';
import { laneStated } from '../../../domain/messaging/notices/sms-lanes.ts';
import { anSms } from '../../builders/notice.ts';
import { numberAt, PacedOffice } from './a-paced-office.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

const today = '2026-11-24';
const beyondMidnight = local('2026-11-25 00:01');

/** An office that may send so many SMS in a day. */
function anOffice(smsPerDay: number): PostOffice {
  const office = new PostOffice();
  office.smsPerDay = smsPerDay;
  return office;
}

/** So many tickets come by a channel, each with a phone of its own; gives how many SMS went. */
async function afterTickets(office: PostOffice, count: number, channel: 'web' | 'ussd', from = 0) {
  const before = office.sms.taken.length;
  for (let place = from; place < from + count; place += 1) {
    office.knows(numberAt(place), { phone: `+25575400${String(place).padStart(4, '0')}` });
    await office.hears(aSubmission({ number: numberAt(place), subject: { channel } }));
  }
  await office.runs();
  return office.sms.taken.length - before;
}

describe('the budget of a day', () => {
  it('stops phones that nobody confirmed at half of it, leaves the rest to simple phones, and stops all at its end', async () => {
    const office = anOffice(20);
    expect(await afterTickets(office, 15, 'web')).toBe(10);
    expect(await afterTickets(office, 15, 'ussd', 100)).toBe(10);
    expect((await office.smsDays.known()).days).toEqual([{ date: today, count: 20 }]);
    expect(office.statesOf('citizen').filter((state) => state === 'received pending')).toHaveLength(10);
    expect(office.captured.entries()).toContain('sms-stopped');
  });

  it('begins anew at midnight: what waited goes, simple phones first, and nothing is lost', async () => {
    const office = anOffice(20);
    await afterTickets(office, 15, 'web');
    await afterTickets(office, 15, 'ussd', 100);
    office.now = beyondMidnight;
    await office.runs();
    expect(office.sms.taken).toHaveLength(30);
    expect(new Set(office.statesOf('citizen'))).toEqual(new Set(['received sent']));
  });

  it('is what an operator set, from the next run on', async () => {
    const office = anOffice(20);
    await afterTickets(office, 15, 'web');
    const by = { by: 'Zawadi', at: office.now, reason: 'Ni tukio la kweli' };
    await office.smsDays.set({ perDay: 40, ...by });
    await office.runs();
    expect(office.sms.taken).toHaveLength(15);
    await office.smsDays.set({ perDay: 0, ...by });
    expect(await afterTickets(office, 1, 'ussd', 100)).toBe(0);
  });

  it('is what an operator set within half a minute of a run that goes on', async () => {
    const office = new PacedOffice();
    await office.waiting(1_000);
    const by = { by: 'Zawadi', at: office.now, reason: 'Ni shambulio' };
    const stops = office.time.waits(10_000).then(() => office.smsDays.set({ perDay: 0, ...by }));
    await office.whileTimePasses(Promise.all([office.runsFor(90), stops]));
    expect(office.provider.taken.length).toBeLessThanOrEqual(31 * office.messagesPerSecond.sms);
    expect(office.captured.entries()).toContain('sms-stopped');
  });

  it('stops no simple phone while it cannot be read, says so, and calls no lane stopped', async () => {
    const office = anOffice(20);
    vi.spyOn(office.smsDays, 'known').mockRejectedValue(new Error('A later release wrote it.'));
    expect(await afterTickets(office, 2, 'web')).toBe(0);
    expect(await afterTickets(office, 2, 'ussd', 100)).toBe(2);
    expect(office.captured.entries()).toContain('due-notices-not-read');
    expect(office.captured.entries()).not.toContain('sms-stopped');
  });

  it('lets a code through that lets somebody in, once notices to such phones have stopped', async () => {
    const office = anOffice(20);
    await afterTickets(office, 15, 'web');
    await office.outbox.add(
      anSms({ about: `${numberAt(50)}#000002`, number: numberAt(50), ...laneStated('codes') }),
      office.now,
    );
    office.knows(numberAt(50));
    office.passes(60);
    await office.runs();
    expect(office.sms.taken).toHaveLength(11);
  });

  it('does not count what no provider took, and counts what it may have taken', async () => {
    const office = anOffice(100);
    office.sms.answer(
      { outcome: 'later' },
      { outcome: 'failed', reason: 'invalid-recipient' },
      { outcome: 'uncertain' },
    );
    await afterTickets(office, 3, 'ussd');
    expect((await office.smsDays.known()).days).toEqual([{ date: today, count: 1 }]);
  });

  it('stops no e-mail', async () => {
    const office = anOffice(0);
    await office.hears(anEscalation());
    await office.gathers();
    expect(office.sms.taken).toEqual([]);
    expect(office.email.taken.length).toBeGreaterThan(0);
  });
});

describe('twice as many SMS as usual', () => {
  it('ring, with what is usual in the log', async () => {
    const office = anOffice(1_000_000);
    for (let days = 1; days <= 10; days += 1) {
      const at = plusSeconds(office.now, -days * 86_400);
      for (let count = 0; count < 3; count += 1) await office.smsDays.take(at.slice(0, 10), 10_000, at);
    }
    for (let count = 0; count < 1_001; count += 1) await office.smsDays.take(today, 10_000, office.now);
    await office.runs();
    expect(office.captured.entries()).toContain('sms-beyond-usual');
    expect(office.captured.lines.join('')).toContain('"usual":3');
  });
});

describe('an SMS to a phone that nobody confirmed', () => {
  /** A ticket from a page, whose receipt went and whose further SMS wait. */
  async function waiting(): Promise<PostOffice> {
    const office = anOffice(1_000);
    office.knows(numberAt(1));
    office.isUnconfirmed(numberAt(1));
    await office.hears(aSubmission({ number: numberAt(1) }));
    office.smsPerDay = 0;
    for (const version of [2, 3, 4])
      await office.hears(anEscalation({ number: numberAt(1), version, at: office.now }));
    await office.runs();
    return office;
  }

  it('is told with all others of its ticket that wait, once they waited for a day', async () => {
    const office = await waiting();
    office.smsPerDay = 1_000;
    office.passes(25 * 3600);
    await office.runs();
    await office.runs();
    expect(office.statesOf('citizen').toSorted()).toEqual([
      'escalated gathered',
      'escalated gathered',
      'escalated gathered',
      'gathered sent',
      'received sent',
    ]);
  });

  it('goes no more after seven days', async () => {
    const office = await waiting();
    office.smsPerDay = 1_000;
    office.passes(8 * 86_400);
    await office.runs();
    expect(office.sms.taken).toHaveLength(1);
    expect(office.statesOf('citizen')).toContain('escalated failed phone-not-confirmed');
  });
});
