import { describe } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { measuresContract } from '../contract/measures.ts';

describe('what is counted, in memory', () => {
  measuresContract(() => {
    const measures = new MemoryMeasures();
    return Promise.resolve({ keeper: measures, measures });
  });
});
