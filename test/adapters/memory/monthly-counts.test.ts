import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { MemoryRollUps } from '../../../adapters/memory/roll-ups.ts';
import { memoryMonthlyCounts } from '../../../adapters/memory/monthly-counts.ts';
import { monthlyCountsContract } from '../contract/monthly-counts.ts';

describe('what is counted in a month, in memory', () => {
  monthlyCountsContract((registry) => {
    const measuresProjector = new MemoryMeasures();
    const monthlyCounts = memoryMonthlyCounts(measuresProjector, registry);
    return Promise.resolve({
      measuresProjector,
      monthlyCounts,
      rollUpStore: new MemoryRollUps(measuresProjector),
    });
  });
});
