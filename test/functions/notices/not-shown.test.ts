import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import { local } from '../../builders/calendar.ts';
import { aLineage } from '../../builders/lineage.ts';
import { anAbout, anEvent, aNumber, aState } from '../../builders/ticket-event.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { RemindedStep } from '../../../domain/ticketing/clock/reminders.ts';
import type { DigestLine } from '../../../domain/messaging/notices/notice.ts';
import { digestNotice } from '../../../domain/messaging/notices/plan-notices.ts';
import type { TicketEmail } from '../../../domain/messaging/notices/templates.ts';
import { aStoredTicket } from '../../builders/submission.ts';
import { aSubmission, phoneOfOfficer, PostOffice } from './a-post-office.ts';

const aDangerousMatter = (details = {}): TicketEvent =>
  aSubmission({ subject: { urgent: true, sensitive: true }, ...details });
const mailsTo = ({ email }: PostOffice): readonly string[] =>
  [...new Set(email.taken.map(({ to }) => to.split('@')[0] ?? ''))].toSorted();
const smsTo = ({ sms }: PostOffice, ...ids: readonly string[]): readonly string[] =>
  ids.filter((id) => sms.taken.some(({ to }) => to === phoneOfOfficer(id)));
const everybody = ['zawadi', 'elia', 'mkuu-kituo', 'mkuu-halmashauri', 'mkuu-wizara', 'mkuu-ikulu'];

describe('an urgent matter that is not shown to the officer on duty', () => {
  it('whose free text names somebody is told to the head alone', async () => {
    const office = new PostOffice({ onDuty: ['zawadi'] });
    await office.hears(aDangerousMatter({ about: anAbout({ unboundName: true }) }));
    expect(smsTo(office, ...everybody)).toEqual(['mkuu-kituo']);
    expect(mailsTo(office)).toEqual(['mkuu-kituo']);
  });

  it('and that is sensitive is told to those on duty who are trained', async () => {
    const office = new PostOffice({ onDuty: ['zawadi', 'elia'], untrained: ['zawadi'] });
    await office.hears(aDangerousMatter());
    expect(smsTo(office, ...everybody)).toEqual(['elia']);
    expect(mailsTo(office)).toEqual(['elia', 'mkuu-kituo']);
  });

  it('and where nobody on duty is trained, to the head', async () => {
    const office = new PostOffice({ onDuty: ['zawadi', 'elia'], untrained: ['zawadi', 'elia'] });
    await office.hears(aDangerousMatter());
    expect(smsTo(office, ...everybody)).toEqual(['mkuu-kituo']);
  });
});

