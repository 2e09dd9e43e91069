import { describe } from 'vitest';
import { MemoryQuarantine } from '../../../adapters/memory/attachment-files.ts';
import { quarantineContract } from '../contract/attachment-files.ts';

describe('the quarantine in memory', () => {
  quarantineContract(() => {
    const quarantine = new MemoryQuarantine();
    return Promise.resolve({
      quarantine,
      receive: (upload, bytes) => {
        quarantine.receive(upload, bytes);
        return Promise.resolve();
      },
    });
  });
});
