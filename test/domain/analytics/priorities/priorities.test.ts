import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByShare, shareOfOthers } from '../../../../domain/analytics/measures/ranking.ts';
import { ticketSteps } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import {
  priorityRules,
  prioritiesOf,
  type CategoryAtUnit,
  type CategoryEvidence,
  type Evidence,
  type RiseEvidence,
  type UnitEvidence,
} from '../../../../domain/analytics/priorities/priorities.ts';
import { checkProperty } from '../../../builders/chance.ts';

const unitIds = ['dawasa', 'tanesco', 'tanroads', 'muhimbili', 'nida'] as const;
const count = fc.nat(60);

const aCategoryAtUnit = fc
  .tuple(fc.constantFrom(...unitIds, 'taifa'), fc.tuple(count, count, count, count, count))
  .map(([institution, counts]): CategoryAtUnit => {
    const [unacknowledged, appealed, unassigned, inWork, awaiting] = counts;
    return {
      institution,
      count: counts.reduce((sum, each) => sum + each, 0),
      steps: { unacknowledged, appealed, unassigned, 'in-work': inWork, 'awaiting-citizen': awaiting },
    };
  });

const aCategory = fc
  .record({
    category: fc.constantFrom('maji', 'umeme', 'ardhi', 'afya'),
    others: count,
    overdueSinceMonday: fc.integer({ min: -20, max: 20 }),
    at: fc.uniqueArray(aCategoryAtUnit, { selector: ({ institution }) => institution, maxLength: 4 }),
    isSum: fc.boolean(),
  })
  .map(({ others, isSum, at, ...rest }): CategoryEvidence => ({
    ...rest,
    at,
    overdue: isSum ? at.reduce((sum, place) => sum + place.count, 0) : others,
  }));

const aRise: fc.Arbitrary<RiseEvidence> = fc
  .record({
    category: fc.constantFrom('maji', 'umeme', 'ardhi', 'afya'),
    region: fc.constantFrom('dodoma', 'mara', undefined),
    count,
    usual: count,
  })
  .map(({ region, ...rise }) => ({ institution: 'taifa', ...rise, ...(region !== undefined && { region }) }));

const someUnits: fc.Arbitrary<readonly UnitEvidence[]> = fc
  .uniqueArray(
    fc.record({
      place: fc.nat(4),
      due: fc.nat(400),
      inTime: fc.nat(400),
      overdue: count,
      waits: count,
      before: count,
    }),
    {
      selector: ({ place }) => place,
    },
  )
  .map((units) => {
    const shares = units.map(({ place, due, inTime }) => ({
      institution: unitIds[place] ?? 'nida',
      inTime: Math.min(due, inTime),
      due,
    }));
    const { ranked } = rankByShare(shares);
    return units.map(({ place, overdue, waits, before }): UnitEvidence => {
      const institution = unitIds[place] ?? 'nida';
      const unit = ranked.find((each) => each.institution === institution);
      return {
        institution,
        overdue,
        acknowledgementOverdue: waits,
        ...(unit !== undefined && { ranked: { ...unit, ofOthers: shareOfOthers(ranked, unit) } }),
        before: { count: Math.floor(before / 2), of: before },
      };
    });
  });

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  institution: fc.constant('taifa'),
  overdue: count,
  overdueSinceMonday: fc.integer({ min: -20, max: 20 }),
  acknowledgementOverdue: count,
  units: someUnits,
  own: fc.record({ overdue: count, acknowledgementOverdue: count }),
  categories: fc.uniqueArray(aCategory, { selector: ({ category }) => category, maxLength: 4 }),
  listsCategories: fc.boolean(),
  listsOwnCategories: fc.boolean(),
  rises: fc.uniqueArray(aRise, {
    selector: ({ category, region }) => `${category} ${region ?? ''}`,
    maxLength: 6,
  }),
  lateDirections: fc.uniqueArray(
    fc.record({ to: fc.constantFrom(...unitIds), days: fc.integer({ min: 1, max: 90 }) }),
    { selector: ({ to }) => to, maxLength: 4 },
  ),
});

