import type { Instant } from '../foundation/time/instant.ts';
import { leafHashes, leafName, type Batch } from './batch.ts';
import { base64UrlOf } from './bytes.ts';
import type { Hash } from './chain.ts';
import { signedText, statementHash, treeOf, type Checkpoint, type Statement } from './checkpoint.ts';
import type { CheckpointError, AuditFinding } from './finding.ts';
import type { Hashing } from './hashing.ts';
import { emptyTree, grown, rootOf, type MerkleTree } from './merkle.ts';
import { readBatchText, readCheckpoint, UnreadableAuditLog } from './read-stored.ts';
import type { SignatureCheck } from './signature-check.ts';

export interface StoredLog {
  /** As they were stored, by their sequence. */
  readonly checkpoints: readonly unknown[];
  readonly batch: (sequence: number) => string | undefined;
}

/** What sound checkpoints vouch for. */
export interface CheckpointedLog {
  /** The hash of each entry, by its `leafName`. */
  readonly leaves: ReadonlyMap<string, Hash>;
  readonly newest?: Statement;
  /** The keys that signed, each with its first checkpoint. */
  readonly keys: ReadonlyMap<Hash, number>;
  readonly checkpoints: number;
}

interface Progress {
  readonly sequence: number;
  readonly until?: Instant;
  readonly tree: MerkleTree;
  /** Hash of the statement; undefined where one is missing. */
  readonly hash?: Hash;
}

/**
 * Goes through all checkpoints with their batches, from the first to the newest: that none is missing, each
 * follows from the one before, is signed with a trusted key, and that its batch gives its root. What a
 * faulty one says vouches for nothing; the next is checked on top of what it claims.
 */
export function verifyLog(
  stored: StoredLog,
  isSigned: SignatureCheck,
  hashing: Hashing,
): { readonly log: CheckpointedLog; readonly findings: readonly AuditFinding[] } {
  const findings: AuditFinding[] = [];
  const leaves = new Map<string, Hash>();
  const keys = new Map<Hash, number>();
  let before: Progress = { sequence: 0, tree: emptyTree };
  let newest: Statement | undefined;
  let sound = 0;

  for (const value of stored.checkpoints) {
    const read = readableOr(() => readCheckpoint(value));
    if (read === undefined) {
      findings.push({ checkpoint: before.sequence + 1, fault: 'unreadable' });
      continue;
    }
    const { statement } = read;
    const { sequence } = statement;
    if (sequence <= before.sequence) {
      findings.push({ checkpoint: sequence, fault: 'doubled' });
      continue;
    }
    for (let lost = before.sequence + 1; lost < sequence; lost += 1) {
      findings.push({ checkpoint: lost, fault: 'missing' });
    }
    const known = before.sequence + 1 === sequence ? before : undefined;
    const batch = batchOfStatement(statement, stored.batch(sequence), hashing);
    const faults = [
      ...signatureFaults(read, isSigned, hashing),
      ...orderFaults(statement, known, before.until),
      ...(typeof batch === 'string' ? [batch] : rootFaults(statement, batch, known, hashing)),
    ];
    findings.push(...faults.map((fault): AuditFinding => ({ checkpoint: sequence, fault })));
    if (faults.length === 0 && typeof batch !== 'string') {
      if (anchor(batch, leaves)) findings.push({ checkpoint: sequence, fault: 'leaf-doubled' });
      if (!keys.has(statement.key)) keys.set(statement.key, sequence);
      newest = statement;
      sound += 1;
    }
    before = {
      sequence,
      until: statement.until,
      tree: treeOf(statement),
      hash: statementHash(statement, hashing),
    };
  }
  return { log: { leaves, keys, checkpoints: sound, ...(newest && { newest }) }, findings };
}

function readableOr<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableAuditLog) return undefined;
    throw error;
  }
}

function signatureFaults(
  { statement, signature }: Checkpoint,
  isSigned: SignatureCheck,
  hashing: Hashing,
): readonly CheckpointError[] {
  switch (isSigned(statement.key, signedText(statement, hashing), signature)) {
    case undefined:
      return ['unknown-key'];
    case false:
      return ['wrong-signature'];
    case true:
      return [];
  }
}

function orderFaults(
  { previous, until }: Statement,
  known: Progress | undefined,
  untilBefore: Instant | undefined,
): readonly CheckpointError[] {
  return [
    ...(known !== undefined && previous !== known.hash ? (['unlinked'] as const) : []),
    ...(untilBefore !== undefined && until < untilBefore ? (['earlier-time'] as const) : []),
  ];
}

/** The batch that the statement was signed for, or what is wrong with the one that is there. */
function batchOfStatement(
  { batch, sequence, until }: Statement,
  text: string | undefined,
  hashing: Hashing,
): Batch | CheckpointError {
  if (text === undefined) return 'batch-missing';
  if (base64UrlOf(hashing.sha256(text)) !== batch.hash) return 'batch-differs';
  const read = readableOr(() => readBatchText(text));
  if (read?.sequence !== sequence || read.until !== until) return 'batch-differs';
  return read.leaves.length === batch.leaves ? read : 'batch-differs';
}

function rootFaults(
  { size, root, peaks }: Statement,
  { leaves }: Batch,
  known: Progress | undefined,
  hashing: Hashing,
): readonly CheckpointError[] {
  if (known === undefined) return [];
  const tree = grown(known.tree, leafHashes(leaves, hashing), hashing);
  const same =
    tree.size === size &&
    base64UrlOf(rootOf(tree, hashing)) === root &&
    tree.peaks.map(base64UrlOf).join() === peaks.join();
  return same ? [] : ['wrong-root'];
}

/** Takes the leaves of a batch for anchored. The first of a place counts; true: there was another one. */
function anchor({ leaves }: Batch, anchored: Map<string, Hash>): boolean {
  const again = leaves.filter((leaf) => {
    const name = leafName(leaf);
    if (anchored.has(name)) return true;
    anchored.set(name, leaf.hash);
    return false;
  });
  return again.length > 0;
}
