import { stepOf } from '../../../../builders/ticket-event.ts';
import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { direct } from '../../../../../domain/casework/acts/handling/direct.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../../builders/life.ts';

const monday = local('2026-11-23 10:00:00');
const dueBy = local('2026-11-27 15:30:00'); // Friday, when offices close
const dayBefore = local('2026-11-26 07:30:00');
const acknowledged = aLife({ at: monday }).did(acknowledge, by.head(monday));
const directed = acknowledged.did(direct, { ...by.headAbove(monday), dueBy });

/** What the clock reminded of: `direction-due`. */
const reminders = ({ events }: Life) => events.flatMap((event) => stepOf(event) ?? []);

describe('a direction', () => {
  it('moves no deadline, and wakes the clock two working days before its date ends', () => {
    expect(directed.ticket.cycle).toEqual(acknowledged.ticket.cycle);
    expect(directed.ticket).toMatchObject({ directedBy: dueBy });
    expect(directed.ticket.nextWakeAt).toBe(dayBefore);
    expect(directed.ticket.arming).toBe(acknowledged.ticket.arming + 1);
  });

  it('reminds before its date, and once that has passed, each once, and says the date', () => {
    const reminded = directed.wokenAt(dayBefore);
    expect(reminded.event).toMatchObject({ type: 'remind', facts: { step: 'direction-due', dueBy } });
    expect(reminded.wokenAt(dueBy)).toBe(reminded);
    const missed = reminded.wokenAt(local('2026-11-27 15:30:01'));
    expect(missed.event).toMatchObject({ type: 'remind', facts: { step: 'direction-missed', dueBy } });
    expect(missed.ticket.directedBy).toBeUndefined();
    expect(missed.wokenAt(local('2026-11-28 12:00:00'))).toBe(missed);
  });

  it('that is near has no reminder before its date', () => {
    const near = acknowledged.did(direct, { ...by.headAbove(monday), dueBy: local('2026-11-23 15:30:00') });
    expect(reminders(near.wokenAt(local('2026-11-23 15:30:01')))).toEqual(['direction-missed']);
  });

  it('that a clock slept through is missed, and no longer due', () => {
    expect(reminders(directed.wokenAt(local('2026-11-27 15:30:01')))).toEqual(['direction-missed']);
  });

  it('takes the place of an earlier one, and reminds as often as there are directions', () => {
    const later = local('2026-12-01 15:30:00');
    const again = directed
      .wokenAt(dueBy)
      .did(direct, { ...by.headAbove(local('2026-11-27 15:00:00')), dueBy: later })
      .wokenAt(local('2026-11-30 07:30:00'))
      .wokenAt(local('2026-12-01 15:30:01'));
    expect(reminders(again)).toEqual(['direction-due', 'direction-due', 'direction-missed']);
  });

  it('reminds while the citizen is asked too, and ends no pause', () => {
    const asked = directed.did(requestInformation, { ...by.head(monday), canBeTold: true });
    const missed = asked.wokenAt(local('2026-11-27 15:30:01'));
    expect(reminders(missed)).toEqual(['direction-missed']);
    expect(missed.ticket).toMatchObject({ status: 'awaiting-citizen', pause: asked.ticket.pause });
  });

  it('ends where the ticket goes on to another level', () => {
    const late = directed.having({ directedBy: local('2027-03-01 15:30:00') });
    const escalated = late.wokenAt(local('2027-01-15 12:00:00'));
    expect(escalated.events.map(({ type }) => type)).toContain('escalate');
    expect(escalated.ticket.directedBy).toBeUndefined();
  });
});
