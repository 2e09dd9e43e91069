/**
 * The server's own keys, by version: key rotation adds one. Old versions stay readable, so that what was derived or hashed
 * under them can be checked for as long as it is stored.
 */
export interface ServerKeys {
  /** The version that new hashes are made under. */
  readonly current: string;
  /** Every version that there is, the current one among them. */
  readonly versions: readonly string[];
  /**
   * HMAC-SHA-256 under the key of `version` over `purpose` and `parts`, unambiguously joined:
   * different parts never give the same message. Throws when the version is unknown.
   */
  mac(version: string, purpose: KeyPurpose, ...parts: readonly string[]): Uint8Array;
}

/** Each use of the server's key is a domain of its own: a value made for one says nothing about another. */
export const keyPurposes = [
  'ticket-number',
  'receipt-secret',
  'receipt-secret-hash',
  'request-body',
  'guessed-number',
  'guess-proof',
  'ticket-proof',
  'known-device',
  'pass-code',
  'request-source',
  'phone-of-day',
  'email-of-day',
  'told-phone',
  'told-typed-phone',
  'told-email',
  'phone-mark',
  'cursor',
  'ussd-phone',
  'ussd-session',
  'officer-login',
  'compared-word',
  'searched-word',
  'sender-name',
  'registry-item',
  'smoke-ticket',
] as const;
export type KeyPurpose = (typeof keyPurposes)[number];
