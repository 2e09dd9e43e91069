import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  GrantRefused,
  type LoginCode,
  type LoginIssuer,
} from '../../../domain/institutions/officers/login-issuer.ts';

/** What a page asks the login page with. */
export interface AskedOfIssuer {
  readonly challenge: string;
  readonly redirectUri: string;
}

export interface OpenedIssuer {
  readonly issuer: LoginIssuer;
  /** Neema logs in at the login page: the code that it gives. */
  readonly logsIn: (asked: AskedOfIssuer) => Promise<string>;
  /** So many seconds go by. */
  readonly passes: (seconds: number) => void;
}

const verifier = 'v'.repeat(43);
export const redirectUri = 'http://127.0.0.1:8080/kazi/ingia';
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** What every issuer does, as our server speaks to it. `open` gives one at which nobody has logged in. */
export function loginIssuerContract(open: () => Promise<OpenedIssuer>): void {
  const loggedIn = async (changes: Partial<LoginCode> = {}) => {
    const opened = await open();
    const code = await opened.logsIn({ challenge, redirectUri });
    return { ...opened, login: { code, codeVerifier: verifier, redirectUri, ...changes } };
  };

  describe('an issuer', () => {
    it('changes a code for tokens, once', async () => {
      const { issuer, login } = await loggedIn();
      const granted = await issuer.exchange(login);
      expect(granted.expiresInSeconds).toBeGreaterThan(0);
      expect(granted.accessToken).not.toBe('');
      expect(granted.refreshToken).not.toBe('');
      await expect(issuer.exchange(login)).rejects.toThrow(GrantRefused);
    });

    it.each([
      ['that it never gave', { code: 'another' }],
      ['with the proof of another page', { codeVerifier: 'w'.repeat(43) }],
      ['for another address', { redirectUri: 'http://127.0.0.1:8080/en/work/login' }],
    ])('gives nothing for a code %s', async (_, changes) => {
      const { issuer, login } = await loggedIn(changes);
      await expect(issuer.exchange(login)).rejects.toThrow(GrantRefused);
    });

    it('renews a login by a token that is another each time', async () => {
      const { issuer, login } = await loggedIn();
      const first = await issuer.exchange(login);
      const second = await issuer.renew(first.refreshToken);
      const third = await issuer.renew(second.refreshToken);
      expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    });

    it('bears a token that was just used, whose answer may have been lost, and later refuses it', async () => {
      const { issuer, login, passes } = await loggedIn();
      const { refreshToken } = await issuer.exchange(login);
      await issuer.renew(refreshToken);
      passes(30);
      const again = await issuer.renew(refreshToken);
      passes(31);
      await expect(issuer.renew(refreshToken)).rejects.toThrow(GrantRefused);
      await issuer.renew(again.refreshToken);
    });

    it('ends a login with all its tokens', async () => {
      const { issuer, login } = await loggedIn();
      const first = await issuer.exchange(login);
      const second = await issuer.renew(first.refreshToken);
      await issuer.revoke(second.refreshToken);
      for (const { refreshToken } of [first, second])
        await expect(issuer.renew(refreshToken)).rejects.toThrow(GrantRefused);
    });

    it('has nothing against the end of a login that is over, or was none', async () => {
      const { issuer } = await open();
      await expect(issuer.revoke('unknown')).resolves.toBeUndefined();
      await expect(issuer.renew('unknown')).rejects.toThrow(GrantRefused);
    });
  });
}
