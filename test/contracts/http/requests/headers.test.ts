import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idempotencyKey } from '../../../../contracts/http/requests/headers.ts';
import { receiptSecretHeader } from '../../../../contracts/http/requests/secret-headers.ts';
import { requestErrorsOf } from '../../../../contracts/http/problems/issues.ts';

const problemOf = (schema: typeof idempotencyKey, given: unknown) => {
  const parsed = schema.safeParse(given);
  return parsed.success ? undefined : requestErrorsOf(parsed.error.issues, given).problem;
};

describe('an idempotency key', () => {
  it('may be any random UUID, in either case', () => {
    const key = randomUUID();
    expect(idempotencyKey.parse(key.toUpperCase())).toBe(key);
  });

  it('may be of version 7', () => {
    expect(problemOf(idempotencyKey, '01932c07-209c-7b5e-8d3a-6f1f0e9f2a11')).toBeUndefined();
  });

  it.each([
    ['2c1b7f10-8f1e-11ef-9cd2-0242ac120002', 'idempotency-key-weak'],
    ['a3bb189e-8bf9-3888-9912-ace4e6543002', 'idempotency-key-weak'],
    ['a6edc906-2f9f-5fb2-a373-efac406f0ef2', 'idempotency-key-weak'],
    ['3f0c8f5e-6f0b-4f0e-0c57-0d3a1c2b4e5f', 'idempotency-key-weak'],
    ['3f0c8f5e6f0b4f0e9c570d3a1c2b4e5f', 'idempotency-key-weak'],
    ['1', 'idempotency-key-weak'],
    ['', 'idempotency-key-missing'],
    [undefined, 'idempotency-key-missing'],
  ])('%j is refused as %s', (given, problem) => {
    expect(problemOf(idempotencyKey, given)).toBe(problem);
  });
});

describe('a receipt secret', () => {
  it.each(['48213097', '4821 3097', '4821-3097'])('may be written %s', (given) => {
    expect(receiptSecretHeader.parse(given)).toBe('48213097');
  });

  it.each([
    ['4821309', 'secret-malformed'],
    ['٤٨٢١٣٠٩٧', 'secret-malformed'],
    ['', 'secret-missing'],
    [undefined, 'secret-missing'],
  ])('%j is refused as %s', (given, problem) => {
    expect(problemOf(receiptSecretHeader, given)).toBe(problem);
  });
});
