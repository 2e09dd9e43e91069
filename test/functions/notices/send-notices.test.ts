import { describe, expect, it, vi } from 'vitest';
import { local } from '../../builders/calendar.ts';
import { aLineage } from '../../builders/lineage.ts';
import { anAbout, anEscalation, anEvent, aNumber, aState } from '../../builders/ticket-event.ts';
import { aPhone, aSubmission, PostOffice, theSecret } from './a-post-office.ts';

describe('a complaint that arrives', () => {
  it('is told to the citizen with number and secret, and to the head without either text', async () => {
    const office = new PostOffice();

    expect(await office.hears(aSubmission())).toEqual([]);
    await office.gathers();

    expect(office.sms.taken).toEqual([
      {
        to: aPhone,
        text:
          `Tumepokea lalamiko lako. Namba ${aNumber}, msimbo wa siri ` +
          `${theSecret()}: vitunze. Utajibiwa ifikapo 15/12/2026. Fuatilia: piga *152*00# au ingia mrejesho.example.`,
      },
    ]);
    expect(office.email.taken.map(({ to, subject }) => [to, subject])).toEqual([
      ['mkuu-kituo@example.go.tz', `Lalamiko ${aNumber} limefika / New complaint ${aNumber}`],
    ]);
    expect(office.statesOf('citizen')).toEqual(['received sent']);
  });

  it('is told by one look at its contact', async () => {
    const office = new PostOffice();
    const contactOf = vi.spyOn(office.vault, 'contactOf');

    await office.hears(aSubmission({ subject: { channel: 'web' } }));

    expect(office.sms.taken).toHaveLength(1);
    expect(contactOf).toHaveBeenCalledTimes(1);
  });

  it('is told by the contact that its citizen changed meanwhile', async () => {
    const office = new PostOffice();
    const contactOf = vi.spyOn(office.vault, 'contactOf');
    contactOf.mockResolvedValueOnce(undefined); // as it lay there before

    await office.hears(aSubmission({ subject: { channel: 'web' } }));

    expect(office.sms.taken.map(({ to }) => to)).toEqual([aPhone]);
    expect(office.captured.entries()).not.toContain('contact-not-as-left');
  });

  it('is told once, however often and in however many batches it is heard', async () => {
    const office = new PostOffice();

    await Promise.all([office.hears(aSubmission(), aSubmission()), office.hears(aSubmission())]);
    await office.hears(aSubmission());
    await office.gathers();
    await office.hears(aSubmission());
    await office.runs();

    expect(office.sms.taken).toHaveLength(1);
    expect(office.email.taken).toHaveLength(1);
  });

  it('is told after its escalation when the queue turned them round, each once', async () => {
    const office = new PostOffice();

    await office.hears(anEscalation());
    await office.hears(aSubmission());
    await office.hears(anEscalation());

    expect(office.sms.taken.map(({ text }) => text.slice(0, 27))).toEqual([
      `Lalamiko lako ${aNumber} `,
      'Tumepokea lalamiko lako. Na',
    ]);
  });

  it('to a citizen whose contact is gone is a failed notice, and the head is told', async () => {
    const office = new PostOffice();

    await office.hears(aSubmission({ number: '261100000015' }));
    await office.gathers();

    expect(office.statesOf('citizen')).toEqual(['received failed no-address']);
    expect(office.email.taken).toHaveLength(1);
  });
});

describe('an escalation', () => {
  it('is told to the citizen, to the new head and to the former one', async () => {
    const office = new PostOffice();

    await office.hears(anEscalation());
    await office.gathers();

    expect(office.sms.taken[0]?.text).toBe(
      `Lalamiko lako ${aNumber} limepelekwa ngazi ya juu (wizara) kwa kuchelewa kujibiwa. ` +
        'Utajibiwa ifikapo 15/12/2026. Huhitaji kufanya lolote.',
    );
    expect(office.email.taken.map(({ to }) => to).toSorted()).toEqual([
      'mkuu-kituo@example.go.tz',
      'mkuu-wizara@example.go.tz',
    ]);
  });

  it('of a sensitive matter names no institution to anybody', async () => {
    const office = new PostOffice();

    await office.hears(anEscalation({ subject: { sensitive: true } }));
    await office.gathers();

    const texts = [...office.sms.taken, ...office.email.taken].map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => /kituo|wizara|Ofisi|Office/.test(text))).toEqual([]);
  });
});

