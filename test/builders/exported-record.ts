import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainNames } from '../../domain/audit/chain.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { StoredState } from '../../domain/audit/verify-ticket-states.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import type { StoredText } from '../../domain/audit/verify-texts.ts';
import { addsLines } from '../../operations/audit/json-lines.ts';
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
  const add = addsLines(folder);
  add('about', [{ v: 1, begunAt: begunAt ?? record.checkpoints.at(-1)?.statement.until ?? record.now }]);
  add('checkpoints', record.checkpoints);
  for (const chain of chainNames)
    add(
      chain,
      record.entries.filter((entry) => entry.chain === chain),
    );
  add('heads', record.heads);
  add('attachments', attachments);
  add('texts', texts);
  add('registryPieces', registry.pieces ?? []);
  add('registryItems', registry.items ?? []);
  add(
    'registryFollowing',
    (registry.following ?? []).map((institution) => ({ institution })),
  );
  add('says', headsOfTickets);
  add('snapshots', []);
  add('openings', []);
  for (const inside of [auditLogKeys.batches, auditLogKeys.keys]) mkdirSync(join(folder, inside));
  for (const [sequence, text] of record.batches)
    writeFileSync(join(folder, auditLogKeys.batch(sequence)), text);
  writeFileSync(join(folder, auditLogKeys.key(record.key.fingerprint)), record.key.pem);
  return folder;
}
