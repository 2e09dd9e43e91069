import { describe, expect, it, test } from 'vitest';
import { isOverdue } from '../../../../domain/ticketing/clock/overdue.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';

// Sent on Tuesday 24 November at noon: to be acknowledged by 26 November and answered by 16 December at noon.
const dueToAcknowledge = local('2026-11-26 12:00:00');
const lateToAcknowledge = local('2026-11-26 12:00:01');
const due = local('2026-12-16 12:00:00');
const late = local('2026-12-16 12:00:01');

describe('a ticket', () => {
  test.each([
    [due, false],
    [late, true],
  ])('is overdue after the last second of its time to be answered, at %s: %s', (at, expected) => {
    expect(isOverdue(aLife().did(acknowledge, by.head(aTuesdayNoon)).ticket, at)).toBe(expected);
  });

  test.each([
    ['complaint', dueToAcknowledge, false],
    ['complaint', lateToAcknowledge, true],
    ['question', lateToAcknowledge, true],
    ['opinion', local('2026-12-01 12:00:00'), false],
    ['opinion', local('2026-12-01 12:00:01'), true],
  ] as const)(
    'that nobody acknowledged, a %s, is overdue after that date, at %s: %s',
    (kind, at, expected) => {
      expect(isOverdue(aLife({ kind }).ticket, at)).toBe(expected);
    },
  );

  test.each([
    [local('2026-11-24 16:00:00'), false],
    [local('2026-11-24 16:00:01'), true],
  ])('that is urgent and that nobody acknowledged is overdue after four hours, at %s: %s', (at, expected) => {
    expect(isOverdue(aLife({ urgent: true }).ticket, at)).toBe(expected);
  });

  it('that was acknowledged late is no longer overdue, until its answer is', () => {
    const { ticket } = aLife().did(acknowledge, by.head(local('2026-11-30 09:00:00')));
    expect(isOverdue(ticket, local('2026-11-30 09:00:01'))).toBe(false);
    expect(isOverdue(ticket, late)).toBe(true);
  });

  it('flagged at the root stays overdue, though its clock runs to the next reminder', () => {
    const atTheTop = aLife({ chain: aLineage('kituo') })
      .did(acknowledge, by.head(aTuesdayNoon))
      .wokenAt(late)
      .wokenAt(local('2026-12-17 12:30:00'));
    expect(atTheTop.ticket.cycle.steps).toContain('flagged');
    expect(isOverdue(atTheTop.ticket, local('2026-12-17 13:00:00'))).toBe(true);
  });

  it('is not overdue while its clock stands', () => {
    const { ticket } = aLife().did(requestInformation, by.head(local('2026-12-14 09:00:00')));
    expect(isOverdue(ticket, late)).toBe(false);
  });

  it('stays overdue while its clock stands, when it was before', () => {
    const atTheTop = aLife({ chain: aLineage('kituo') }).wokenAt(late);
    const { ticket } = atTheTop.did(requestInformation, by.head(local('2026-12-17 09:00:00')));
    expect(isOverdue(ticket, local('2026-12-17 10:00:00'))).toBe(true);
  });

  it('is not overdue once it was answered, late or not', () => {
    const life = aLife();
    const answered = life.did(respond, { ...by.head(due), finding: 'answered', context: life.context() });
    expect(isOverdue(answered.ticket, late)).toBe(false);
  });

  it('of a kind that needs no answer is never overdue once it was acknowledged', () => {
    const { ticket } = aLife({ kind: 'opinion' }).did(acknowledge, by.head(aTuesdayNoon));
    expect(isOverdue(ticket, local('2027-06-01 12:00:00'))).toBe(false);
  });
});
