import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { MemoryRollUps } from '../../../adapters/memory/roll-ups.ts';
import { measuresContract } from '../contract/measures.ts';
import { rollUpsContract } from '../contract/roll-ups.ts';

describe('what is counted, in memory', () => {
  measuresContract(() => {
    const measures = new MemoryMeasures();
    return Promise.resolve({ keeper: measures, measures });
  });
});

describe('what is rolled up, in memory', () => {
  rollUpsContract((now) => {
    const measuresKeeper = new MemoryMeasures(undefined, now);
    const rollUps = new MemoryRollUps(measuresKeeper);
    return Promise.resolve({ measuresKeeper, rollUpsKeeper: rollUps, rollUps });
  });
});
