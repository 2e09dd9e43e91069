import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../builders/chance.ts';
import { officerRules, shapesFor, situation, urgentRules, whoIsTold } from './told-by-sight.ts';

describe('whoever is told of a ticket', () => {
  it('is told by rules of which events meet each', () => {
    expect(officerRules.filter((rule) => shapesFor(rule).length === 0)).toEqual([]);
  });

  it('would be shown it: by any rule, in any small country, also where the notice waited', async () => {
    await checkProperty(
      fc.asyncProperty(fc.constantFrom(...officerRules), situation, async (rule, drawn) => {
        const { told } = await whoIsTold(rule, drawn);
        expect(told.filter(({ status, custody }) => status !== 200 && custody !== 200)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is somebody, where an urgent matter is and anybody on duty or a head upward would be shown it', async () => {
    await checkProperty(
      fc.asyncProperty(fc.constantFrom(...urgentRules), situation, async (rule, drawn) => {
        const { told, couldBe } = await whoIsTold(rule, drawn);
        if (couldBe) expect(told).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
