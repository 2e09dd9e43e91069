import { describe, expect, it, vi } from 'vitest';
import { local } from '../../builders/calendar.ts';
import { aLife, by, type Life } from '../../builders/life.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { undoResponse } from '../../../domain/casework/acts/handling/undo-response.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { aLineage } from '../../builders/lineage.ts';
import { PostOffice } from './a-post-office.ts';

/** An office that was told of a complaint of Tuesday noon, due on Wednesday 16 December; its histories are this life's. */
async function anOfficeTold(): Promise<{
  readonly office: PostOffice;
  readonly becomes: (life: Life) => void;
}> {
  const office = new PostOffice();
  let life = aLife();
  office.tickets.history = () => Promise.resolve({ ticket: life.ticket, events: life.events });
  office.now = life.event.at;
  await office.hears(life.event);
  return {
    office,
    becomes(next) {
      life = next;
    },
  };
}

/** Runs at these times; gives the subjects that the head of the holder got since. */
async function subjectsAt(office: PostOffice, ...times: readonly string[]): Promise<readonly string[]> {
  const before = office.email.taken.length;
  for (const time of times) {
    office.now = local(time);
    await office.runs();
  }
  return office.email.taken
    .slice(before)
    .filter(({ to }) => to === 'mkuu-kituo@example.go.tz')
    .map(({ subject }) => subject.split(' / ')[1] ?? '');
}

it('a function that just started reminds officers, and finds who oversees and who has the duties', async () => {
  const office = new PostOffice();
  const { ticket, events } = aLife();
  office.tickets.history = () => Promise.resolve({ ticket, events });
  const planned = { number: ticket.number, at: local('2026-12-03 12:00') };
  await office.outbox.planReminder(planned, 1, local('2026-11-24 12:00'));
  expect(await subjectsAt(office, '2026-12-04 12:00', '2026-12-07 07:30')).toEqual([
    expect.stringMatching(/^Reminder: complaint \d+ awaits a response$/),
  ]);
});

describe('officers are reminded of a ticket without a wake of its clock', () => {
  it('on the morning after half of its time, and after four fifths', async () => {
    const { office } = await anOfficeTold();
    await subjectsAt(office, '2026-11-24 14:00', '2026-11-30 12:00:00', '2026-12-01 07:30');
    expect(await subjectsAt(office, '2026-12-04 08:00:00')).toEqual([]);
    expect(await subjectsAt(office, '2026-12-07 07:30')).toEqual([
      expect.stringMatching(/^Reminder: complaint \d+ awaits a response$/),
    ]);
    expect(await subjectsAt(office, '2026-12-11 12:00:00', '2026-12-14 07:30')).toEqual([
      expect.stringMatching(/^Last reminder: the deadline of complaint \d+ is near$/),
    ]);
    expect(await subjectsAt(office, '2026-12-15 07:30', '2026-12-16 07:30')).toEqual([]);
    expect(office.captured.entries()).not.toContain('notice-not-prepared');
  });

  it('once, however often the schedule runs', async () => {
    const { office } = await anOfficeTold();
    const times = ['2026-12-04 08:00:00', '2026-12-04 08:01:00', '2026-12-07 07:30', '2026-12-07 07:31'];
    await subjectsAt(office, '2026-11-24 14:00', '2026-12-02 07:30');
    expect(await subjectsAt(office, ...times)).toHaveLength(1);
  });

  it('on one morning, where the run that found it late broke off before offices opened', async () => {
    const { office } = await anOfficeTold();
    await subjectsAt(office, '2026-11-24 14:00');
    vi.spyOn(office.outbox, 'moveReminder').mockRejectedValueOnce(new Error('ended'));
    const mornings = ['2026-12-07 07:29:20', '2026-12-07 07:31:00', '2026-12-08 07:31:00'];
    expect(await subjectsAt(office, ...mornings)).toEqual([
      expect.stringMatching(/^New complaint|^Reminder: complaint/),
    ]);
  });

  it('on the next morning, where it was found after the opening at which it was to be told', async () => {
    const { office } = await anOfficeTold();
    await subjectsAt(office, '2026-11-24 14:00', '2026-12-02 07:30');
    expect(await subjectsAt(office, '2026-12-07 09:00:00')).toEqual([]);
    expect(await subjectsAt(office, '2026-12-08 07:30', '2026-12-09 07:30')).toEqual([
      expect.stringMatching(/^Reminder: complaint \d+ awaits a response$/),
    ]);
  });

  it('not where it was answered by the morning', async () => {
    const { office, becomes } = await anOfficeTold();
    await subjectsAt(office, '2026-11-24 14:00', '2026-12-02 07:30', '2026-12-04 08:00:00');
    const acknowledged = aLife().did(acknowledge, by.officer(local('2026-12-04 09:00')));
    becomes(
      acknowledged.did(respond, {
        ...by.head(local('2026-12-04 10:00')),
        finding: 'upheld',
        context: { lineage: aLineage('kituo', 'halmashauri'), office: undefined },
        readUpTo: acknowledged.ticket.version,
      }),
    );
    expect(await subjectsAt(office, '2026-12-07 07:30')).toEqual([]);
    expect(office.statesOf('officer:mkuu-kituo').at(-1)).toBe('work-digest failed nothing-to-tell');
  });

  it('where it fell due while an answer was held that was undone then, and not where that stands', async () => {
    for (const stands of [false, true]) {
      const { office, becomes } = await anOfficeTold();
      await subjectsAt(office, '2026-11-24 14:00', '2026-12-02 07:30');
      const acknowledged = aLife().did(acknowledge, by.officer(local('2026-12-03 09:00')));
      const answered = acknowledged.did(respond, {
        ...by.head(local('2026-12-04 07:59:50')),
        finding: 'upheld',
        context: { lineage: aLineage('kituo', 'halmashauri'), office: undefined },
        readUpTo: acknowledged.ticket.version,
      });
      becomes(answered);
      await subjectsAt(office, '2026-12-04 08:00:05');
      if (!stands) becomes(answered.did(undoResponse, by.head(local('2026-12-04 08:00:15'))));
      await subjectsAt(office, '2026-12-04 08:01:05');
      expect(await subjectsAt(office, '2026-12-07 07:30')).toEqual(
        stands ? [] : [expect.stringMatching(/^Reminder: complaint \d+ awaits a response$/)],
      );
    }
  });

  it('also where the queue stood still over a weekend', async () => {
    const office = new PostOffice();
    const life = aLife();
    office.tickets.history = () => Promise.resolve({ ticket: life.ticket, events: life.events });
    office.now = local('2026-12-01 09:00');
    await office.hears(life.event);
    await subjectsAt(office, '2026-12-01 14:00', '2026-12-02 07:30', '2026-12-04 08:00:00');
    expect(await subjectsAt(office, '2026-12-07 07:30')).toEqual([
      expect.stringMatching(/^Reminder: complaint \d+ awaits a response$/),
    ]);
  });
});