describe('what needs an overseer', () => {
  it('is at most five things, two of a rule, by the order of rules, whatever order the figures come in', () => {
    checkProperty(
      fc.property(someEvidence, (evidence) => {
        const priorities = prioritiesOf(evidence);
        const rules = priorities.map(({ rule }) => rule);
        expect(rules.length).toBeLessThanOrEqual(5);
        for (const rule of priorityRules)
          expect(rules.filter((each) => each === rule).length).toBeLessThanOrEqual(2);
        const rising = priorities.filter(({ rule }) => rule === 'rises').map(({ category }) => category);
        expect(new Set(rising).size).toBe(rising.length);
        expect(rules).toEqual(rules.toSorted((a, b) => priorityRules.indexOf(a) - priorityRules.indexOf(b)));
        const { units, categories = [], rises = [] } = evidence;
        const turned: Evidence = {
          ...evidence,
          units: units.toReversed(),
          categories: categories.toReversed().map(({ at, ...each }) => ({ ...each, at: at.toReversed() })),
          rises: rises.toReversed(),
          lateDirections: evidence.lateDirections?.toReversed() ?? [],
        };
        expect(prioritiesOf(turned)).toEqual(priorities);
      }),
      { numRuns: 300 },
    );
  });

  it('tells how many directions are late, the longest first, however few, and none where none is', () => {
    checkProperty(
      fc.property(someEvidence, (evidence) => {
        const { lateDirections = [] } = evidence;
        const told = prioritiesOf({ ...evidence, categories: [] }).filter(
          ({ rule }) => rule === 'late-directions',
        );
        expect(told.map(({ number }) => number)).toEqual(
          lateDirections.length === 0 ? [] : [{ count: lateDirections.length }],
        );
        const days = told.flatMap(({ late = [] }) => late.map((each) => each.days));
        expect(days).toEqual(days.toSorted((a, b) => b - a));
      }),
    );
  });

  it('calls on where most of it lies, and on nobody for what rises or goes well', () => {
    checkProperty(
      fc.property(someEvidence, (evidence) => {
        for (const { rule, institution, most, direction, category } of prioritiesOf(evidence)) {
          if (rule === 'rises' || rule === 'improved') expect(direction).toBeUndefined();
          if (direction === undefined) continue;
          expect(direction.institution).not.toBe('taifa');
          expect(direction.institution).toBe(rule === 'below-size' ? institution : most?.institution);
          expect(direction.category).toBe(category);
        }
      }),
    );
  });

  it('never tells a count of citizens’ tickets of fewer than five, and each count is one of the evidence', () => {
    checkProperty(
      fc.property(someEvidence, (evidence) => {
        const { categories = [], rises = [], units } = evidence;
        for (const { rule, number, category, region, list, most, step, sinceMonday, seen } of prioritiesOf(
          evidence,
        )) {
          if (rule === 'late-directions') continue;
          for (const told of [
            most?.count,
            step?.count,
            seen?.count,
            'count' in number ? number.count : undefined,
          ])
            if (told !== undefined) expect(told).toBeGreaterThanOrEqual(5);
          if (sinceMonday !== undefined) expect(Math.abs(sinceMonday)).toBeGreaterThanOrEqual(5);
          if (rule === 'overdue-in-category') {
            const found = categories.find((each) => each.category === category);
            expect(number).toEqual({ count: found?.overdue });
            const whole = { institution: 'taifa', figure: 'overdue-to-answer', category } as const;
            const own = found?.at.find(({ institution }) => institution === 'taifa');
            const isOwn = evidence.listsOwnCategories === true && own?.count === found?.overdue;
            const ofItself = isOwn ? { ...whole, here: true } : undefined;
            expect(list).toEqual(evidence.listsCategories === true ? whole : ofItself);
            const counts = found?.at.map((place) => place.count) ?? [];
            if (most !== undefined) expect(most.count).toBe(Math.max(...counts));
            const at = found?.at.find(({ institution }) => institution === most?.institution);
            if (step !== undefined)
              expect(step.count).toBe(Math.max(...ticketSteps.map((each) => at?.steps[each] ?? 0)));
          }
          if (rule === 'overdue') {
            expect(number).toEqual({ count: evidence.overdue });
            const counts = [...units, ...(evidence.own === undefined ? [] : [evidence.own])];
            if (most !== undefined)
              expect(most.count).toBe(Math.max(...counts.map(({ overdue }) => overdue)));
          }
          if (rule === 'rises')
            expect(rises).toContainEqual(
              expect.objectContaining({ category, ...(region !== undefined && { region }), ...seen }),
            );
          if (rule === 'below-size' || rule === 'improved')
            expect(units.map(({ institution }) => institution)).toContain(
              prioritiesOf(evidence).find((each) => each.rule === rule)?.institution,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names categories where any has five overdue, and all answers together where those named are less than half of them', () => {
    checkProperty(
      fc.property(someEvidence, (evidence) => {
        const rules = new Set(prioritiesOf(evidence).map(({ rule }) => rule));
        const counts = (evidence.categories ?? [])
          .map(({ overdue }) => overdue)
          .filter((count) => count >= 5);
        const [most = 0, second = 0] = counts.toSorted((a, b) => b - a);
        expect(rules.has('overdue-in-category')).toBe(counts.length > 0);
        const isMost = counts.length > 0 && 2 * (most + second) >= evidence.overdue;
        expect(rules.has('overdue')).toBe(!isMost && evidence.overdue >= 5);
      }),
      { numRuns: 200 },
    );
  });
});
