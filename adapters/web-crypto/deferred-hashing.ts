import canonicalize from 'canonicalize';
import type { DeferredHashing } from '../../domain/audit/hashing.ts';

const utf8 = new TextEncoder();

/** Cryptography as browsers have it, and Node too. */
export const deferredHashing: DeferredHashing = {
  canonical: (value) => canonicalize(value) ?? 'null',

  async sha256(...parts) {
    const bytes = parts.map((part) => (typeof part === 'string' ? utf8.encode(part) : part));
    return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(bytes)));
  },

  async hmacSha256(key, text) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const imported = await crypto.subtle.importKey('raw', joined([key]), algorithm, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8.encode(text)));
  },
};

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}
