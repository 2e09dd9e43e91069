import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealedText, sealText } from '../../../adapters/crypto/sealing.ts';
import { checkProperty } from '../../builders/chance.ts';

const someSeal = fc.record({ key: fc.uint8Array({ minLength: 32, maxLength: 32 }), boundTo: fc.string() });
const someText = fc.string({ unit: 'grapheme' });

describe('what is sealed', () => {
  it('opens to what it was, under the same seal', () => {
    checkProperty(
      fc.property(someText, someSeal, (text, seal) => {
        expect(openSealedText(sealText(text, seal), seal)).toBe(text);
      }),
    );
  });

  it('does not open under another key, nor bound to another place', () => {
    checkProperty(
      fc.property(someText, someSeal, someSeal, (text, seal, other) => {
        fc.pre(Buffer.compare(seal.key, other.key) !== 0 && seal.boundTo !== other.boundTo);
        const sealed = sealText(text, seal);
        expect(() => openSealedText(sealed, { ...seal, key: other.key })).toThrow();
        expect(() => openSealedText(sealed, { ...seal, boundTo: other.boundTo })).toThrow();
      }),
    );
  });

  it('does not open once a bit of it was changed, or its end was cut off', () => {
    checkProperty(
      fc.property(someText, someSeal, fc.nat(), (text, seal, somewhere) => {
        const sealed = sealText(text, seal);
        const changed = sealed.map((byte, place) =>
          place === Math.floor(somewhere / 8) % sealed.length ? byte ^ (1 << (somewhere % 8)) : byte,
        );
        expect(() => openSealedText(changed, seal)).toThrow();
        expect(() => openSealedText(sealed.subarray(0, -1), seal)).toThrow();
      }),
    );
  });

  it('is never the same twice, and as long as its text with 28 bytes more', () => {
    const seal = { key: new Uint8Array(32), boundTo: '' };
    const [one, other] = [sealText('maji', seal), sealText('maji', seal)];
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(one).toHaveLength(4 + 28);
  });
});
