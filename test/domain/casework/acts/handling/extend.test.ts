import { describe, expect, it, test } from 'vitest';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../../../domain/casework/acts/handling/extend.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../../builders/life.ts';
import { lasting } from '../../../../builders/policy.ts';

const wednesday = local('2026-11-25 09:00');
const complaint = aLife().did(acknowledge, by.head(wednesday)); // due on 16 December at noon
const days = (amount: number) => lasting(amount, 'working-days');
const reasonOf = (life: Life, at: string, amount = 1) =>
  life.refused(extend, { ...by.head(local(at)), extension: days(amount) });

describe('an extension', () => {
  test.each([
    [1, '2026-12-17 12:00:00'],
    [10, '2026-12-31 12:00:00'], // Christmas is a holiday, the weekends are not counted
  ])('of %i days moves the deadline, and says by how much and to when', (amount, dueBy) => {
    const life = complaint.did(extend, { ...by.head(wednesday), extension: days(amount) });
    expect(life.ticket.cycle).toMatchObject({ respondBy: local(dueBy) });
    expect(life.event.facts).toEqual({ dueBy: local(dueBy), extension: days(amount) });
  });

  test.each([
    ['eleven days', complaint, '2026-11-25 09:00', 11, 'too-long'],
    ['after the last second', complaint, '2026-12-16 12:00:01', 1, 'deadline-passed'],
    ['before it is acknowledged', aLife(), '2026-11-25 09:00', 1, 'wrong-status'],
  ])('is refused: %s', (_, life, at, amount, reason) => {
    expect(reasonOf(life, at, amount)).toBe(reason);
  });

  it('is in time in the last second', () => {
    expect(reasonOf(complaint, '2026-12-16 12:00:00')).toBeUndefined();
  });

  it('of a question is three days, of an urgent complaint none', () => {
    const question = aLife({ kind: 'question' }).did(acknowledge, by.head(wednesday));
    expect([3, 4].map((amount) => reasonOf(question, '2026-11-25 09:00', amount))).toEqual([
      undefined,
      'too-long',
    ]);
    const urgent = aLife({ urgent: true }).did(acknowledge, by.head(local('2026-11-24 13:00')));
    expect(reasonOf(urgent, '2026-11-24 13:00')).toBe('not-extendable');
  });

  it('comes once a level, and twice a ticket', () => {
    const extended = complaint.did(extend, { ...by.head(wednesday), extension: days(1) });
    expect(reasonOf(extended, '2026-11-26 09:00')).toBe('already-extended');

    const above = extended
      .wokenAt(local('2026-12-17 12:00:01'))
      .did(acknowledge, by.head(local('2026-12-18 09:00')))
      .did(extend, { ...by.head(local('2026-12-18 09:00')), extension: days(1) })
      .wokenAt(local('2027-01-06 09:00'))
      .did(acknowledge, by.head(local('2027-01-06 09:00')));
    expect(above.ticket.cycle.number).toBe(3);
    expect(reasonOf(above, '2027-01-06 10:00')).toBe('no-more-extensions');
  });
});
