import { describe, expect, it } from 'vitest';
import { ActRefused } from '../../../../domain/casework/acts/refusals.ts';
import { whyRefused } from '../../../../domain/casework/acts/why-refused.ts';

const refused = new ActRefused('merged', 'withdraw', { actor: 'citizen', status: 'submitted' });

function throws(error: Error): never {
  throw error;
}

function breaksHere(): never {
  throw new TypeError('a mistake of ours');
}

describe('an act that is only tried', () => {
  it('is refused for a reason, or would be done', () => {
    expect(whyRefused(() => throws(refused))).toBe('merged');
    expect(whyRefused(() => 'done')).toBeUndefined();
  });

  it('hides no other error, nor where it comes from', () => {
    let caught: unknown;
    try {
      whyRefused(breaksHere);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(TypeError);
    expect((caught as Error).stack).toContain('breaksHere');
  });

  it('leaves other errors as they are: they say where they come from', () => {
    const before = Error.stackTraceLimit;
    whyRefused(() => throws(refused));
    whyRefused(() => 'done');
    expect(() => whyRefused(breaksHere)).toThrow('a mistake of ours');
    expect(Error.stackTraceLimit).toBe(before);
  });
});
