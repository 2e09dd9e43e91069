import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoginTooLong, sealedLogins } from '../../../adapters/crypto/sealed-logins.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { checkProperty } from '../../builders/chance.ts';

const client = { issuer: 'https://login.example', clientId: 'mteja' };
const login = { refreshToken: 'a-refresh-token', since: '2026-11-24T09:00:00Z' } as const;
const keys = () => Promise.resolve(memoryServerKeys());
const logins = sealedLogins({ keys, client });

describe('a login that a browser keeps', () => {
  it('opens as it was sealed, and is another text each time', async () => {
    const sealed = await logins.seal(login);
    expect(await logins.open(sealed)).toEqual(login);
    expect(await logins.seal(login)).not.toBe(sealed);
  });

  it('opens for no other issuer and no other client', async () => {
    const sealed = await logins.seal(login);
    for (const other of [{ issuer: 'https://login.example/2' }, { clientId: 'mwingine' }]) {
      const elsewhere = sealedLogins({ keys, client: { ...client, ...other } });
      expect(await elsewhere.open(sealed)).toBeUndefined();
    }
  });

  it('opens after no change of it whatever', async () => {
    const sealed = await logins.seal(login);
    await checkProperty(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, put) => {
          const changed = `${sealed.slice(0, at)}${put}${sealed.slice(at + 1)}`;
          const opened = await logins.open(changed);
          expect(opened === undefined || changed === sealed).toBe(true);
        },
      ),
    );
  });

  it('is not made of what no cookie could hold: refresh tokens of 2,800 characters still go in', async () => {
    expect(await logins.open(await logins.seal({ ...login, refreshToken: 'x'.repeat(2800) }))).toBeDefined();
    await expect(logins.seal({ ...login, refreshToken: 'x'.repeat(3000) })).rejects.toThrow(LoginTooLong);
    expect(await logins.open('x'.repeat(5000))).toBeUndefined();
  });
});
