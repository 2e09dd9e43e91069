import { describe, expect, it, vi } from 'vitest';
import { claimSeconds } from '../../../domain/messaging/notices/attempts.ts';
import { local } from '../../builders/calendar.ts';
import { anAbout, anEvent, aNumber, aState } from '../../builders/ticket-event.ts';
import { numberAt, PacedOffice } from './a-paced-office.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

describe('a provider that', () => {
  it('throttles is asked again a minute later, then two, then four, until it takes the notice', async () => {
    const office = new PostOffice();
    const later = { outcome: 'later' } as const;
    office.sms.answer(later, later, later);
    await office.hears(aSubmission());
    expect(office.statesOf('citizen')).toEqual(['received pending']);

    for (const seconds of [60, 120]) {
      office.passes(seconds - 1);
      await office.runs();
      office.passes(1);
      await office.runs();
    }
    expect(office.sms.taken).toHaveLength(0);
    office.passes(240);
    await office.runs();

    expect(office.sms.taken).toHaveLength(1);
    expect(office.statesOf('citizen')).toEqual(['received sent']);
  });

  it.each(['takes-and-times-out', 'throws'] as const)(
    '%s leaves the notice uncertain, and never gets it again',
    async (answer) => {
      const office = new PostOffice();
      office.sms.answer(answer);

      await office.hears(aSubmission());
      await office.hears(aSubmission());
      office.passes(24 * 3600);
      await office.runs();

      expect(office.sms.taken.length).toBe(answer === 'throws' ? 0 : 1);
      expect(office.statesOf('citizen')).toEqual(['received uncertain']);
    },
  );

  it('refuses ends the notice, with the reason', async () => {
    const office = new PostOffice();
    office.sms.answer({ outcome: 'failed', reason: 'opted-out' });

    await office.hears(aSubmission());
    office.passes(3600);
    await office.runs();

    expect(office.statesOf('citizen')).toEqual(['received failed opted-out']);
    expect(office.captured.lines.join('')).toContain('"code":"opted-out"');
  });
});

describe('a claim that nobody ended', () => {
  it('becomes uncertain after 15 minutes, and is not sent', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    await office.hears(aSubmission());
    office.holdNotices(false);
    const toCitizen = office.notices.find(({ notice }) => notice.recipient === 'citizen');
    await office.outbox.claim(toCitizen?.notice ?? anyNotice, 'died', office.now);

    office.passes(claimSeconds - 1);
    await office.runs();
    expect(office.statesOf('citizen')).toEqual(['received claimed']);
    office.passes(1);
    await office.runs();

    expect(office.statesOf('citizen')).toEqual(['received uncertain']);
    expect(office.sms.taken).toEqual([]);
    expect(office.captured.entries()).toContain('notice-uncertain');
  });
});
const anyNotice = { about: 'none', recipient: 'citizen', channel: 'sms' } as const;

describe('notices that an operator holds', () => {
  it('wait in the outbox, are said to wait by each run, and go the longest due first once they are released', async () => {
    const office = new PacedOffice();
    const { switches } = office;
    await office.whileTimePasses(
      (async () => {
        await switches.turn({ act: 'hold-notices', by: 'Asha', reason: 'Zoezi', at: office.now });
        await office.waiting(25);
        await office.runsFor();
        expect(office.told).toEqual([]);
        expect(office.captured.entries()).toContain('notices-held');

        await switches.turn({ act: 'release-notices', by: 'Asha', at: office.now });
        await office.time.waits(61_000);
        await office.runsFor();
      })(),
    );

    expect(office.told).toEqual(Array.from({ length: 25 }, (_, place) => numberAt(place)));
  });
});

describe('a notice that cannot be prepared', () => {
  it('goes behind the others, is logged, and goes when it can be', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    await office.hears(aSubmission());
    office.holdNotices(false);
    const reading = vi.spyOn(office.vault, 'contactOf').mockRejectedValueOnce(new Error('KMS'));

    await office.gathers();
    expect(office.statesOf('citizen')).toEqual(['received pending']);
    expect(office.email.taken).toHaveLength(1);
    expect(office.captured.entries()).toContain('notice-not-prepared');

    office.passes(60);
    await office.runs();
    expect(office.statesOf('citizen')).toEqual(['received sent']);
    reading.mockRestore();
  });
});

describe('a run', () => {
  it('ends before Lambda ends it, and the next one goes on', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    for (const version of [1, 2, 3]) await office.hears(aSubmission({ version }));
    office.holdNotices(false);

    await office.runs(() => 20_000);
    expect(office.sms.taken).toEqual([]);
    await office.runs();

    expect(office.sms.taken).toHaveLength(3);
  });
});

describe('late at the root', () => {
  const late = (number: string, version: number, at = local('2026-12-14 14:00')) =>
    anEvent({
      type: 'remind',
      facts: { step: 'recurring', count: version },
      number,
      version,
      at,
      by: { actor: 'system' },
      after: aState({ holder: 'ikulu', respondBy: '2026-12-10T12:30:00Z' }),
    });

  it('head and oversight get one e-mail as offices open, with all tickets of the day before', async () => {
    const office = new PostOffice();
    office.now = local('2026-12-14 14:00');
    await office.hears(late(aNumber, 11), late('261100000015', 12), late(aNumber, 11));
    office.now = local('2026-12-15 07:29:59');
    await office.runs();
    expect(office.email.taken).toEqual([]);

    office.now = local('2026-12-15 07:30');
    await office.runs();
    await office.runs();

    expect(office.email.taken.map(({ to }) => to).toSorted()).toEqual([
      'katibu@example.go.tz',
      'mkuu-ikulu@example.go.tz',
    ]);
    expect(office.email.taken[0]?.text.match(/\d{12} {2}lalamiko {2}10\/12\/2026/g)).toHaveLength(2);
  });

  it('whoever the complaint is about reads no line of it, and no empty digest', async () => {
    const office = new PostOffice();
    office.now = local('2026-12-14 14:00');
    const event = late(aNumber, 11);

    await office.hears(event);
    office.happens({ ...event, version: 12, about: anAbout({ officer: 'mkuu-ikulu' }) });
    office.now = local('2026-12-15 07:30');
    await office.runs();

    expect(office.statesOf('officer:mkuu-ikulu')).toEqual(['root-digest failed nothing-to-tell']);
  });

  it('of whom it is about already no digest is planned', async () => {
    const office = new PostOffice();
    office.now = local('2026-12-14 14:00');
    await office.hears({ ...late(aNumber, 11), about: anAbout({ officer: 'mkuu-ikulu' }) });
    expect(office.statesOf('officer:mkuu-ikulu')).toEqual([]);
  });
});