describe('a notice that waited, and is not for its recipient any more,', () => {
  const nameIsBound = aSubmission({
    version: 2,
    subject: { urgent: true },
    about: anAbout({ officer: 'zawadi' }),
  });

  it('goes to whoever has the duty then, once', async () => {
    const office = new PostOffice({ onDuty: ['zawadi'] });
    office.holdNotices(true);
    await office.hears(aSubmission({ subject: { urgent: true } }));
    office.happens(nameIsBound);
    office.holdNotices(false);
    await office.runs();
    await office.runs();
    expect(smsTo(office, ...everybody)).toEqual(['mkuu-kituo']);
    expect(office.statesOf('officer:zawadi')).toEqual([
      'urgent-here failed not-for-this-officer',
      'urgent-here failed not-for-this-officer',
    ]);
    expect(office.statesOf('officer:mkuu-kituo').toSorted()).toEqual([
      'new-in-queue sent',
      'urgent-here sent',
    ]);
  });

  it('of pressure on the citizen never goes to the head of the holder, who may have pressed', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    const withdrawn = anEvent({
      type: 'withdraw',
      version: 2,
      facts: { pressure: true },
      before: aState(),
      after: aState({ status: 'closed' }),
    });
    await office.hears(withdrawn);
    office.happens({ ...withdrawn, version: 3, about: anAbout({ officer: 'mkuu-halmashauri' }) });
    office.holdNotices(false);
    for (const hour of [1, 2]) {
      office.passes(3_660 * hour);
      await office.runs();
    }
    expect(mailsTo(office)).toEqual(['mkuu-ikulu']);
  });

  it('in a digest: the others’ lines stay, and its line is in the next digest of whoever has the duty', async () => {
    const office = new PostOffice();
    office.now = local('2026-12-14 14:00');
    const replied = (number: string): TicketEvent =>
      anEvent({
        type: 'reply',
        number,
        version: 3,
        at: office.now,
        before: aState(),
        after: aState({ assignee: 'mkuu-kituo' }),
      });
    const other = '261100000015';
    await office.hears(replied(aNumber), replied(other));
    office.happens({ ...replied(aNumber), version: 4, about: anAbout({ officer: 'mkuu-kituo' }) });
    office.now = local('2026-12-15 07:30');
    await office.runs();
    expect(office.email.taken.map(({ to }) => to)).toEqual(['mkuu-kituo@example.go.tz']);
    expect(office.email.taken[0]?.text).toContain(other);
    expect(office.email.taken[0]?.text).not.toContain(aNumber);

    office.now = local('2026-12-16 07:30');
    await office.runs();
    expect(office.email.taken.slice(1).map(({ to }) => to)).toEqual(['mkuu-halmashauri@example.go.tz']);
    expect(office.email.taken[1]?.text).toContain(aNumber);
    expect(office.email.taken[1]?.text).not.toContain(other);
  });

  describe('in a digest, for the sake of a duty that its reader has no more,', () => {
    const at = local('2026-12-14 14:00');
    const replied = anEvent({
      type: 'reply',
      version: 3,
      at,
      before: aState(),
      after: aState({ assignee: 'zawadi' }),
    });
    const later = (what: Partial<Ticket>) => async (): Promise<PostOffice> => {
      const office = new PostOffice({ onDuty: ['zawadi', 'elia'] });
      const becomes = (details: Partial<Ticket>): void => {
        const ticket = aStoredTicket({ number: aNumber, version: 3, status: 'in-progress', ...details });
        office.tickets.history = () => Promise.resolve({ ticket, events: [replied] });
      };
      office.now = at;
      becomes({ assignee: 'zawadi' });
      await office.hears(replied);
      becomes({ assignee: 'zawadi', ...what });
      for (const morning of ['2026-12-15 07:30', '2026-12-16 07:30']) {
        office.now = local(morning);
        await office.runs();
      }
      return office;
    };

    it.each<[string, Partial<Ticket>, readonly string[]]>([
      ['its reader is told while it is theirs', {}, ['zawadi']],
      ['its new assignee is told', { assignee: 'elia', version: 4 }, ['elia']],
      ['nobody is told once it is closed', { status: 'closed', version: 4 }, []],
      [
        'the head of the office is told that it went to',
        { holder: 'halmashauri', version: 4 },
        ['mkuu-halmashauri'],
      ],
    ])('%s', async (_, what, told) => {
      expect(mailsTo(await later(what)())).toEqual(told);
    });
  });

  describe('in a digest, for the sake of its assignee,', () => {
    const at = local('2026-12-15 07:30');
    const lineOf = (says: TicketEmail, step?: RemindedStep): DigestLine => ({
      v: 1,
      recipient: 'officer:zawadi',
      day: '2026-12-15',
      at,
      number: aNumber,
      version: 3,
      kind: 'complaint',
      urgent: false,
      institution: 'kituo',
      duty: 'assignee',
      ...(step !== undefined && { reminds: { step, cycle: 1 } }),
      digest: 'work-digest',
      says,
    });
    /** Who is told on two mornings of a line that zawadi was to read. */
    const toldOf = async (
      line: DigestLine,
      what: Partial<Ticket>,
      institutions?: readonly Institution[],
    ): Promise<readonly string[]> => {
      const office = new PostOffice({ onDuty: ['zawadi', 'elia'], ...(institutions && { institutions }) });
      const ticket = aStoredTicket({ version: 4, status: 'in-progress', direction: 2, ...what });
      const events = [anEvent({ type: 'resume', version: 3, at: local('2026-12-14 15:00') })];
      office.tickets.history = () => Promise.resolve({ ticket: { ...ticket, number: aNumber }, events });
      await office.outbox.addToDigest(line);
      await office.outbox.add(digestNotice('work-digest', line, 'zawadi'), at);
      for (const morning of [at, local('2026-12-16 07:30')]) {
        office.now = morning;
        await office.runs();
      }
      return office.email.taken.map(({ to }) => to.split('@')[0] ?? '');
    };

    const lines = [
      lineOf('work-resumed'),
      lineOf('reminder-first', 'reminder-first'),
      lineOf('reminder-second', 'reminder-second'),
      lineOf('direction-due', 'direction-due'),
      lineOf('direction-missed', 'direction-missed'),
      lineOf('directed'),
    ].map((line) => [line.says, line] as const);

    it.each(lines)('whoever it is assigned to now is told of %s', async (_, line) => {
      expect(await toldOf(line, { assignee: 'zawadi' })).toEqual(['zawadi']);
      expect(await toldOf(line, { assignee: 'elia' })).toEqual(['elia']);
      expect(await toldOf(line, {})).toEqual([]);
    });

    it('its reader is told, where nobody has a duty up to the top', async () => {
      const institutions = [aLineage({ id: 'kituo', kind: 'independent' }).institution];
      expect(await toldOf({ ...lineOf('citizen-replied'), duty: 'handler' }, {}, institutions)).toEqual([
        'zawadi',
      ]);
      expect(await toldOf(lineOf('assigned-to-you'), {}, institutions)).toEqual([]);
    });

    it('nobody else is told that it was assigned to its reader', async () => {
      expect(await toldOf(lineOf('assigned-to-you'), { assignee: 'elia' })).toEqual([]);
    });
  });

  it('names no institution where the matter became sensitive', async () => {
    const office = new PostOffice();
    office.holdNotices(true);
    await office.hears(aSubmission());
    office.happens(aSubmission({ version: 2, subject: { sensitive: true } }));
    office.holdNotices(false);
    await office.gathers();
    expect(mailsTo(office)).toEqual(['mkuu-kituo']);
    expect(office.email.taken[0]?.text).not.toMatch(/kituo|Ofisi|Office/);
  });
});

