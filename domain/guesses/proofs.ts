/** What a device has to solve before its try is looked at: a challenge as ALTCHA has it, signed. */
export interface ProofChallenge {
  readonly parameters: {
    readonly algorithm: 'PBKDF2/SHA-256';
    /** Iterations of one derivation. */
    readonly cost: number;
    readonly data: {
      /** For which number and day it is good, hashed. */
      readonly about: string;
      /** So many are needed on average, and twice as many at most. */
      readonly derivations: number;
    };
    /** In seconds since 1970. */
    readonly expiresAt: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
    readonly nonce: string;
    readonly salt: string;
  };
  readonly signature: string;
}
