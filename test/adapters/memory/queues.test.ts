import { describe } from 'vitest';
import { MemoryQueues } from '../../../adapters/memory/queues.ts';
import { queuesContract } from '../contract/queues.ts';

describe('the queues in memory', () => {
  queuesContract((cursors) => {
    const queues = new MemoryQueues(cursors);
    return Promise.resolve({ queueProjector: queues, queues });
  });
});
