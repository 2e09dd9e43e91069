import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { MemoryRollUps } from '../../../adapters/memory/roll-ups.ts';
import { measuresContract } from '../contract/measures.ts';
import { rollUpsContract } from '../contract/roll-ups.ts';

describe('what is counted, in memory', () => {
  measuresContract(() => {
    const measures = new MemoryMeasures();
    return Promise.resolve({ measuresProjector: measures, measures });
  });
});

describe('what is rolled up, in memory', () => {
  rollUpsContract((now) => {
    const measuresProjector = new MemoryMeasures(undefined, now);
    const rollUps = new MemoryRollUps(measuresProjector);
    return Promise.resolve({ measuresProjector, rollUpStore: rollUps, rollUps });
  });
});
