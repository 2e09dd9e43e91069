import { describe, expect, it, test } from 'vitest';
import {
  countedIn,
  isStillAsked,
  mayRemindSooner,
  nextReminder,
  type RemindedStep,
  type Reminder,
  remindersDue,
  remindsFrom,
} from '../../../../domain/ticketing/clock/reminders.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../../builders/calendar.ts';
import { type Instant, plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { aLife } from '../../../builders/life.ts';
import { aTicket, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const rules = theRules();

/** The reminders of a ticket that stays as it is, so many of them. */
function remindersOf(ticket: Ticket, count: number): readonly (readonly [string, string])[] {
  const found: Reminder[] = [];
  for (let since = ticket.submittedAt; found.length < count;) {
    const next = nextReminder(ticket, rules, since);
    if (next === undefined) break;
    found.push(next);
    since = next.at;
  }
  return found.map(({ step, at }) => [step, at] as const);
}

describe('officers are reminded of a complaint of Tuesday noon, due Wednesday 16 December noon,', () => {
  it('when nobody acknowledged it twice over, and at 50 % and 80 % of its time', () => {
    // 15 days are 120 hours; half of them end on Friday at 08:00, after seven days and four hours.
    expect(remindersOf(aTicket().build(), 9)).toEqual([
      ['acknowledgement-missed-again', local('2026-11-30 12:00:00')],
      ['reminder-first', local('2026-12-04 08:00:00')],
      ['reminder-second', local('2026-12-11 12:00:00')],
    ]);
  });

  it('not of what was done: an acknowledgement, or what a former release reminded of', () => {
    const ticket = aTicket().acknowledged(local('2026-11-25 09:00')).build();
    const reminded = { ...ticket, cycle: { ...ticket.cycle, steps: ['reminder-first'] as const } };
    expect(remindersOf(reminded, 9)).toEqual([['reminder-second', local('2026-12-11 12:00:00')]]);
  });

  it('later by the share of its time that a pause took', () => {
    const resumed = aTicket().acknowledged(local('2026-11-25 09:00')).build();
    const cycle = { ...resumed.cycle, respondBy: local('2026-12-18 12:00'), pausedSeconds: 2 * 8 * 3600 };
    expect(remindersOf({ ...resumed, cycle }, 1)).toEqual([['reminder-first', local('2026-12-08 08:00:00')]]);
  });

  it('not while its citizen is asked, nor once it is answered', () => {
    expect(remindersOf(aTicket().awaitingCitizen(local('2026-11-30 09:00')).build(), 1)).toEqual([]);
    expect(remindersOf(aTicket().responded(local('2026-12-01 10:00')).build(), 1)).toEqual([]);
  });

  it('by its clock where it is urgent', () => {
    expect(remindersOf(aTicket({ urgent: true }).build(), 1)).toEqual([]);
  });
});

describe('officers are reminded of what recurs', () => {
  const flaggedAt = local('2026-12-04 14:00');
  const question = aTicket({ kind: 'question', receiver: 'mkoa', at: local('2026-11-27 14:00') }).build();
  const flagged = {
    ...question,
    cycle: { ...question.cycle, steps: ['flagged'] as const, remindedAt: flaggedAt },
  };

  it('each working day at the root, whether or not its clock wakes for it', () => {
    const days = ['07', '08', '10', '11', '14', '15', '16', '17', '18', '21', '22'];
    const since = (place: number) => local(`2026-12-${days[place - 1] ?? '04'} 14:00`);
    expect(days.map((_, place) => nextReminder(flagged, rules, since(place))?.at)).toEqual(
      days.map((day) => local(`2026-12-${day} 14:00:00`)),
    );
  });

  it('every five days of a suggestion that nobody acknowledges', () => {
    const sent = aTicket({ kind: 'suggestion' }).build();
    const cycle = {
      ...sent.cycle,
      steps: ['acknowledgement-missed'] as const,
      remindedAt: local('2026-12-01 12:00'),
    };
    expect(remindersOf({ ...sent, cycle }, 2)).toEqual([
      ['recurring', local('2026-12-08 12:00:00')],
      ['recurring', local('2026-12-16 12:00:00')],
    ]);
  });
});

describe('what was to be reminded of in a time', () => {
  const ticket = aTicket().build();

  it('leaves out what a later reminder makes pointless', () => {
    const due = { since: aTuesdayNoon, until: local('2026-12-14 09:00') };
    expect(remindersDue(ticket, rules, due).map(({ step }) => step)).toEqual([
      'acknowledgement-missed-again',
      'reminder-second',
    ]);
  });

  test.each([
    ['is asked for while it is to be done', 1, 'submitted', true],
    ['is asked for no more at another level', 2, 'submitted', false],
    ['is asked for no more once it is answered', 1, 'responded', false],
  ] as const)('%s', (_, cycle, status, asked) => {
    const told = local('2026-12-07 07:30');
    expect(isStillAsked({ step: 'reminder-first', cycle }, { ...ticket, status }, rules, told)).toBe(asked);
  });
});

describe('nobody is reminded in the morning', () => {
  const ticket = aTicket().acknowledged(local('2026-11-25 09:00')).build();
  const morning = local('2026-12-07 07:30');
  const asked = (step: RemindedStep, changed: Partial<Ticket>) =>
    isStillAsked({ step, cycle: 1 }, { ...ticket, ...changed }, rules, morning);

  it('of a direction that was reported done, though its clock noted that its date passed', () => {
    expect(asked('direction-missed', { direction: 3 })).toBe(true);
    expect(asked('direction-due', { direction: 3, directedBy: morning, directionIsNear: true })).toBe(true);
    expect(asked('direction-missed', {})).toBe(false);
  });

  it('of an objection that was decided on', () => {
    expect(asked('objection-missed', { objectionDueAt: local('2026-12-04 09:00') })).toBe(true);
    expect(asked('objection-missed', {})).toBe(false);
  });

  it('of half a time that was extended since', () => {
    const extended = { ...ticket.cycle, respondBy: local('2027-01-29 12:00') };
    expect(asked('reminder-first', {})).toBe(true);
    expect(asked('reminder-first', { cycle: extended })).toBe(false);
  });
});

it('an event states what the reminders of its ticket are counted from', () => {
  const { event, ticket } = aLife();
  expect(countedIn(event)?.cycle).toEqual(ticket.cycle);
  expect(mayRemindSooner(event)).toBe(true);
});

it('what a former release woke a clock for is still to be reminded of, at its moment and no spread later', () => {
  const moment = local('2026-12-04 08:00:00');
  const { spreadSeconds } = rules.policy;
  const woke = plusSeconds(moment, spreadSeconds);
  const { event } = aLife();
  const rearmed = {
    type: 'rearm',
    at: plusSeconds(woke, 2),
    before: { ...event.after, nextWakeAt: woke },
  } as const;
  const planned = (since: Instant) => nextReminder(aTicket().build(), rules, since);
  expect(planned(remindsFrom(rearmed, rules.policy))).toEqual({ step: 'reminder-first', at: moment });
  expect(remindsFrom({ ...rearmed, type: 'submit' }, rules.policy)).toBe(rearmed.at);
});
