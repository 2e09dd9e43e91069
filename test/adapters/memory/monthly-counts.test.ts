import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { memoryMonthlyCounts } from '../../../adapters/memory/monthly-counts.ts';
import { monthlyCountsContract } from '../contract/monthly-counts.ts';

describe('what is counted in a month, in memory', () => {
  monthlyCountsContract((registry) => {
    const keeper = new MemoryMeasures();
    return Promise.resolve({ keeper, monthlyCounts: memoryMonthlyCounts(keeper, registry) });
  });
});
