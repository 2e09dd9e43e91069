import type { Instant } from '../foundation/time/instant.ts';
import { base64UrlOf, bytesOfBase64Url } from './bytes.ts';
import { leafHashes, type Batch } from './batch.ts';
import type { Hash } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { emptyTree, grown, rootOf, type MerkleTree } from './merkle.ts';

/** Inside every checkpoint, so that its signature can never be taken for one of something else. */
export const checkpointDomain = 'mrejesho/checkpoints/1';

/** What a signed checkpoint of the audit log says, and its signature is over. */
export interface Statement {
  readonly v: 1;
  readonly domain: typeof checkpointDomain;
  /** 1 for the first, one more with each. */
  readonly sequence: number;
  /** What is dated before it, and was stored by then, is in the log. */
  readonly until: Instant;
  readonly signedAt: Instant;
  /** The log so far: how many entries, the root of their tree, and the peaks that the next one grows from. */
  readonly size: number;
  readonly root: Hash;
  readonly peaks: readonly Hash[];
  /** What came since the checkpoint before: how many, and the hash of the whole object. */
  readonly batch: { readonly leaves: number; readonly hash: Hash };
  /** The hash of the statement before; absent for the first. */
  readonly previous?: Hash;
  /** The fingerprint of the public key that it is signed with. */
  readonly key: Hash;
}

/** A signed statement: ECDSA over P-256 with SHA-256, in DER, as base64url. */
export interface Checkpoint {
  readonly statement: Statement;
  readonly signature: string;
}

/** The bytes that are signed, as text: RFC 8785. */
export const signedText = (statement: Statement, { canonical }: Pick<Hashing, 'canonical'>): string =>
  canonical(statement);

/** What the next checkpoint says of this one. */
export const statementHash = (statement: Statement, hashing: Hashing): Hash =>
  base64UrlOf(hashing.sha256(signedText(statement, hashing)));

/** The tree as a statement leaves it. */
export const treeOf = ({ size, peaks }: Pick<Statement, 'size' | 'peaks'>): MerkleTree => ({
  size,
  peaks: peaks.map(bytesOfBase64Url),
});

export interface Signing {
  readonly key: Hash;
  readonly at: Instant;
}

/** What the checkpoint after `before` says, once this batch is in the log. */
export function statementAfter(
  before: Statement | undefined,
  batch: Batch,
  { key, at }: Signing,
  hashing: Hashing,
): Statement {
  const start = before ? treeOf(before) : emptyTree;
  const tree = grown(start, leafHashes(batch.leaves, hashing), hashing);
  return {
    v: 1,
    domain: checkpointDomain,
    sequence: batch.sequence,
    until: batch.until,
    signedAt: at,
    size: tree.size,
    root: base64UrlOf(rootOf(tree, hashing)),
    peaks: tree.peaks.map(base64UrlOf),
    batch: { leaves: tree.size - start.size, hash: base64UrlOf(hashing.sha256(batch.text)) },
    ...(before && { previous: statementHash(before, hashing) }),
    key,
  };
}
