import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { MemoryRollUps } from '../../../adapters/memory/roll-ups.ts';
import { memoryMonthlyCounts } from '../../../adapters/memory/monthly-counts.ts';
import { monthlyCountsContract } from '../contract/monthly-counts.ts';

describe('what is counted in a month, in memory', () => {
  monthlyCountsContract((registry) => {
    const keeper = new MemoryMeasures();
    const monthlyCounts = memoryMonthlyCounts(keeper, registry);
    return Promise.resolve({ keeper, monthlyCounts, rollUpsKeeper: new MemoryRollUps(keeper) });
  });
});
