import { describe } from 'vitest';
import { MemoryDeliveries } from '../../../adapters/memory/deliveries.ts';
import { MemoryOptOuts } from '../../../adapters/memory/opt-outs.ts';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { MemoryPace } from '../../../adapters/memory/pace.ts';
import { MemorySmsInbox } from '../../../adapters/memory/sms-inbox.ts';
import { deliveriesContract } from '../contract/deliveries.ts';
import { failedNoticesContract } from '../contract/failed-notices.ts';
import { optOutsContract } from '../contract/opt-outs.ts';
import { outboxContract } from '../contract/outbox.ts';
import { paceContract } from '../contract/pace.ts';
import { smsInboxContract } from '../contract/sms-inbox.ts';

describe('the outbox in memory', () => {
  outboxContract(() => Promise.resolve(new MemoryOutbox()));
  failedNoticesContract(() => {
    const outbox = new MemoryOutbox();
    return Promise.resolve({ outbox, failed: outbox });
  });
});

describe('the pace in memory', () => {
  paceContract(() => Promise.resolve(new MemoryPace()));
});

describe('what is remembered of deliveries in memory', () => {
  deliveriesContract(() => Promise.resolve(new MemoryDeliveries()));
});

describe('the opt-outs in memory', () => {
  optOutsContract(() => Promise.resolve(new MemoryOptOuts()));
});

describe('the inbox of SMS in memory', () => {
  smsInboxContract(() => Promise.resolve(new MemorySmsInbox()));
});
