import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after } from '../../../../domain/foundation/time/add-duration.ts';
import type { Calendar } from '../../../../domain/foundation/time/calendar.ts';
import { beginCycle } from '../../../../domain/ticketing/clock/cycle.ts';
import { earlier, plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { mayRemindSooner } from '../../../../domain/ticketing/clock/reminders.ts';
import { nextWakeAt } from '../../../../domain/ticketing/clock/next-wake.ts';
import { recompute } from '../../../../domain/casework/acts/recompute.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aPolicy, lasting } from '../../../builders/policy.ts';
import { aTicket, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const before = aCalendar();
const closedOn = (...dates: readonly string[]): Calendar =>
  aCalendar({ version: 2, holidays: [...before.holidays, ...dates].toSorted() });
const openOn = (date: string): Calendar =>
  aCalendar({ version: 2, holidays: before.holidays.filter((holiday) => holiday !== date) });

const anHourLater = local('2026-11-24 13:00:00');
const recomputed = (ticket: Ticket, calendar: Calendar, now: Instant = anHourLater) =>
  recompute({ ticket, events: [] }, { before, rules: theRules({ calendar }), now });

describe('a calendar changed late', () => {
  it.each<[string, Calendar, string, string]>([
    ['a moon that was sighted on Friday', closedOn('2026-11-27'), '2026-11-26 12:00', '2026-12-17 12:00'],
    ['two days of an outage', closedOn('2026-11-25', '2026-11-26'), '2026-11-30 12:00', '2026-12-18 12:00'],
    [
      'an outage of yesterday, declared today',
      closedOn('2026-11-23'),
      '2026-11-26 12:00',
      '2026-12-16 12:00',
    ],
    ['a feast that is none', openOn('2026-12-09'), '2026-11-26 12:00', '2026-12-15 12:00'],
    ['a feast after all deadlines', closedOn('2027-02-01'), '2026-11-26 12:00', '2026-12-16 12:00'],
  ])('for %s moves both deadlines', (_, calendar, acknowledgeBy, respondBy) => {
    const ticket = aTicket().build();

    const { cycle } = recomputed(ticket, calendar)?.ticket ?? ticket;

    expect(cycle).toMatchObject({
      acknowledgeBy: local(acknowledgeBy),
      respondBy: local(respondBy),
      number: 1,
    });
  });

  it('for a feast that goes to another day tells of the reminder that comes sooner, though no deadline moves', () => {
    const [sooner, later] = ['2026-12-01', '2026-12-14'];
    const calendars = [closedOn(sooner), closedOn(later)] as const;
    const was = { ...calendars[0], version: 1 };
    const life = aLife({ rules: theRules({ calendar: was }) }).did(acknowledge, by.head(anHourLater));
    const { ticket } = life;
    const rules = theRules({ calendar: calendars[1] });

    const change = recompute(life, { before: was, rules, now: anHourLater });

    const { acknowledgeBy, respondBy } = ticket.cycle;
    expect(change?.ticket.cycle).toMatchObject({ acknowledgeBy, respondBy, calendarVersion: 2 });
    expect(change && mayRemindSooner(change.event)).toBe(true);
    const back = theRules({ calendar: { ...was, version: 3 } });
    const moved = change?.ticket ?? ticket;
    expect(
      recompute({ ticket: moved, events: [] }, { before: rules.calendar, rules: back, now: anHourLater }),
    ).toBe(undefined);
  });

  it('moves what has not passed and lets the breach stand', () => {
    const ticket = aTicket().build();

    const change = recomputed(ticket, closedOn('2026-11-25', '2026-11-27'), local('2026-11-30 09:00:00'));

    expect(change?.ticket.cycle).toMatchObject({
      acknowledgeBy: ticket.cycle.acknowledgeBy,
      respondBy: local('2026-12-18 12:00'),
    });
  });

  it('takes the last second for on time', () => {
    const ticket = aTicket().build();
    const { respondBy = aTuesdayNoon } = ticket.cycle;
    const calendar = closedOn('2026-12-04');

    expect(recomputed(ticket, calendar, respondBy)?.ticket.cycle.respondBy).toBe(local('2026-12-17 12:00'));
    const late = recomputed(ticket, calendar, plusSeconds(respondBy, 1));
    expect(late?.ticket.cycle.respondBy ?? respondBy).toBe(respondBy);
  });

  it('says in the event what moved, by the system, in the same cycle', () => {
    const ticket = aTicket().build();

    const event = recomputed(ticket, closedOn('2026-11-25'))?.event;

    expect(event).toMatchObject({
      type: 'recompute',
      by: { actor: 'system' },
      before: { respondBy: local('2026-12-16 12:00'), cycle: 1 },
      after: { respondBy: local('2026-12-17 12:00'), cycle: 1 },
      facts: {
        calendar: 2,
        acknowledgeByBefore: local('2026-11-26 12:00'),
        acknowledgeBy: local('2026-11-27 12:00'),
      },
    });
  });

  it('arms the clock anew where it wakes at another time', () => {
    const ticket = aTicket().build();

    const change = recomputed(ticket, closedOn('2026-11-25'));

    expect(change?.ticket.arming).toBe(ticket.arming + 1);
    expect(change?.ticket.nextWakeAt).toBe(plusSeconds(local('2026-11-27 12:00:00'), 1));
  });

  it('moves nothing of an urgent matter, which runs by the clock', () => {
    expect(recomputed(aTicket({ urgent: true }).build(), closedOn('2026-11-25'))).toBeUndefined();
  });

  it('moves nothing of deadlines in calendar days', () => {
    const row = {
      kind: 'complaint',
      urgent: false,
      acknowledge: lasting(2, 'days'),
      respond: lasting(20, 'days'),
    } as const;
    const policy = aPolicy({ rows: [row] });
    const ticket = aTicket({ rules: theRules({ policy }) })
      .acknowledged(anHourLater)
      .build();
    const rules = theRules({ policy, calendar: closedOn('2026-11-25') });

    const change = recompute({ ticket, events: [] }, { before, rules, now: anHourLater });

    expect(change?.ticket.cycle.respondBy ?? ticket.cycle.respondBy).toBe(ticket.cycle.respondBy);
  });

  it('moves nothing of what was answered: the window is in calendar days', () => {
    const ticket = aTicket().responded(anHourLater).build();

    expect(recomputed(ticket, closedOn('2026-11-25'))).toBeUndefined();
  });

  it('lets a clock that stands still keep what was left of it, by the new calendar', () => {
    const asked = local('2026-11-26 12:00:00');
    const ticket = aTicket().awaitingCitizen(asked).build();

    const change = recomputed(ticket, closedOn('2026-11-25', '2026-11-27'), local('2026-12-28 09:00:00'));

    // The outage before the question gives a day back; the feast after it falls into the pause.
    expect(change?.ticket.pause?.secondsLeft).toBe((ticket.pause?.secondsLeft ?? 0) + 8 * 3600);
  });

  describe('where the clock stood from Thursday noon to Wednesday noon, and goes on', () => {
    const asked = aLife().did(requestInformation, by.head(local('2026-11-26 12:00')));
    const replied = asked.did(replyOfCitizen, by.citizen(local('2026-12-02 12:00')));
    const dueBy = (calendar: Calendar, now = local('2026-12-03 09:00:00')) =>
      recompute(replied, { before, rules: theRules({ calendar }), now })?.ticket.cycle ??
      replied.ticket.cycle;

    it.each<[string, Calendar, string]>([
      ['as it was', before, '2026-12-22 12:00'],
      ['within that time moves nothing', closedOn('2026-11-30'), '2026-12-22 12:00'],
      ['of two days within it moves nothing', closedOn('2026-11-30', '2026-12-01'), '2026-12-22 12:00'],
      ['before it gives its time back', closedOn('2026-11-25'), '2026-12-23 12:00'],
      ['after it gives its time back', closedOn('2026-12-04'), '2026-12-23 12:00'],
      ['in the half day before it gives that half back', closedOn('2026-11-26'), '2026-12-23 08:30'],
      ['in the half day after it gives that half back', closedOn('2026-12-02'), '2026-12-22 15:30'],
    ])('a holiday %s', (_, calendar, respondBy) => {
      expect(dueBy(calendar).respondBy).toBe(local(respondBy));
    });

    it('reminders leave out what the clock stood by the new calendar', () => {
      expect(replied.ticket.cycle.pausedSeconds).toBe(4 * 8 * 3600);
      expect(dueBy(closedOn('2026-11-30')).pausedSeconds).toBe(3 * 8 * 3600);
    });
  });

  it('moves the decision on an objection', () => {
    const ticket = aTicket()
      .having({ objectionDueAt: local('2026-11-27 12:00') })
      .build();

    const change = recomputed(ticket, closedOn('2026-11-26'));

    expect(change?.ticket.objectionDueAt).toBe(local('2026-11-30 12:00'));
  });

  it('leaves a closed ticket alone', () => {
    expect(recomputed(aTicket().closed('accepted').build(), closedOn('2026-11-25'))).toBeUndefined();
  });
});

describe('whatever day is closed or open again, whenever it is declared', () => {
  const dates = Array.from({ length: 40 }, (_, day) =>
    new Date(Date.parse('2026-11-16T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
  );
  const aChange = fc
    .record({
      add: fc.subarray(dates, { maxLength: 6 }),
      remove: fc.subarray(before.holidays.filter((date) => date > '2026-11-15')),
      sent: fc.integer({ min: 0, max: 7 * 86_400 }),
      later: fc.integer({ min: 0, max: 30 * 86_400 }),
      kind: fc.constantFrom('complaint', 'question', 'suggestion'),
    })
    .map(({ add, remove, sent, later: ahead, kind }) => {
      const holidays = [...new Set([...before.holidays.filter((date) => !remove.includes(date)), ...add])];
      const calendar = aCalendar({ version: 2, holidays: holidays.toSorted() });
      const at = plusSeconds(local('2026-11-23 00:00:00'), sent);
      return { ticket: aTicket({ at, kind } as const).build(), calendar, now: plusSeconds(at, ahead) };
    });
  const deadlinesOf = ({ cycle }: Ticket) => [cycle.acknowledgeBy, cycle.respondBy] as const;

  it('no passed deadline moves, and none comes nearer than a working day from now', () => {
    checkProperty(
      fc.property(aChange, ({ ticket, calendar, now }) => {
        const moved = recomputed(ticket, calendar, now)?.ticket ?? ticket;
        const nearest = after(now, lasting(1, 'working-days'), calendar);
        deadlinesOf(ticket).forEach((deadline, place) => {
          const is = deadlinesOf(moved)[place];
          if (deadline === undefined || is === undefined || deadline < now) expect(is).toBe(deadline);
          else expect(is >= earlier(deadline, nearest)).toBe(true);
        });
      }),
    );
  });

  it('a deadline that lies far ahead is what it would be, had the calendar been known from the start', () => {
    checkProperty(
      fc.property(aChange, ({ ticket, calendar }) => {
        const { startedAt } = ticket.cycle;
        const moved = recomputed(ticket, calendar, startedAt)?.ticket ?? ticket;
        const fresh = beginCycle({ number: 1, began: 'submitted', startedAt }, ticket, aPolicy(), calendar);
        const nearest = after(startedAt, lasting(1, 'working-days'), calendar);
        deadlinesOf(moved).forEach((deadline, place) => {
          const known = deadlinesOf({ ...ticket, cycle: fresh })[place];
          if (known !== undefined && known > nearest) expect(deadline).toBe(known);
        });
      }),
    );
  });

  it('counting again by the same calendar moves nothing more', () => {
    checkProperty(
      fc.property(aChange, fc.integer({ min: 0, max: 86_400 }), ({ ticket, calendar, now }, later) => {
        const change = recomputed(ticket, calendar, now);
        if (change === undefined) return;
        expect(recomputed(change.ticket, calendar, plusSeconds(now, later))).toBeUndefined();
      }),
    );
  });

  it('it is one event of the same cycle, with the clock set as the rules say', () => {
    checkProperty(
      fc.property(aChange, ({ ticket, calendar, now }) => {
        const change = recomputed(ticket, calendar, now);
        if (change === undefined) return;
        expect(change.ticket).toMatchObject({
          version: ticket.version + 1,
          status: ticket.status,
          holder: ticket.holder,
          cycle: {
            number: ticket.cycle.number,
            startedAt: ticket.cycle.startedAt,
            steps: ticket.cycle.steps,
          },
          nextWakeAt: nextWakeAt(change.ticket, theRules({ calendar })),
        });
        const sameWake = change.ticket.nextWakeAt === ticket.nextWakeAt;
        expect(change.ticket.arming - ticket.arming).toBe(sameWake ? 0 : 1);
      }),
    );
  });
});