describe('a line that goes to another reader', () => {
  const other = '261100000015';
  /** An office that heard of two tickets of zawadi's, of which one is the new assignee's then. */
  async function anOfficeThatHeard(type: 'resume' | 'reply', assignee: string): Promise<PostOffice> {
    const office = new PostOffice({ onDuty: ['zawadi', 'elia'] });
    const at = local('2026-12-14 10:00');
    const of = (number: string) =>
      anEvent({ type, number, version: 3, at, before: aState(), after: aState({ assignee: 'zawadi' }) });
    const assigned = new Map([aNumber, other].map((number) => [number, 'zawadi']));
    office.tickets.history = (number) => {
      const details = { number, version: 4, assignee: assigned.get(number) ?? '' };
      const ticket = aStoredTicket({ status: 'in-progress', ...details });
      return Promise.resolve({ ticket, events: [of(number)] });
    };
    office.now = at;
    await office.hears(of(aNumber), of(other));
    assigned.set(aNumber, assignee);
    return office;
  }
  const toldTo = async (office: PostOffice, officer: string, times: readonly string[]): Promise<number> => {
    for (const time of times) {
      office.now = local(time);
      await office.runs();
    }
    return office.email.taken.filter(({ to, text }) => to.startsWith(officer) && text.includes(aNumber))
      .length;
  };
  const mornings = ['2026-12-15 07:30', '2026-12-16 07:31', '2026-12-17 07:31'];
  const hours = ['2026-12-14 11:02', '2026-12-14 14:00', '2026-12-14 16:00', '2026-12-15 07:30'];

  it.each([
    ['morning', 'reply', mornings],
    ['hour', 'resume', hours],
  ] as const)(
    'is told once, though the provider took the e-mail of the %s after the next one',
    async (_, act, times) => {
      const office = await anOfficeThatHeard(act, 'elia');
      office.email.answer({ outcome: 'later' }, { outcome: 'later' });
      expect(await toldTo(office, 'elia', times)).toBe(1);
      expect(office.email.taken.filter(({ to }) => to.startsWith('zawadi'))).toHaveLength(1);
    },
  );

  it('is told once to who was told as the head, and has the ticket now', async () => {
    const office = await anOfficeThatHeard('resume', 'mkuu-kituo');
    expect(await toldTo(office, 'mkuu-kituo', hours)).toBe(1);
  });
});

describe('a matter that goes on to another office within the hour', () => {
  it.each([false, true])('is told to the head of each, once; sensitive: %s', async (sensitive) => {
    const office = new PostOffice();
    const [came, went] = [local('2026-12-14 14:00'), local('2026-12-14 14:05')];
    const subject = { sensitive };
    office.now = came;
    await office.hears(aSubmission({ at: came, subject }));
    office.now = went;
    const before = aState();
    const after = aState({ holder: 'halmashauri' });
    await office.hears(anEvent({ type: 'transfer', version: 2, at: went, subject, before, after }));
    for (const time of ['2026-12-14 15:10', '2026-12-14 16:15', '2026-12-15 07:30', '2026-12-15 09:30']) {
      office.now = local(time);
      await office.runs();
    }
    const told = office.email.taken.map(
      ({ to, subject: says }) => `${to.split('@')[0]}: ${says.split(' / ')[1]}`,
    );
    expect(told).toEqual([
      `mkuu-kituo: New complaint ${aNumber}`,
      `mkuu-halmashauri: Complaint ${aNumber} has been transferred to you`,
    ]);
    expect(office.email.taken[0]?.text.includes('Ofisi')).toBe(!sensitive);
  });
});

it('oversight hears nothing of an independent tree', async () => {
  const { institution } = aLineage({ id: 'kituo', kind: 'independent', head: { officer: 'mkuu-kituo' } });
  const { institution: top } = aLineage({ id: 'ikulu', head: { officer: 'mkuu-ikulu' } });
  const office = new PostOffice({ institutions: [institution, top] });
  await office.hears(anEvent({ type: 'flag', by: { actor: 'system' } }));
  await office.gathers();
  expect(mailsTo(office)).toEqual(['mkuu-kituo']);
});
