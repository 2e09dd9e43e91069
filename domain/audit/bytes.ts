/** Bytes as text of the 64 characters that need no escape anywhere (RFC 4648, section 5), without padding. */
export const base64UrlOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of such a text. None when it is no such text. */
export function bytesOfBase64Url(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return new Uint8Array();
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The bytes of hexadecimal digits in small letters, two a byte. None when it is no such text: no other gives the same bytes. */
export const bytesOfHex = (digits: string): Uint8Array =>
  /^([\da-f]{2})*$/.test(digits)
    ? Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : new Uint8Array();
