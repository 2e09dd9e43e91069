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

/** What is read of the audit log, each object as it was first written, to prove something by it. Throws `StoreUnavailable` when it cannot be reached. */
export interface PublishedAuditLog {
  newest(): Promise<Checkpoint | undefined>;
  checkpoint(sequence: number): Promise<Checkpoint | undefined>;
  /** The text of a batch. */
  batch(sequence: number): Promise<string | undefined>;
  /** In PEM, by its fingerprint. */
  publicKey(fingerprint: Hash): Promise<string | undefined>;
}

/** Marks that it was deleted, which can be removed; or versions that were written over it, which are locked as it is itself. */
export const hiddenBys = ['marks', 'versions'] as const;
export type HiddenBy = (typeof hiddenBys)[number];

/** An object of the audit log over which something was laid. It is read from behind that. */
export interface HiddenObject {
  readonly kind: 'checkpoint' | 'batch' | 'key';
  /** Sequence of the checkpoint or batch; 0 for a key. */
  readonly sequence: number;
  readonly by: HiddenBy;
  /** When the last version was written; absent for marks. */
  readonly writtenAt?: Instant;
}

/** Checkpoints or batches of some sequences, both ends included, or one key. */
export type PartOfLog =
  | { readonly kind: 'checkpoint' | 'batch'; readonly from: number; readonly until: number }
  | { readonly kind: 'key'; readonly fingerprint: Hash };

/**
 * Where checkpoints and their batches lie. Each is written once and can neither be changed nor removed
 * before its time. Writing answers false where there is one already.
 */
export interface CheckpointStore extends PublishedAuditLog {
  /**
   * What in this part lies behind marks, or under versions that are not the same to the byte. Throws after what it found where more lies
   * there than it looks through.
   */
  hidden(part: PartOfLog): AsyncIterable<HiddenObject>;
  writeBatch(sequence: number, text: string): Promise<boolean>;
  writeCheckpoint(checkpoint: Checkpoint): Promise<boolean>;
  writeKey(key: PublicKey): Promise<boolean>;
}

/** A leaf with when its entry is dated, as the entry says. */
export interface DatedLeaf extends Leaf {
  readonly at: string;
}

/** What was stored in every chain of every ticket, and in that of the registry, by when it is dated. */
export interface ChainEntries {
  /** Every entry dated from the first moment to before the second, in any order. */
  leavesBetween(from: Instant, until: Instant): AsyncIterable<DatedLeaf>;
}
