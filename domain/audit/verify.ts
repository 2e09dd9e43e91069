import { AuditedChains } from './audited-chains.ts';
import { leafName } from './batch.ts';
import type { Hash } from './chain.ts';
import type { AuditFinding } from './finding.ts';
import type { Hashing } from './hashing.ts';
import { verifyChains, type ChainsFound, type StoredChains } from './verify-chains.ts';
import { verifyLog, type AnchoredLeaf, type CheckpointedLog, type StoredLog } from './verify-log.ts';
import type { SignatureCheck } from './signature-check.ts';

/** What a verification says. Without findings everything before the newest checkpoint is as it was. */
export interface Verdict extends ChainsFound {
  /** What everything beside the chains is held against. */
  readonly chains: AuditedChains;
}

/** Some chains, each whole, with all that sound checkpoints know of them. */
export interface AnchoredChains extends StoredChains {
  /** In the order of their checkpoints. */
  readonly leaves: Iterable<AnchoredLeaf>;
}

/**
 * Verifies the whole audit log offline: every edit, removal, reordering and truncation before the newest
 * checkpoint is found. What follows it is not yet anchored, never valid. Source: docs/rules.md, Checkpoints.
 */
export function verify(
  { entries, heads, ...stored }: StoredLog & StoredChains,
  isSigned: SignatureCheck,
  hashing: Hashing,
): Verdict {
  const leaves: AnchoredLeaf[] = [];
  const { log, findings } = verifyLog(stored, isSigned, hashing, (leaf) => leaves.push(leaf));
  const found = verifyPart({ entries, heads, leaves }, log, hashing);
  return { ...found, findings: [...findings, ...found.findings] };
}

/** Verifies some of the chains by the checkpoints of all: chains are independent of each other. */
export function verifyPart(
  { entries, heads, leaves: anchored }: AnchoredChains,
  log: CheckpointedLog,
  hashing: Hashing,
): Verdict {
  const leaves = new Map<string, Hash>();
  /** Checkpoints with a leaf of a place that an earlier one has: the first counts. */
  const doubled = new Set<number>();
  for (const leaf of anchored) {
    const name = leafName(leaf);
    if (leaves.has(name)) doubled.add(leaf.checkpoint);
    else leaves.set(name, leaf.hash);
  }
  const chains = new AuditedChains(entries, hashing, { log, leaves });
  const found = verifyChains(heads, chains);
  const inLog = [...doubled].map((checkpoint): AuditFinding => ({ checkpoint, fault: 'leaf-doubled' }));
  return { chains, ...found, findings: [...inLog, ...found.findings] };
}
