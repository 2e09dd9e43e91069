import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Under what something is sealed. */
export interface Seal {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Not in what is sealed, but nothing opens without the same: it cannot be laid in another place. */
  readonly boundTo: string;
}

/** So many random bytes, others each time. */
export type RandomBytes = (bytes: number) => Uint8Array;

/** `content` sealed by AES-256-GCM: a nonce, what is hidden, and the tag that shows a change. */
export function sealBytes(
  content: Uint8Array,
  { key, boundTo }: Seal,
  random: RandomBytes = randomBytes,
): Uint8Array<ArrayBuffer> {
  const nonce = random(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(boundTo));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed. Throws where it was sealed under something else, was changed, or has too few bytes. */
export function openSealed(sealed: Uint8Array, { key, boundTo }: Seal): Buffer {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
}

/** A text sealed as its UTF-8. */
export const sealText = (content: string, seal: Seal, random?: RandomBytes): Uint8Array<ArrayBuffer> =>
  sealBytes(Buffer.from(content), seal, random);

/** The text that was sealed. Throws as `openSealed` does. */
export const openSealedText = (sealed: Uint8Array, seal: Seal): string =>
  openSealed(sealed, seal).toString('utf8');
