import type { Instant } from '../foundation/time/instant.ts';
import type { Leaf } from './batch.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Hash } from './chain.ts';

/** The public half of a key that signs checkpoints. */
export interface PublicKey {
  /** SHA-256 of its bytes (SubjectPublicKeyInfo in DER). */
  readonly fingerprint: Hash;
  /** As everybody's tools read it. */
  readonly pem: string;
}

/** Signs what it is given, with a key that never leaves where it is. */
export interface Signer {
  publicKey(): Promise<PublicKey>;
  /** ECDSA over P-256 with SHA-256 of a text in UTF-8: DER, as base64url. */
  sign(text: string): Promise<string>;
}

/** What is read of the audit log to prove something by it. Throws `StoreUnavailable` when it cannot be reached. */
export interface PublishedAuditLog {
  newest(): Promise<Checkpoint | undefined>;
  checkpoint(sequence: number): Promise<Checkpoint | undefined>;
  /** The text of a batch. */
  batch(sequence: number): Promise<string | undefined>;
  /** In PEM, by its fingerprint. */
  publicKey(fingerprint: Hash): Promise<string | undefined>;
}

/**
 * Where checkpoints and their batches lie. Each is written once and can neither be changed nor removed
 * before its time. Writing answers false where there is one already.
 */
export interface CheckpointStore extends PublishedAuditLog {
  writeBatch(sequence: number, text: string): Promise<boolean>;
  writeCheckpoint(checkpoint: Checkpoint): Promise<boolean>;
  writeKey(key: PublicKey): Promise<boolean>;
}

/** What was stored in every chain of every ticket, and in that of the registry, by when it is dated. */
export interface ChainEntries {
  /** Every entry dated from the first moment to before the second, in any order. */
  leavesBetween(from: Instant, until: Instant): AsyncIterable<Leaf>;
}
