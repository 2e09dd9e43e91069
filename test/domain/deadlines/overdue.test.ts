import { describe, expect, it, test } from 'vitest';
import { isOverdue } from '../../../domain/deadlines/overdue.ts';
import { requestInformation } from '../../../domain/tickets/handling/request-information.ts';
import { respond } from '../../../domain/tickets/handling/respond.ts';
import { local } from '../../builders/calendar.ts';
import { aLife, by } from '../../builders/life.ts';
import { aLineage } from '../../builders/lineage.ts';

// Sent on Tuesday 24 November at noon: to be answered by 16 December at noon.
const due = local('2026-12-16 12:00:00');
const late = local('2026-12-16 12:00:01');

describe('a ticket', () => {
  test.each([
    [due, false],
    [late, true],
  ])('is overdue after the last second of its time to be answered, at %s: %s', (at, expected) => {
    expect(isOverdue(aLife().ticket, at)).toBe(expected);
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

  it('of a kind that needs no answer is never overdue', () => {
    expect(isOverdue(aLife({ kind: 'opinion' }).ticket, late)).toBe(false);
  });
});
