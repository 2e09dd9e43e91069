import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverKeysOf } from '../../../../adapters/secrets-manager/hmac-keys.ts';
import { idempotencyKey } from '../../../../contracts/http/requests/headers.ts';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { isSmokeKey, isSmokeTicket, smokeKey } from '../../../../domain/ticketing/tickets/smoke-ticket.ts';
import { ticketNumber } from '../../../../domain/ticketing/tickets/ticket-number.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { memoryServerKeys } from '../../../builders/doubles/server-keys.ts';

const keys = memoryServerKeys();
const random = fc.stringMatching(/^[0-9a-f]{12}$/);
const uuid = fc.uuid({ version: 4 });

describe('the key of a smoke ticket', () => {
  it('is one that a client could have made, and known by any version of the server keys', () => {
    checkProperty(
      fc.property(random, fc.constantFrom(...keys.versions), (digits, version) => {
        const key = smokeKey(keys, digits, version);
        expect(idempotencyKey.parse(key)).toBe(key);
        expect(isSmokeKey(keys, key)).toBe(true);
      }),
    );
  });

  it('is made by nobody without the server keys', () => {
    const others = serverKeysOf(JSON.stringify({ current: '2', 2: '3'.repeat(64) }));
    checkProperty(
      fc.property(random, uuid, (digits, clients) => {
        expect(isSmokeKey(keys, smokeKey(others, digits))).toBe(false);
        expect(isSmokeKey(keys, clients)).toBe(false);
      }),
    );
  });

  it('is none with any of its digits changed', () => {
    const key = smokeKey(keys, '0123456789ab');
    const changed = Array.from(key, (digit, place) =>
      digit === '-' ? key : `${key.slice(0, place)}${digit === '0' ? '1' : '0'}${key.slice(place + 1)}`,
    ).filter((other) => other !== key);
    expect(changed.length).toBeGreaterThan(28);
    expect(changed.filter((other) => isSmokeKey(keys, other))).toEqual([]);
  });
});

describe('the number of a smoke ticket', () => {
  const dates = fc
    .tuple(fc.integer({ min: 2026, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);

  it('is told from every number that a citizen can have, and typed as they are', () => {
    checkProperty(
      fc.property(dates, fc.string(), (date, seed) => {
        const source = { key: keys.current, seed, attempt: 0, date };
        const [ofCitizen, ofSmoke] = [
          ticketNumber(keys, source),
          ticketNumber(keys, { ...source, isSmoke: true }),
        ];
        expect([isSmokeTicket(ofCitizen), isSmokeTicket(ofSmoke)]).toEqual([false, true]);
        expect(isTicketNumber(ofSmoke)).toBe(true);
      }),
    );
  });
});
