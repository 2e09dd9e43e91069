import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { chainLinkTo, type Entry } from '../../../domain/audit/chain.ts';
import { commitmentTo } from '../../../domain/audit/commitment.ts';
import { checkProperty } from '../../builders/chance.ts';

const events = { chain: 'events', number: '261100000017' } as const;
const hashOf = (entry: Entry, previous?: string, whose: Parameters<typeof chainLinkTo>[1] = events): string =>
  chainLinkTo(previous, whose, entry, hashing).hash;

describe('the hash of an entry', () => {
  it('is the SHA-256 of the canonical form, with algorithm and label inside', () => {
    const canonical =
      '{"algorithm":"SHA-256","domain":"mrejesho/events/1","entry":{"a":1,"b":"ŋ"},"number":"261100000017","previous":null}';

    expect(hashOf({ b: 'ŋ', a: 1 })).toBe(Buffer.from(hashing.sha256(canonical)).toString('base64url'));
  });

  it('is the same whatever the order of the attributes', () => {
    checkProperty(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (entry) => {
        const turned = Object.fromEntries(Object.entries(entry).toReversed());
        expect(hashOf(turned)).toBe(hashOf(entry));
      }),
    );
  });

  it.each([
    ['another value', { a: 2 }, undefined, events],
    ['an attribute more', { a: 1, b: 1 }, undefined, events],
    ['another entry before it', { a: 1 }, 'x', events],
    ['the other chain', { a: 1 }, undefined, { ...events, chain: 'reads' }],
    ['another ticket', { a: 1 }, undefined, { ...events, number: '261100000025' }],
  ] as const)('is another one for %s', (_, entry, previous, whose) => {
    expect(hashOf(entry, previous, whose)).not.toBe(hashOf({ a: 1 }));
  });
});

describe('a commitment', () => {
  const salt = '5a'.repeat(16);
  const parts = { subject: 'Maji', description: 'Hakuna maji.' };

  it('is HMAC-SHA-256 under the bytes of the salt, over the canonical parts', () => {
    const text = '{"description":"Hakuna maji.","subject":"Maji"}';
    const mac = Buffer.from(hashing.hmacSha256(Buffer.from(salt, 'hex'), text)).toString('hex');

    expect(commitmentTo(parts, salt, hashing)).toBe(mac);
  });

  it('is another one for each salt, so that nobody finds the text by guessing', () => {
    expect(commitmentTo(parts, 'a5'.repeat(16), hashing)).not.toBe(commitmentTo(parts, salt, hashing));
  });
});
