/** What the audit log needs of cryptography, which the domain has none of: `adapters/crypto` gives it. */
export interface Hashing {
  /** The one text of a value, whatever the order of its attributes: RFC 8785. */
  readonly canonical: (value: unknown) => string;
  /** SHA-256 of the parts, one after the other; text by its bytes in UTF-8. */
  readonly sha256: (...parts: readonly (string | Uint8Array)[]) => Uint8Array;
  /** HMAC-SHA-256 of a text by its bytes in UTF-8. */
  readonly hmacSha256: (key: Uint8Array, text: string) => Uint8Array;
}

/** Hashing whose digests may be promises, as in browsers. A synchronous `Hashing` is assignable to it. */
export interface DeferredHashing extends Pick<Hashing, 'canonical'> {
  readonly sha256: (...parts: readonly (string | Uint8Array)[]) => Uint8Array | Promise<Uint8Array>;
  readonly hmacSha256: (key: Uint8Array, text: string) => Uint8Array | Promise<Uint8Array>;
}
