/** A proof of work, which is what has to be solved: about what, how heavy, and until when, in seconds since 1970. */
export interface ProofRequest {
  /** For which number or network, and which day it is good, hashed. */
  readonly about: string;
  /** So many are needed on average, and twice as many at most. */
  readonly derivations: number;
  readonly expiresAt: number;
}

/** What a device has to solve before its try is looked at: a challenge as ALTCHA has it, signed. */
export interface ProofChallenge {
  readonly parameters: {
    readonly algorithm: 'PBKDF2/SHA-256';
    /** Iterations of one derivation. */
    readonly cost: number;
    readonly data: ProofRequest;
    readonly keyLength: number;
    readonly keyPrefix: string;
    readonly nonce: string;
    readonly salt: string;
  };
  readonly signature: string;
}

/** A challenge that was solved: another name for each. */
export interface SolvedProof extends ProofRequest {
  readonly name: string;
}

/** Makes challenges and reads what comes back, signed with `secret`. Keeps nothing. */
export interface Proofs {
  challenge(asked: ProofRequest, secret: string): Promise<ProofChallenge>;
  /** What `proof` solves; undefined: it is none of ours, or solves nothing. */
  solved(proof: string, secret: string): Promise<SolvedProof | undefined>;
}
