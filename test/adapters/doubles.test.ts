import { describe } from 'vitest';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { quarantineContract } from './contract/attachment-files.ts';
import { loginIssuerContract } from './contract/login-issuer.ts';
import { publishedRecordContract } from './contract/published-audit-log.ts';
import { aTuesdayNoon } from '../builders/ticket.ts';
import { MemoryQuarantine } from '../builders/doubles/attachment-files.ts';
import { MemoryCheckpointStore } from '../builders/doubles/checkpoint-store.ts';
import { MemoryLoginIssuer } from '../builders/doubles/login-issuer.ts';

loginIssuerContract(() => {
  let now = aTuesdayNoon;
  const issuer = new MemoryLoginIssuer(() => now);
  return Promise.resolve({
    issuer,
    logsIn: (asked) => Promise.resolve(issuer.logsIn({ subject: 'neema-sanga', ...asked })),
    passes: (seconds) => void (now = plusSeconds(now, seconds)),
  });
});

describe('the record in memory', () => {
  publishedRecordContract(() => {
    const store = new MemoryCheckpointStore();
    const laysNothing = () => Promise.resolve(); // in memory nothing lies over anything
    return Promise.resolve({ record: store, store, marks: laysNothing, writesOver: laysNothing });
  });
});

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
