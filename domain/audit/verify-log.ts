import type { Instant } from '../foundation/time/instant.ts';
import { leafHashes, type Batch, type Leaf } from './batch.ts';
import { base64UrlOf } from './bytes.ts';
import type { Hash } from './chain.ts';
import { signedText, statementHash, treeOf, type Checkpoint, type Statement } from './checkpoint.ts';
import type { CheckpointError, AuditFinding } from './finding.ts';
import type { Hashing } from './hashing.ts';
import { emptyTree, grown, rootOf, type MerkleTree } from './merkle.ts';
import { readBatchText, readCheckpoint, readCheckpointText, UnreadableAuditLog } from './read-stored.ts';
import type { SignatureCheck } from './signature-check.ts';

export interface StoredLog {
  /** As they were stored, by their sequence; gone through once. */
  readonly checkpoints: Iterable<unknown>;
  /** The texts of what was written over the first checkpoint of this sequence, once a mark hid that. */
  readonly laterCheckpoints?: (sequence: number) => Iterable<string>;
  readonly batch: (sequence: number) => string | undefined;
}

/** What sound checkpoints vouch for, but for the entries. */
export interface CheckpointedLog {
  readonly newest?: Statement;
  /** The keys that signed, each with its first checkpoint. */
  readonly keys: ReadonlyMap<Hash, number>;
  readonly checkpoints: number;
  /** Checkpoints that were signed twice, where the log goes on from the second. */
  readonly forks: readonly number[];
}

/** A leaf under a sound checkpoint. */
export interface AnchoredLeaf extends Leaf {
  /** Sequence number of the checkpoint. */
  readonly checkpoint: number;
}

interface Progress {
  readonly sequence: number;
  readonly until?: Instant;
  readonly tree: MerkleTree;
  /** Hash of the statement; undefined where one is missing. */
  readonly hash?: Hash;
}

/** What a checkpoint is held by. */
interface Check {
  readonly isSigned: SignatureCheck;
  readonly hashing: Hashing;
}

/**
 * Goes through all checkpoints with their batches, from the first to the newest: that none is missing, each
 * follows from the one before, is signed with a trusted key, and that its batch gives its root. What a
 * faulty one says vouches for nothing; the next is checked on top of what it claims. Gives away each leaf of
 * sound ones, and holds one batch at a time.
 */
export function verifyLog(
  stored: StoredLog,
  isSigned: SignatureCheck,
  hashing: Hashing,
  anchor: (leaf: AnchoredLeaf) => void,
): { readonly log: CheckpointedLog; readonly findings: readonly AuditFinding[] } {
  const check = { isSigned, hashing };
  const findings: AuditFinding[] = [];
  const keys = new Map<Hash, number>();
  const forks: number[] = [];
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
    const first = before.sequence + 1 === sequence ? before : undefined;
    const second = first && secondBefore(statement, first, stored, check);
    if (second !== undefined) {
      findings.push({ checkpoint: second.sequence, fault: 'forked' });
      forks.push(second.sequence);
    }
    const known = second ?? first;
    const batch = batchOfStatement(statement, stored.batch(sequence), hashing);
    const faults = [
      ...signatureFaults(read, check),
      ...orderFaults(statement, known, before.until),
      ...(typeof batch === 'string' ? [batch] : rootFaults(statement, batch, known, hashing)),
    ];
    findings.push(...faults.map((fault): AuditFinding => ({ checkpoint: sequence, fault })));
    if (faults.length === 0 && typeof batch !== 'string') {
      for (const leaf of batch.leaves) anchor({ ...leaf, checkpoint: sequence });
      if (!keys.has(statement.key)) keys.set(statement.key, sequence);
      newest = statement;
      sound += 1;
    }
    before = progressBy(statement, hashing);
  }
  return { log: { keys, checkpoints: sound, forks, ...(newest && { newest }) }, findings };
}

const progressBy = (statement: Statement, hashing: Hashing): Progress => ({
  sequence: statement.sequence,
  until: statement.until,
  tree: treeOf(statement),
  hash: statementHash(statement, hashing),
});

/** The checkpoint that this one follows where it is not the first of its place: the log was forked, by two with our signature. */
function secondBefore(
  { previous }: Statement,
  { sequence, hash }: Progress,
  { laterCheckpoints }: StoredLog,
  check: Check,
): Progress | undefined {
  if (previous === undefined || previous === hash) return undefined;
  for (const text of laterCheckpoints?.(sequence) ?? []) {
    const read = readableOr(() => readCheckpointText(text));
    if (read === undefined || signatureFaults(read, check).length > 0) continue;
    const second = progressBy(read.statement, check.hashing);
    if (second.sequence === sequence && second.hash === previous) return second;
  }
  return undefined;
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
  { isSigned, hashing }: Check,
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
  const read = readableOr(() => {
    const known = readBatchText(text);
    return { ...known, count: countOf(known.leaves) };
  });
  if (read?.sequence !== sequence || read.until !== until) return 'batch-differs';
  return read.count === batch.leaves ? read : 'batch-differs';
}

function countOf(leaves: Iterable<Leaf>): number {
  const iterator = leaves[Symbol.iterator]();
  let count = 0;
  while (iterator.next().done !== true) count += 1;
  return count;
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
