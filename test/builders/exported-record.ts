import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainNames } from '../../domain/audit/chain.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { StoredState } from '../../domain/audit/verify-ticket-states.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import type { StoredText } from '../../domain/audit/verify-texts.ts';
import { exportFiles } from '../../operations/audit/export-files.ts';
import type { RecordBuilder } from './record.ts';

/** What lies beside a record: the attachments of its tickets, and when its export began (by default with the newest checkpoint). */
interface Beside {
  readonly attachments?: readonly StoredFile[];
  readonly texts?: readonly StoredText[];
  readonly headsOfTickets?: readonly StoredState[];
  readonly begunAt?: string;
  readonly registry?: Partial<StoredRegistryItems>;
}

/** A record as an export has it, in a folder of its own. */
export function exportedRecord(
  record: RecordBuilder,
  { attachments = [], texts = [], headsOfTickets = [], begunAt, registry = {} }: Beside = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-export-'));
  const lines = (file: string, values: readonly unknown[]): void =>
    writeFileSync(join(folder, file), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  lines(exportFiles.about, [
    { v: 1, begunAt: begunAt ?? record.checkpoints.at(-1)?.statement.until ?? record.now },
  ]);
  lines(exportFiles.checkpoints, record.checkpoints);
  for (const chain of chainNames) {
    lines(
      exportFiles[chain],
      record.entries.filter((entry) => entry.chain === chain),
    );
  }
  lines(exportFiles.heads, record.heads);
  lines(exportFiles.attachments, attachments);
  lines(exportFiles.texts, texts);
  lines(exportFiles.registryPieces, registry.pieces ?? []);
  lines(exportFiles.registryItems, registry.items ?? []);
  lines(
    exportFiles.registryFollowing,
    (registry.following ?? []).map((institution) => ({ institution })),
  );
  lines(exportFiles.says, headsOfTickets);
  lines(exportFiles.snapshots, []);
  lines(exportFiles.openings, []);
  for (const inside of [auditLogKeys.batches, auditLogKeys.keys]) mkdirSync(join(folder, inside));
  for (const [sequence, text] of record.batches)
    writeFileSync(join(folder, auditLogKeys.batch(sequence)), text);
  writeFileSync(join(folder, auditLogKeys.key(record.key.fingerprint)), record.key.pem);
  return folder;
}