describe('a complaint about an officer', () => {
  it('is told neither to that officer nor to anybody under them, but to the next head above', async () => {
    const office = new PostOffice();
    const about = anAbout({ officer: 'mkuu-halmashauri' });

    await office.hears(
      aSubmission({ about }),
      aSubmission({ version: 2, about, after: aState({ holder: 'wizara' }) }),
    );
    await office.gathers();

    expect(office.statesOf('officer:mkuu-kituo')).toEqual([]);
    expect(office.statesOf('officer:mkuu-halmashauri')).toEqual([]);
    expect(new Set(office.email.taken.map(({ to }) => to))).toEqual(new Set(['mkuu-wizara@example.go.tz']));
  });

  it('about the head of an office is told to the next head above, not to who heads it when it goes out', async () => {
    const office = new PostOffice();

    await office.hears(aSubmission({ about: anAbout({ headOf: 'kituo' }) }));
    await office.gathers();

    expect(office.email.taken.map(({ to }) => to)).toEqual(['mkuu-halmashauri@example.go.tz']);
  });
});

describe('what may not go now', () => {
  it('waits while all notices are held, and goes when they are let go: nothing is lost', async () => {
    const office = new PostOffice();
    office.holdNotices(true);

    await office.hears(aSubmission());
    await office.runs();
    expect(office.sms.taken).toEqual([]);

    office.holdNotices(false);
    await office.gathers();
    expect(office.sms.taken).toHaveLength(1);
    expect(office.email.taken).toHaveLength(1);
  });

  it('waits for morning at night, to the second', async () => {
    const office = new PostOffice();
    office.now = local('2026-11-24 22:15');

    await office.hears(anEscalation());
    office.now = local('2026-11-25 06:59:59');
    await office.runs();
    expect(office.sms.taken).toEqual([]);

    office.now = local('2026-11-25 07:00');
    await office.runs();
    expect(office.sms.taken).toHaveLength(1);
  });

  it('is no urgent matter: whoever is on duty is told at night too, without what it is about', async () => {
    const office = new PostOffice({ onDuty: ['zawadi'] });
    office.now = local('2026-11-24 23:40');

    await office.hears(anEvent({ subject: { urgent: true, sensitive: true } }));

    const mail = office.email.taken.find(({ to }) => to === 'zawadi@example.go.tz');
    expect(mail?.subject).toContain(aNumber);
    expect(`${mail?.subject ?? ''} ${mail?.text ?? ''}`).not.toMatch(/kituo|Ofisi|Office/);
  });

  it('is held by day and let go at night: it waits for morning then', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    await office.hears(anEscalation());
    office.holdNotices(false);

    office.now = local('2026-11-24 23:00');
    await office.runs();
    expect(office.sms.taken).toEqual([]);

    office.now = local('2026-11-25 07:00');
    await office.runs();
    expect(office.sms.taken).toHaveLength(1);
  });

  it.each([
    ['the first notice', aSubmission()],
    ['an urgent matter', anEscalation({ subject: { urgent: true } })],
  ])('but %s goes at night', async (_, event) => {
    const office = new PostOffice();
    office.now = local('2026-11-24 23:00');

    await office.hears(event);

    expect(office.sms.taken.filter(({ to }) => to === aPhone)).toHaveLength(1);
  });

  it('because the recipient is not on the list outside prod is failed, and says so', async () => {
    const office = new PostOffice({ recipients: new Set(['mkuu-kituo@example.go.tz']) });

    await office.hears(aSubmission());
    await office.gathers();

    expect(office.sms.taken).toEqual([]);
    expect(office.statesOf('citizen')).toEqual(['received failed not-allow-listed']);
    expect(office.email.taken).toHaveLength(1);
  });
});

describe('an event that cannot be told', () => {
  it('of an institution that there is not comes again, and tells nobody', async () => {
    const office = new PostOffice();

    expect(await office.hears(aSubmission({ after: aState({ holder: 'hakuna' }) }))).toEqual(['m-1']);
    expect(office.notices).toEqual([]);
  });

  it('of an act without a notice reads and writes nothing more', async () => {
    const office = new PostOffice({ institutions: [aLineage('ikulu').institution] });

    expect(await office.hears(anEvent({ type: 'rearm', after: aState({ holder: 'hakuna' }) }))).toEqual([]);
    expect(office.notices).toEqual([]);
  });
});
