import { describe } from 'vitest';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { MemorySurges } from '../../../adapters/memory/surges.ts';
import { surgesContract } from '../contract/surges.ts';

describe('surges, in memory', () => {
  surgesContract(() => {
    const outbox = new MemoryOutbox();
    const surges = new MemorySurges(outbox);
    return Promise.resolve({ surgeDetector: surges, other: surges, surges, outbox });
  });
});
