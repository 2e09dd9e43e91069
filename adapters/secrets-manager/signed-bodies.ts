import { createHmac, timingSafeEqual } from 'node:crypto';
import { remembered } from './remembered.ts';
import { presentAndFormer } from './shared-secret.ts';
import type { SecretOptions } from './server-keys.ts';

/** A body with what its sender says to have signed. */
export interface SignedBody {
  /** Seconds since 1970, as text. */
  readonly timestamp: string | undefined;
  /** HMAC-SHA-256 of time, dot and body, in hexadecimal digits. */
  readonly signature: string | undefined;
  readonly body: Uint8Array;
}

/** Says whether somebody who shares a secret with us has signed a body just now. */
export interface SignedBodyCheck {
  /** Whether it was signed under the current secret or the previous one, at most five minutes ago or ahead. */
  admits(signed: SignedBody): Promise<boolean>;
}

/** How far the time that was signed may be off, in seconds: a body that was overheard is worth nothing afterwards. */
const window = 5 * 60;
/** A signature that is not known may be of a new secret, if what we know is older than this, in milliseconds. */
const worthAskingAgain = 10_000;

const macOf = (secret: string, timestamp: string, body: Uint8Array): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();

/** The secret is fetched when first needed and again after five minutes: a rotation locks nobody out. */
export function signedBodies({ client, secret, now = Date.now }: SecretOptions): SignedBodyCheck {
  const accepted = remembered(now, () => presentAndFormer(client, secret));
  return {
    async admits({ timestamp, signature, body }) {
      if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
      if (Math.abs(now() / 1000 - Number(timestamp)) > window) return false;
      if (signature === undefined || !/^[0-9a-f]{64}$/i.test(signature)) return false;
      const given = Buffer.from(signature, 'hex');
      // Every secret is tried, and each comparison takes as long: the time tells nothing.
      const isOf = (secrets: readonly string[]): boolean =>
        secrets.map((each) => timingSafeEqual(macOf(each, timestamp, body), given)).includes(true);
      return isOf(await accepted()) || isOf(await accepted(worthAskingAgain));
    },
  };
}
