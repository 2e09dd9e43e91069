import { written } from '../../domain/audit/commitment.ts';
import type { NewRead } from '../../domain/audit/read-log.ts';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { aNumber } from './ticket-event.ts';

let requests = 0;

/** An officer opens the ticket on Tuesday 24 November 2026, in a request of its own, unless told otherwise. */
export const aRead = (details: Partial<NewRead> = {}): NewRead => ({
  number: aNumber,
  at: '2026-11-24T09:10:00Z',
  by: { officer: 'afisa-1', institution: 'kituo', role: 'officer' },
  opened: 'ticket',
  request: `request-${(requests += 1)}`,
  ...details,
});

export const aReason = (reason: string) => written({ reason }, '5a'.repeat(16), hashing);
