import { stepOf } from '../../../../builders/ticket-event.ts';
import { describe, expect, it, test } from 'vitest';
import type { TimeRules } from '../../../../../domain/ticketing/clock/clock-steps.ts';
import type { TicketEvent } from '../../../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { aTicket, theRules } from '../../../../builders/ticket.ts';
import { StoredTicket } from './a-clock.ts';

const chain = aLineage('kituo', 'halmashauri', 'mkoa');
const stored = (
  ticket: Ticket,
  { rules = theRules(), path = chain }: { rules?: TimeRules; path?: typeof chain } = {},
) => new StoredTicket(ticket, path, rules);
const story = (events: readonly TicketEvent[]) =>
  events.map((event) => [
    [event.type, stepOf(event), event.type === 'remind' ? event.facts.count : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
    event.at,
    event.after.holder,
  ]);

describe('a complaint that nobody answers', () => {
  it('goes from the facility up to the root, each level once, where it is flagged, with two wakes a level', () => {
    const clock = stored(aTicket().build());
    expect(story(clock.wake(6))).toEqual([
      ['remind acknowledgement-missed', local('2026-11-26 12:00:01'), 'kituo'],
      // Ten working days on: 17, 18, 21 to 24, not Christmas, a Friday, 28 to 31.
      ['escalate', local('2026-12-16 12:00:01'), 'halmashauri'],
      ['remind acknowledgement-missed', local('2026-12-18 12:00:02'), 'halmashauri'],
      ['escalate', local('2026-12-31 12:00:02'), 'mkoa'],
      // And ten more: not New Year's Day, a Friday; 4 to 8, 11 to 15.
      ['remind acknowledgement-missed', local('2027-01-05 12:00:03'), 'mkoa'],
      ['flag flagged', local('2027-01-15 12:00:03'), 'mkoa'],
    ]);
    expect(clock.ticket).toMatchObject({ status: 'submitted', heldBefore: ['kituo', 'halmashauri'] });
  });

  it('is unknown to everybody at the level above: unassigned, unacknowledged, in a cycle of its own', () => {
    const clock = stored(aTicket().started(local('2026-11-25 09:00')).build());
    const [event] = clock.actAll(local('2026-12-16 12:00:01'));
    expect(event).toMatchObject({
      before: { status: 'in-progress', holder: 'kituo', assignee: 'afisa-1', cycle: 1 },
      after: { status: 'submitted', holder: 'halmashauri', cycle: 2, arming: 0 },
    });
    expect(clock.ticket).toMatchObject({ cycle: { began: 'escalated', steps: [], reminders: 0 } });
    expect(clock.ticket).not.toHaveProperty('assignee');
    expect(clock.ticket).not.toHaveProperty('acknowledgedAt');
  });

  it('does not move in the last second on time', () => {
    const clock = stored(aTicket().acknowledged(local('2026-11-25 09:00')).build());
    clock.actAll(local('2026-12-16 11:00:00'));
    expect(clock.actAll(local('2026-12-16 12:00:00'))).toEqual([]);
    expect(story(clock.actAll(local('2026-12-16 12:00:01')))).toHaveLength(1);
  });
});

describe('an urgent complaint that nobody acknowledges', () => {
  it('escalates after four hours, and says why', () => {
    const clock = stored(aTicket({ urgent: true, at: local('2026-11-27 22:00') }).build());
    expect(story(clock.wake(2))).toEqual([
      ['escalate acknowledgement-missed', local('2026-11-28 02:00:01'), 'halmashauri'],
      ['escalate acknowledgement-missed', local('2026-11-28 06:00:02'), 'mkoa'],
    ]);
  });

  it('at the root reminds like any other, and is flagged when the time to respond is over', () => {
    const at = local('2026-11-27 22:00');
    const clock = stored(aTicket({ urgent: true, receiver: 'mkoa', at }).build());
    expect(story(clock.wake(5)).map(([what]) => what)).toEqual([
      'remind acknowledgement-missed',
      'remind acknowledgement-missed-again',
      'remind reminder-first',
      'remind reminder-second',
      'flag flagged',
    ]);
  });
});

describe('a ticket flagged at the root', () => {
  // A question, due on Friday 4 December at 14:00.
  const question = aTicket({ kind: 'question', receiver: 'mkoa', at: local('2026-11-27 14:00') });
  const flagged = () => {
    const clock = stored(question.build());
    clock.actAll(local('2026-12-04 14:00:01'));
    return clock;
  };

  it('wakes for every tenth reminder, of which its citizen is told, counts all, and does not drift', () => {
    expect(story(flagged().wake(2))).toEqual([
      ['remind recurring 10', local('2026-12-21 14:00:00'), 'mkoa'],
      ['remind recurring 20', local('2027-01-06 14:00:00'), 'mkoa'],
    ]);
  });

  it('that is urgent wakes for each reminder', () => {
    const clock = stored(aTicket({ urgent: true, receiver: 'mkoa' }).build());
    const what = story(clock.wake(7)).map(([said]) => said);
    expect(what.slice(-2)).toEqual(['remind recurring 1', 'remind recurring 2']);
  });

  it('goes on from where a release left it that woke for each reminder', () => {
    const { ticket } = flagged();
    const cycle = { ...ticket.cycle, reminders: 3, remindedAt: local('2026-12-10 14:00') };
    const clock = stored({ ...ticket, cycle, nextWakeAt: local('2026-12-11 14:00') });
    expect(story(clock.wake(2))).toEqual([
      ['rearm', local('2026-12-11 14:00:00'), 'mkoa'],
      ['remind recurring 10', local('2026-12-21 14:00:00'), 'mkoa'],
    ]);
  });

  it('reminds once after its clock slept for weeks, and goes on from there', () => {
    const clock = flagged();
    expect(story(clock.actAll(local('2027-02-01 10:00')))).toEqual([
      ['remind recurring 10', local('2027-02-01 10:00:00'), 'mkoa'],
    ]);
    expect(story(clock.wake(1))).toEqual([['remind recurring 20', local('2027-02-15 10:00:00'), 'mkoa']]);
  });

  it('goes on upwards when somebody works above by then', () => {
    const clock = flagged();
    const staffed = aLineage('mkoa', 'wizara');
    clock.save(clock.decide(local('2026-12-21 14:00:00'), { lineage: staffed }));
    expect(clock.ticket).toMatchObject({ holder: 'wizara', heldBefore: ['mkoa'], cycle: { number: 2 } });
  });
});

describe('a clock while the citizen is asked', () => {
  const asked = aTicket().acknowledged(local('2026-11-25 09:00')).awaitingCitizen(local('2026-11-30 12:00'));

  it('goes on after ten days with the time that was left', () => {
    const clock = stored(asked.build());
    clock.actAll(local('2026-12-11 00:00:00'));
    // Eleven days were left: from Friday's opening on, Christmas between, until the closing of Monday the 28th.
    expect(clock.ticket).toMatchObject({
      status: 'in-progress',
      cycle: { respondBy: local('2026-12-28 15:30:00'), number: 1 },
    });
    expect(clock.ticket).not.toHaveProperty('pause');
  });

  it('leaves two working days at least', () => {
    const late = aTicket()
      .acknowledged(local('2026-11-25 09:00'))
      .awaitingCitizen(local('2026-12-16 11:00'))
      .build();
    const clock = stored({ ...late, cycle: { ...late.cycle, steps: ['reminder-first', 'reminder-second'] } });
    clock.actAll(local('2026-12-27 00:00:00'));
    expect(clock.ticket.cycle.respondBy).toBe(local('2026-12-29 15:30:00'));
  });

  it('never escalates while it stands', () => {
    expect(stored(asked.build()).actAll(local('2026-12-10 23:59:59'))).toEqual([]);
  });

  it('counts from when it really goes on, however long it slept', () => {
    const clock = stored(asked.build());
    const now = local('2027-02-01 10:00');
    expect(story(clock.actAll(now))).toEqual([['resume', now, 'kituo']]);
    expect(clock.ticket.cycle.respondBy).toBe(local('2027-02-16 10:00'));
  });
});

describe('what needs no response', () => {
  const sent = local('2026-11-24 12:00');
  test.each(['suggestion', 'opinion', 'compliment'] as const)(
    'becomes overdue, keeps a clock until acknowledged, and never moves: %s',
    (kind) => {
      const clock = stored(aTicket({ kind, at: sent }).build());
      expect(story(clock.wake(2))).toEqual([
        ['remind acknowledgement-missed', local('2026-12-01 12:00:01'), 'kituo'],
        ['remind recurring 10', local('2027-02-12 12:00:00'), 'kituo'],
      ]);
    },
  );

  test.each([
    ['suggestion', '2026-12-17 12:00:00'],
    ['opinion', '2026-12-17 12:00:00'],
    ['compliment', '2026-11-25 12:00:00'],
  ] as const)('closes as noted: a %s acknowledged on Wednesday noon at %s', (kind, closesAt) => {
    const clock = stored(aTicket({ kind }).acknowledged(local('2026-11-25 12:00')).build());
    expect(story(clock.wake(1))).toEqual([['settle', local(closesAt), 'kituo']]);
    expect(clock.ticket).toMatchObject({ status: 'closed', closedBecause: 'noted' });
    expect(clock.ticket).not.toHaveProperty('nextWakeAt');
  });
});

describe('an answered ticket', () => {
  it('warns once, lapses after the window, and then nothing happens any more', () => {
    const clock = stored(aTicket().responded(local('2026-12-01 10:00')).build());
    expect(story(clock.wake(5))).toEqual([
      ['remind window-closing', local('2026-12-24 00:00:00'), 'kituo'],
      ['lapse', local('2027-01-01 00:00:00'), 'kituo'],
    ]);
    expect(clock.ticket).toMatchObject({ status: 'closed', closedBecause: 'lapsed' });
    expect(clock.actAll(local('2028-01-01 00:00'), { healing: true })).toEqual([]);
  });
});

describe('healing a clock that died', () => {
  const acknowledged = aTicket().acknowledged(local('2026-11-25 09:00')).build();

  it('does what is due and arms a new clock in the same write', () => {
    const change = stored(aTicket().build()).decide(local('2026-11-27 09:00'), { healing: true });
    expect(change?.event).toMatchObject({
      type: 'remind',
      facts: { step: 'acknowledgement-missed' },
      after: { arming: 1 },
    });
  });

  it('begins with a clock of its own where a new cycle begins', () => {
    const change = stored({ ...acknowledged, arming: 3 }).decide(local('2026-12-17 09:00'), {
      healing: true,
    });
    expect(change?.event).toMatchObject({ type: 'escalate', after: { cycle: 2, arming: 0 } });
  });

  it('arms a new clock when nothing is due', () => {
    const change = stored(acknowledged).decide(local('2026-11-26 09:00'), { healing: true });
    expect(change?.event).toMatchObject({
      type: 'rearm',
      after: { arming: 1, nextWakeAt: acknowledged.nextWakeAt, respondBy: acknowledged.cycle.respondBy },
    });
  });
});

describe('a wake time at which nothing is to be done any more', () => {
  // A former release woke for reminders too: this one for half of the time to respond.
  const acknowledged = aTicket().acknowledged(local('2026-11-25 09:00')).build();
  const clock = () => stored({ ...acknowledged, nextWakeAt: local('2026-12-04 08:00:00') });

  it('is put right when the clock wakes for nothing, so that it does not wake for ever', () => {
    const waking = clock();
    const now = local('2026-12-04 08:00:00');
    expect(story(waking.actAll(now))).toEqual([['rearm', now, 'kituo']]);
    expect(waking.ticket).toMatchObject({
      arming: 0,
      nextWakeAt: local('2026-12-16 12:00:01'),
      cycle: { respondBy: acknowledged.cycle.respondBy },
    });
  });

  it('is left alone as long as the clock does not wake', () => {
    expect(clock().actAll(local('2026-12-04 07:59:59'))).toEqual([]);
  });
});

describe('a lineage that is not the holder’s', () => {
  it('is refused, so that no ticket goes up somebody else’s chain', () => {
    const clock = stored(aTicket().build());
    expect(() => clock.decide(local('2027-01-01 12:00'), { lineage: aLineage('kata', 'mkoa') })).toThrow(
      RangeError,
    );
  });
});
