import { describe, expect, it, test } from 'vitest';
import { carryOn, undoWithdrawal, withdraw } from '../../../../../domain/casework/acts/citizen/withdraw.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { aCalendar, local } from '../../../../builders/calendar.ts';
import { aLife, by, Life } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { aPolicy, lasting } from '../../../../builders/policy.ts';
import { theRules } from '../../../../builders/ticket.ts';

// Of Tuesday noon, due Wednesday 16 December noon. By Friday noon 3 of its 15 days are over.
const friday = local('2026-11-27 12:00:00');
const withdrawn = (life: Life, at = friday): Life =>
  life.did(withdraw, { ...by.citizen(at), pressure: false });
const acknowledged = aLife().did(acknowledge, by.head(local('2026-11-25 09:00')));

describe('a withdrawal', () => {
  it('closes the ticket, and says whether there was pressure', () => {
    const life = acknowledged.did(withdraw, { ...by.citizen(friday), pressure: true });
    expect(life.ticket).toMatchObject({ status: 'closed', closedBecause: 'withdrawn' });
    expect(life.event.facts).toEqual({ pressure: true });
  });

  test.each([
    ['2026-12-04 23:59:59', undefined],
    ['2026-12-05 00:00:00', 'window-over'],
  ])('is undone within seven days: %s', (at, reason) => {
    expect(withdrawn(acknowledged).refused(undoWithdrawal, by.citizen(local(at)))).toBe(reason);
  });

  it('that is undone gives the institution the time that was left, and the ticket its status', () => {
    // Twelve days from Wednesday 2 December noon: 3, 4, 7, 8, 10, 11, 14 to 18.
    const { ticket } = withdrawn(acknowledged).did(undoWithdrawal, by.citizen(local('2026-12-02 12:00:00')));
    expect(ticket).toMatchObject({
      status: 'acknowledged',
      cycle: { number: 1, respondBy: local('2026-12-21 12:00:00') },
      arming: 1,
    });
    expect(ticket).not.toHaveProperty('closedBecause');
  });

  it('leaves an unacknowledged ticket what was left to acknowledge it', () => {
    // One of two days was over on Wednesday noon.
    const life = withdrawn(aLife(), local('2026-11-25 12:00:00'));
    const { ticket } = life.did(undoWithdrawal, by.citizen(local('2026-11-30 12:00:00')));
    expect(ticket).toMatchObject({
      status: 'submitted',
      cycle: { acknowledgeBy: local('2026-12-01 12:00:00') },
      nextWakeAt: local('2026-12-01 12:00:01'),
    });
  });

  it('leaves an acknowledgement that was missed as late as it was', () => {
    const late = withdrawn(aLife().wokenAt(local('2026-11-26 12:00:01')));
    const life = late.did(undoWithdrawal, by.citizen(local('2026-11-30 12:00:00')));
    expect(life.ticket.cycle).toMatchObject({
      acknowledgeBy: local('2026-11-26 12:00:00'),
      steps: ['acknowledgement-missed'],
    });
  });

  it('leaves the date of an acknowledgement that was given', () => {
    const { ticket } = withdrawn(acknowledged).did(undoWithdrawal, by.citizen(local('2026-11-30 12:00:00')));
    expect(ticket.cycle.acknowledgeBy).toBe(acknowledged.ticket.cycle.acknowledgeBy);
  });

  it('that is undone gives what was left by the calendar of then, whatever became a holiday since', () => {
    const { holidays } = aCalendar();
    const calendar = aCalendar({ version: 2, holidays: ['2026-11-30', ...holidays] });
    const life = new Life(withdrawn(acknowledged), theRules({ calendar }), acknowledged.chain);
    const { ticket } = life.did(undoWithdrawal, by.citizen(local('2026-12-02 12:00:00')));
    expect(ticket.cycle.respondBy).toBe(local('2026-12-21 12:00:00'));
  });

  it('of a ticket that waited for the citizen takes the question back too', () => {
    const asked = aLife().did(requestInformation, by.head(local('2026-11-26 12:00')));
    const { ticket } = withdrawn(asked).did(undoWithdrawal, by.citizen(local('2026-12-02 12:00:00')));
    expect(ticket).toMatchObject({
      status: 'in-progress',
      cycle: { respondBy: local('2026-12-22 12:00:00') },
    });
    expect(ticket).not.toHaveProperty('pause');
  });

  it('brings no date nearer that a policy gives in calendar days', () => {
    const [row] = theRules().policy.rows;
    const rows = row === undefined ? [] : [{ ...row, respond: lasting(20, 'days') }];
    const inDays = aLife({ rules: theRules({ policy: aPolicy({ rows }) }) });
    const { ticket } = withdrawn(inDays).did(undoWithdrawal, by.citizen(friday));
    expect(ticket.cycle.respondBy).toBe(local('2026-12-14 23:59:59'));
  });

  it('is the only closing that is undone so', () => {
    const closed = acknowledged.having({ status: 'closed', closedBecause: 'accepted' });
    expect(closed.refused(undoWithdrawal, by.citizen(friday))).toBe('wrong-status');
  });
});

describe('an urgent matter', () => {
  const saturday = local('2026-11-28 09:00');
  it('may go on without the citizen', () => {
    const urgent = withdrawn(aLife({ urgent: true }), local('2026-11-24 13:00'));
    const { ticket } = urgent.did(carryOn, by.headAbove(local('2026-11-24 14:00')));
    expect(ticket).toMatchObject({
      status: 'submitted',
      cycle: { acknowledgeBy: local('2026-11-24 17:00') },
    });
  });

  // Due on Friday 27 November noon; on Friday at 09:00 three hours are left.
  const urgent = aLife({ urgent: true }).did(acknowledge, by.head(local('2026-11-24 13:00')));
  const stopped = withdrawn(urgent, local('2026-11-27 09:00:00'));

  it('that goes on has what was left of its 72 hours, and no two working days', () => {
    const { ticket } = stopped.did(carryOn, by.headAbove(saturday));
    expect(ticket.cycle.respondBy).toBe(local('2026-11-28 12:00:00'));
  });

  it('has no more when the citizen takes the withdrawal back', () => {
    const { ticket } = stopped.did(undoWithdrawal, by.citizen(saturday));
    expect(ticket.cycle.respondBy).toBe(local('2026-11-28 12:00:00'));
  });

  it('that was late stays late', () => {
    const late = aLife({ urgent: true, chain: aLineage('kituo') }).wokenAt(local('2026-11-27 12:00:01'));
    const { ticket } = withdrawn(late, local('2026-11-27 15:00:00')).did(
      undoWithdrawal,
      by.citizen(saturday),
    );
    expect(ticket.cycle.respondBy).toBe(local('2026-11-27 12:00:00'));
  });

  it('alone may', () => {
    expect(withdrawn(acknowledged).refused(carryOn, by.headAbove(saturday))).toBe('not-urgent');
  });
});
