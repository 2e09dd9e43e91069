import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../builders/chance.ts';
import { officerRules, situation, urgentRules, whoIsTold } from './told-by-sight.ts';

describe('whoever is told of a ticket, rule by rule,', () => {
  it.each(officerRules.map((rule) => [JSON.stringify(rule), rule] as const))(
    'would be shown it: %s',
    async (_, rule) => {
      await checkProperty(
        fc.asyncProperty(situation, async (drawn) => {
          const { told } = await whoIsTold(rule, drawn);
          expect(told.filter(({ status, custody }) => status !== 200 && custody !== 200)).toEqual([]);
        }),
        { numRuns: 80 },
      );
    },
  );

  it('is somebody, where an urgent matter is and anybody on duty or a head upward would be shown it', async () => {
    await checkProperty(
      fc.asyncProperty(fc.constantFrom(...urgentRules), situation, async (rule, drawn) => {
        const { told, couldBe } = await whoIsTold(rule, drawn);
        if (couldBe) expect(told).not.toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});
