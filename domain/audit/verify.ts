import { AuditedChains } from './audited-chains.ts';
import type { Hashing } from './hashing.ts';
import { verifyChains, type ChainsFound, type StoredChains } from './verify-chains.ts';
import { verifyLog, type StoredLog } from './verify-log.ts';
import type { SignatureCheck } from './signature-check.ts';

/** What a verification says. Without findings everything before the newest checkpoint is as it was. */
export interface Verdict extends ChainsFound {
  /** What everything beside the chains is held against. */
  readonly chains: AuditedChains;
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
  const { log, findings: inLog } = verifyLog(stored, isSigned, hashing);
  const chains = new AuditedChains(entries, hashing, log);
  const found = verifyChains(heads, chains);
  return { chains, ...found, findings: [...inLog, ...found.findings] };
}
