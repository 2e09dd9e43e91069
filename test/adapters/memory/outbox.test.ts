import { describe } from 'vitest';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { outboxContract } from '../contract/outbox.ts';

describe('the outbox in memory', () => {
  outboxContract(() => Promise.resolve(new MemoryOutbox()));
});
