import { base64UrlOf, bytesOfBase64Url } from '../../domain/audit/bytes.ts';
import type { DeferredSignatureCheck } from '../../domain/audit/receipt-proof.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const utf8 = new TextEncoder();

/** A public key in SubjectPublicKeyInfo. */
export interface DecodedKey {
  /** SHA-256 of its bytes, base64url. */
  readonly fingerprint: string;
  readonly der: Uint8Array<ArrayBuffer>;
}

/** A public key from PEM. Undefined: it is none. The fingerprint is computed, whatever the key is called. */
export async function decodedKey(pem: string): Promise<DecodedKey | undefined> {
  const [, base64] =
    /^-----BEGIN PUBLIC KEY-----([\sA-Za-z0-9+/=]+)-----END PUBLIC KEY-----\s*$/.exec(pem) ?? [];
  if (base64 === undefined) return undefined;
  try {
    const der = Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return { fingerprint: base64UrlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', der))), der };
  } catch {
    return undefined; // base64 that is none
  }
}

/** Checks signatures by this key and no other. A key that is none of P-256 has signed nothing. */
export const trustingOnly =
  ({ fingerprint, der }: DecodedKey): DeferredSignatureCheck =>
  async (asked, text, signature) => {
    if (asked !== fingerprint) return undefined;
    const signed = plainSignature(bytesOfBase64Url(signature));
    if (signed === undefined) return false;
    try {
      const key = await crypto.subtle.importKey('spki', der, algorithm, false, ['verify']);
      return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signed, utf8.encode(text));
    } catch {
      return false;
    }
  };

/** Width of each of the two numbers of a signature, in bytes. */
const width = 32;

/** A signature as browsers take it, two numbers of 32 bytes, from DER: RFC 3279, section 2.2.3. */
function plainSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const [r, s] = [numberAt(der, 2), numberAt(der, 4 + (der[3] ?? 0))];
  const isWhole = der[0] === 0x30 && der[1] === der.length - 2 && s?.end === der.length;
  if (!isWhole || r === undefined) return undefined;
  const plain = new Uint8Array(2 * width);
  plain.set(r.bytes, width - r.bytes.length);
  plain.set(s.bytes, 2 * width - s.bytes.length);
  return plain;
}

/** The positive integer that begins there, without zeros before it. */
function numberAt(
  der: Uint8Array,
  start: number,
): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const length = der[start + 1];
  if (der[start] !== 0x02 || length === undefined) return undefined;
  const end = start + 2 + length;
  const padded = der.slice(start + 2, end);
  const bytes = padded.slice(
    Math.max(
      0,
      padded.findIndex((byte) => byte !== 0),
    ),
  );
  return bytes.length > width ? undefined : { bytes, end };
}
