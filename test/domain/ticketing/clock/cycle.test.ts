import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beginCycle, type PolicySubject, policyRowFor } from '../../../../domain/ticketing/clock/cycle.ts';
import type { PolicyRow } from '../../../../domain/foundation/policy/policy.ts';
import { type CycleBeginning, cycleBeginnings } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aPolicy, lasting } from '../../../builders/policy.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';

const calendar = aCalendar();
const roads: PolicySubject = { kind: 'complaint', urgent: false, category: 'barabara', holder: 'kituo' };

const begin = (
  began: CycleBeginning,
  {
    policy = aPolicy(),
    startedAt = aTuesdayNoon,
    ...matter
  }: Partial<PolicySubject> & {
    policy?: ReturnType<typeof aPolicy>;
    startedAt?: typeof aTuesdayNoon;
  } = {},
) => beginCycle({ number: 1, began, startedAt }, { ...roads, ...matter }, policy, calendar);

describe('the row of a policy that counts', () => {
  const aRow = (details: Partial<PolicyRow>): PolicyRow => ({
    kind: 'complaint',
    urgent: false,
    acknowledge: lasting(1, 'working-days'),
    respond: lasting(9, 'working-days'),
    ...details,
  });
  const ofBoth = aRow({ institution: 'kituo', category: 'barabara' });
  const ofInstitution = aRow({ institution: 'kituo' });
  const ofCategory = aRow({ category: 'barabara' });
  const ofKind = aRow({});
  const elsewhere = [aRow({ institution: 'kata' }), aRow({ category: 'maji' }), aRow({ kind: 'question' })];

  test.each([
    ['of the institution and the category', [ofKind, ofCategory, ofInstitution, ofBoth], ofBoth],
    ['then that of the institution', [ofKind, ofCategory, ofInstitution], ofInstitution],
    ['then that of the category', [ofKind, ofCategory], ofCategory],
    ['then that of the kind', [ofKind], ofKind],
  ])('is the one %s, in whatever order they stand', (_, rows, expected) => {
    checkProperty(
      fc.property(
        fc.shuffledSubarray([...elsewhere, ...rows], { minLength: 3 + rows.length }),
        (shuffled) => {
          expect(policyRowFor(aPolicy({ rows: shuffled }), roads)).toBe(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    [false, lasting(2, 'working-days'), lasting(10, 'working-days')],
    [true, lasting(4, 'hours'), lasting(48, 'hours')],
  ])(
    'is as above the first level when not even the kind has one (urgent: %s)',
    (urgent, acknowledge, respond) => {
      expect(policyRowFor(aPolicy({ rows: elsewhere }), { ...roads, kind: 'opinion', urgent })).toEqual({
        kind: 'opinion',
        urgent,
        acknowledge,
        respond,
        appealWindow: lasting(60, 'days'),
      });
    },
  );
});

describe('the deadlines of a cycle', () => {
  test.each([
    ['complaint', false, '2026-11-26 12:00:00', '2026-12-16 12:00:00'],
    ['complaint', true, '2026-11-24 16:00:00', '2026-11-27 12:00:00'],
    ['question', false, '2026-11-26 12:00:00', '2026-12-01 12:00:00'],
  ] as const)(
    'of a %s (urgent: %s) of Tuesday noon are %s and %s',
    (kind, urgent, acknowledgeBy, respondBy) => {
      expect(begin('submitted', { kind, urgent })).toMatchObject({
        acknowledgeBy: local(acknowledgeBy),
        respondBy: local(respondBy),
      });
    },
  );

  test.each(['suggestion', 'opinion', 'compliment'] as const)('of a %s ask for no response', (kind) => {
    const cycle = begin('submitted', { kind });
    expect(cycle.acknowledgeBy).toBe(local('2026-12-01 12:00'));
    expect(cycle).not.toHaveProperty('respondBy');
  });

  test.each([
    ['submitted', '2026-12-16 12:00:00'],
    ['transferred', '2026-12-16 12:00:00'],
    ['escalated', '2026-12-08 12:00:00'],
    ['appealed', '2026-12-08 12:00:00'],
  ] as const)('of a complaint that was %s end at %s', (began, respondBy) => {
    expect(begin(began).respondBy).toBe(local(respondBy));
  });

  it('of an urgent complaint that was escalated end after 48 hours', () => {
    expect(begin('escalated', { urgent: true }).respondBy).toBe(local('2026-11-26 12:00'));
  });

  it('stay those of the own row above, where that is shorter than the cap', () => {
    expect(begin('escalated', { kind: 'question' }).respondBy).toBe(local('2026-12-01 12:00'));
  });

  it('are compared by when they fall due, not by their numbers', () => {
    const rows = [
      {
        kind: 'complaint',
        urgent: false,
        acknowledge: lasting(30, 'hours'), // Wednesday 18:00, before Thursday noon
        respond: lasting(400, 'hours'), // 10 December 16:00, after Tuesday the 8th
      },
    ] as const;
    expect(begin('escalated', { policy: aPolicy({ rows }) })).toMatchObject({
      acknowledgeBy: local('2026-11-25 18:00'),
      respondBy: local('2026-12-08 12:00'),
    });
  });

  it('are never later than without the cap, nor in the past', () => {
    const starts = fc.integer({ min: 0, max: 400 * 86_400 }).map((seconds) => seconds * 1000);
    checkProperty(
      fc.property(starts, fc.constantFrom(...cycleBeginnings), fc.boolean(), (offset, began, urgent) => {
        const startedAt = local(new Date(Date.UTC(2026, 0, 1) + offset).toISOString().slice(0, 19));
        const { acknowledgeBy, respondBy = startedAt } = begin(began, { startedAt, urgent });
        const uncapped = begin('submitted', { startedAt, urgent });
        expect(acknowledgeBy > startedAt && respondBy > startedAt).toBe(true);
        expect(respondBy <= (uncapped.respondBy ?? '')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
