import { describe } from 'vitest';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { failedNoticesContract } from '../contract/failed-notices.ts';
import { outboxContract } from '../contract/outbox.ts';

describe('the outbox in memory', () => {
  outboxContract(() => Promise.resolve(new MemoryOutbox()));
  failedNoticesContract(() => {
    const outbox = new MemoryOutbox();
    return Promise.resolve({ outbox, failed: outbox });
  });
});
