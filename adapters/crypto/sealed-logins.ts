import * as z from 'zod';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { instantOf, secondsOf } from '../../domain/foundation/time/instant.ts';
import type { StoredLogin, LoginCookies } from '../../domain/institutions/officers/login-cookies.ts';
import { openSealedText, sealText, type RandomBytes, type Seal } from './sealing.ts';

/** What browsers keep of one cookie (RFC 6265, section 6.1), without its name and attributes. */
const longest = 3900;
/** The version of the server key, and what is sealed under it. */
const shape = /^(\w{1,20})\.([A-Za-z0-9_-]+)$/;

/** `since`: epoch seconds. */
const content = z.object({ refreshToken: z.string(), since: z.int() });

export interface SealedLoginsOptions {
  readonly keys: () => Promise<ServerKeys>;
  /** For whom the issuer makes tokens: a login of another issuer or client does not open. */
  readonly client: { readonly issuer: string; readonly clientId: string };
  readonly random?: RandomBytes;
}

/** A login would not fit into a cookie: the issuer's refresh tokens are longer than this can bear. */
export class LoginTooLong extends Error {
  override readonly name = 'LoginTooLong';
}

/** Logins sealed under a key that derives from the server's, bound to the issuer and its client. */
export function sealedLogins({ keys, client, random }: SealedLoginsOptions): LoginCookies {
  const sealOf = (ring: ServerKeys, version: string): Seal => ({
    key: ring.mac(version, 'officer-login'),
    boundTo: JSON.stringify([client.issuer, client.clientId]),
  });
  return {
    async seal({ refreshToken, since }) {
      const ring = await keys();
      const text = JSON.stringify({ refreshToken, since: secondsOf(since) } satisfies z.input<
        typeof content
      >);
      const hidden = sealText(text, sealOf(ring, ring.current), random);
      const sealed = `${ring.current}.${Buffer.from(hidden).toString('base64url')}`;
      if (sealed.length > longest) throw new LoginTooLong(`A login takes ${sealed.length} characters.`);
      return sealed;
    },

    async open(sealed) {
      const [, version = '', text = ''] = shape.exec(sealed) ?? [];
      const ring = await keys();
      const bytes = Buffer.from(text, 'base64url');
      const isOurs = bytes.toString('base64url') === text && ring.versions.includes(version);
      return isOurs && sealed.length <= longest ? opened(bytes, sealOf(ring, version)) : undefined;
    },
  };
}

/** A wrong tag, bytes that are too few, no content of ours: none of them is a login of ours. */
function opened(bytes: Buffer, seal: Seal): StoredLogin | undefined {
  try {
    const { refreshToken, since } = content.parse(JSON.parse(openSealedText(bytes, seal)));
    return { refreshToken, since: instantOf(since * 1000) };
  } catch {
    return undefined;
  }
}
