import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plusSeconds, secondsOf } from '../../../../domain/foundation/time/instant.ts';
import { nextWakeAt, whatIsDue } from '../../../../domain/ticketing/clock/next-wake.ts';
import { spreadOf } from '../../../../domain/foundation/time/spread.ts';
import type { ClockStep, Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aPolicy, lasting } from '../../../builders/policy.ts';
import { aTicket, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const rules = theRules();
const stepsDue = (ticket: Ticket, at: string) => whatIsDue(ticket, rules, local(at)).map(({ step }) => step);

/** A ticket whose clock already did these. */
const having = (ticket: Ticket, ...steps: readonly ClockStep[]): Ticket => ({
  ...ticket,
  cycle: { ...ticket.cycle, steps },
});

describe('the clock of a complaint of Tuesday noon, due Wednesday 16 December noon', () => {
  const complaint = aTicket().build();
  test.each([
    ['nobody acknowledged within two days', [], '2026-11-26 12:00:01', 'acknowledgement-missed'],
    ['nor anybody answered in time', ['acknowledgement-missed'], '2026-12-16 12:00:01', 'response-missed'],
  ] as const)('wakes when %s', (_, done, at, step) => {
    const ticket = having(complaint, ...done);
    expect(nextWakeAt(ticket, rules)).toBe(local(at));
    expect(stepsDue(ticket, at)).toEqual([step]);
  });

  const acknowledged = aTicket().acknowledged(local('2026-11-25 09:00')).build();
  test.each([
    ['one second after the last one on time', [], '2026-12-16 12:00:01', 'response-missed'],
    [
      'then too where a former release reminded',
      ['reminder-first', 'reminder-second'],
      '2026-12-16 12:00:01',
      'response-missed',
    ],
  ] as const)('wakes, once acknowledged, %s', (_, done, at, step) => {
    const ticket = having(acknowledged, ...done);
    expect(nextWakeAt(ticket, rules)).toBe(local(at));
    expect(stepsDue(ticket, at)).toEqual([step]);
  });

  it('does the same while the matter is worked on', () => {
    const started = aTicket().started(local('2026-11-25 09:00')).build();
    expect(started.nextWakeAt).toBe(acknowledged.nextWakeAt);
  });
});

describe('the clock of an urgent complaint of Friday night', () => {
  const urgent = aTicket({ urgent: true, at: local('2026-11-27 22:00') });
  it('runs by the hour, through the weekend', () => {
    expect(urgent.build().nextWakeAt).toBe(local('2026-11-28 02:00:01'));
    const acknowledged = urgent.acknowledged(local('2026-11-28 01:00')).build();
    expect(acknowledged.nextWakeAt).toBe(local('2026-11-29 10:00:00'));
    const reminded = having(acknowledged, 'reminder-first');
    expect(nextWakeAt(reminded, rules)).toBe(local('2026-11-30 07:36:00'));
    expect(nextWakeAt(having(reminded, 'reminder-second'), rules)).toBe(local('2026-11-30 22:00:01'));
  });
});

describe('a clock that slept', () => {
  it('skips the first reminder of an urgent matter when the second is due', () => {
    const ticket = aTicket({ urgent: true }).acknowledged(local('2026-11-24 13:00')).build();
    expect(stepsDue(ticket, '2026-11-27 09:00')).toEqual(['reminder-second']);
    expect(stepsDue(having(ticket, 'reminder-second'), '2026-11-27 09:00')).toEqual([]);
  });

  it('skips everything else when the deadline has passed', () => {
    expect(stepsDue(aTicket().build(), '2027-03-01 09:00')).toEqual(['response-missed']);
  });

  it('skips the warning when the window is over', () => {
    const responded = aTicket().responded(local('2026-12-01 10:00')).build();
    expect(stepsDue(responded, '2027-03-01 09:00')).toEqual(['lapse']);
  });
});

describe('the clock of an answered ticket', () => {
  const responded = aTicket().responded(local('2026-12-01 10:00')).build();

  it('warns on the day that lies seven days ahead of the last', () => {
    expect(responded.windowEndsAt).toBe(local('2026-12-31 23:59:59'));
    expect(responded.nextWakeAt).toBe(local('2026-12-24 00:00:00'));
    expect(stepsDue(responded, '2026-12-24 00:00:00')).toEqual(['window-closing']);
  });

  it('lapses after the last second of the window', () => {
    expect(nextWakeAt(having(responded, 'window-closing'), rules)).toBe(local('2027-01-01 00:00:00'));
  });

  it('gives no warning where the window is too short for one', () => {
    const short = aTicket().responded(local('2026-12-01 10:00'), lasting(5, 'days')).build();
    expect(short.nextWakeAt).toBe(local('2026-12-07 00:00:00'));
  });
});

describe('the clock while the citizen is asked', () => {
  it('stands until ten days are over', () => {
    const asked = aTicket().awaitingCitizen(local('2026-11-30 09:00')).build();
    expect(asked.nextWakeAt).toBe(local('2026-12-11 00:00:00'));
    expect(stepsDue(asked, '2026-12-11 00:00:00')).toEqual(['resume']);
  });
});

describe('the clock of what needs no response', () => {
  const suggestion = aTicket({ kind: 'suggestion' });
  it('reminds the head once five days are over', () => {
    expect(suggestion.build().nextWakeAt).toBe(local('2026-12-01 12:00:01'));
  });

  it('wakes with every tenth of its reminders while nobody acknowledges it', () => {
    const missed = having(suggestion.build(), 'acknowledgement-missed');
    const reminded = { ...missed, cycle: { ...missed.cycle, remindedAt: local('2026-12-01 12:00') } };
    expect(nextWakeAt(reminded, rules)).toBe(local('2027-02-12 12:00:00'));
    expect(stepsDue(reminded, '2027-02-12 12:00:00')).toEqual(['recurring']);
  });

  it('closes fifteen days after it was acknowledged', () => {
    const acknowledged = suggestion.acknowledged(local('2026-11-25 12:00')).build();
    expect(acknowledged.nextWakeAt).toBe(local('2026-12-17 12:00:00'));
    expect(stepsDue(acknowledged, '2026-12-17 12:00:00')).toEqual(['settle']);
  });

  it('closes at once when it is a compliment', () => {
    const at = local('2026-11-25 12:00');
    expect(aTicket({ kind: 'compliment' }).acknowledged(at).build().nextWakeAt).toBe(at);
  });
});

describe('the spread', () => {
  it('lies between nothing and its most, and reaches both', () => {
    const numbers = Array.from({ length: 2_000 }, (_, index) => String(261_100_000_000 + index));
    const spreads = numbers.map((number) => spreadOf(number, 1, 9));
    expect(new Set(spreads)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const most = Math.max(...spreads.map((spread) => spreads.filter((other) => other === spread).length));
    expect(most).toBeLessThan(300);
  });

  it('comes after the deadline, and is the same whenever it is asked for', () => {
    const spread = theRules({ policy: aPolicy({ spreadSeconds: 300 }) });
    const wake = nextWakeAt(aTicket().build(), spread) ?? '1970-01-01T00:00:00Z';
    const late = secondsOf(wake) - secondsOf(local('2026-11-26 12:00:01'));
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThanOrEqual(300);
    expect(nextWakeAt(aTicket().having({ openness: 'identified' }).build(), spread)).toBe(wake);
  });

  const acknowledgedAt = local('2026-11-25 12:00:00');
  it.each([
    ['an ordinary deadline by all of it', aTicket(), '2026-11-26 12:00:01', 2_700],
    ['an urgent one by five minutes', aTicket({ urgent: true }), '2026-11-24 16:00:01', 300],
    [
      'what closes some time after an act by all of it',
      aTicket({ kind: 'suggestion' }).acknowledged(acknowledgedAt),
      '2026-12-17 12:00:00',
      2_700,
    ],
    [
      'what closes at once by five minutes',
      aTicket({ kind: 'compliment' }).acknowledged(acknowledgedAt),
      '2026-11-25 12:00:00',
      300,
    ],
    [
      'a final answer by five minutes',
      aTicket().having({ status: 'responded', respondedAt: acknowledgedAt }),
      '2026-11-25 12:00:00',
      300,
    ],
  ] as const)('delays %s at most', (_, builder, at, most) => {
    const spread = theRules({ policy: aPolicy({ spreadSeconds: 2_700 }) });
    const ticket = builder.build();
    const late = Array.from({ length: 2_000 }, (_number, index) => {
      const wake = nextWakeAt({ ...ticket, number: String(261_100_000_000 + index) }, spread);
      return secondsOf(wake ?? local(at)) - secondsOf(local(at));
    });
    expect(Math.min(...late)).toBeLessThan(most / 50);
    expect(Math.max(...late)).toBeGreaterThan(0.98 * most);
    expect(Math.max(...late)).toBeLessThanOrEqual(most);
  });
});

describe('at every moment of every ticket', () => {
  const moments = fc
    .integer({ min: 0, max: 90 * 86_400 })
    .map((seconds) => plusSeconds(aTuesdayNoon, seconds));
  const tickets = fc
    .record({
      kind: fc.constantFrom('complaint', 'question', 'suggestion', 'compliment'),
      urgent: fc.boolean(),
      status: fc.constantFrom('submitted', 'acknowledged', 'started', 'asked', 'responded'),
      spreadSeconds: fc.constantFrom(0, 300),
      at: moments,
    })
    .map(({ kind, urgent, status, spreadSeconds, at }) => {
      const underThese = theRules({ policy: aPolicy({ spreadSeconds }) });
      const ticket = aTicket({ kind, urgent, rules: underThese });
      const soon = plusSeconds(aTuesdayNoon, (secondsOf(at) - secondsOf(aTuesdayNoon)) / 10);
      const reached = {
        submitted: ticket,
        acknowledged: ticket.acknowledged(soon),
        started: ticket.started(soon),
        asked: ticket.awaitingCitizen(soon),
        responded: ticket.responded(soon),
      }[status];
      return { ticket: reached.build(), rules: underThese };
    });

  it('something is due exactly when the next wake time has come', () => {
    checkProperty(
      fc.property(tickets, moments, ({ ticket, rules: underThese }, now) => {
        const wake = nextWakeAt(ticket, underThese);
        expect(wake).toBeDefined();
        expect(whatIsDue(ticket, underThese, now).length > 0).toBe(wake !== undefined && wake <= now);
      }),
    );
  });
});
