import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeAuditLog } from '../../adapters/dynamodb/whole-audit-log.ts';
import { wholeVault } from '../../adapters/dynamodb/whole-vault.ts';
import { textOfVersion } from '../../adapters/s3/listed-versions.ts';
import { originalsUnder } from '../../adapters/s3/originals.ts';
import { hiddenBy, type VersionedObject } from '../../adapters/s3/versioned-objects.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { ticketChains } from '../../domain/audit/chain.ts';
import { storedInChains } from '../../domain/audit/integrity-check.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Connected } from './connect.ts';
import { exportFiles } from './export-files.ts';
import { exportRegistry } from './export-registry.ts';
import { addsLines } from './json-lines.ts';

export interface Exported {
  readonly checkpoints: number;
  readonly chains: number;
  /** Number of registry changes. */
  readonly changes: number;
}

/** What is looked at beside the tables of tickets and of the registry. */
interface ToLookAt {
  /** A clean attachment, with what its file is, where somebody looks. */
  readonly look: (file: StoredFile) => Promise<StoredFile>;
  /** Whether the vault of citizens' contacts is. */
  readonly contacts: boolean;
}

/**
 * Writes the audit log into an empty folder. Checkpoints come first: what is stored while it runs is then newer
 * than the newest of them, and not missing. The export says when it began, so that checkpoints which are missing at
 * the end are noticed.
 */
export async function exportTo(
  folder: string,
  record: Connected,
  { look, contacts }: ToLookAt,
  begunAt: Instant,
): Promise<Exported> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UsageError(`${folder} is not empty: an export has a folder of its own.`);
  }
  for (const inside of [auditLogKeys.batches, auditLogKeys.keys]) {
    mkdirSync(join(folder, inside), { recursive: true });
  }
  for (const file of Object.values(exportFiles)) writeFileSync(join(folder, file), '');
  addsLines(folder)('about', [{ v: 1, begunAt, contacts }]);
  const checkpoints = await exportBucket(folder, record);
  const chains = await exportTable(folder, record, look);
  const changes = await exportRegistry(folder, record);
  if (contacts) await exportContacts(folder, record);
  return { checkpoints, chains, changes };
}

/** Checkpoints before batches: a batch that is newer than its checkpoints does no harm. */
async function exportBucket(folder: string, { buckets, bucket }: Connected): Promise<number> {
  const add = addsLines(folder);
  const addHidden = (object: VersionedObject): void => {
    const by = hiddenBy(object);
    if (by !== undefined) add('hidden', [{ key: object.key, by }]);
  };
  let count = 0;
  for await (const { text, ...object } of originalsUnder(buckets, bucket, auditLogKeys.checkpoints)) {
    addHidden(object);
    const { key } = object;
    for (const version of object.later)
      add('laterCheckpoints', [{ key, text: await textOfVersion(buckets, bucket, { key, version }) }]);
    if (text === undefined) continue;
    appendFileSync(join(folder, exportFiles.checkpoints), `${text.trim()}\n`);
    count += 1;
  }
  for (const prefix of [auditLogKeys.batches, auditLogKeys.keys]) {
    for await (const { text, ...object } of originalsUnder(buckets, bucket, prefix)) {
      addHidden(object);
      if (text !== undefined) writeFileSync(join(folder, object.key), text);
    }
  }
  return count;
}

async function exportContacts(folder: string, { tables, identitiesTable }: Connected): Promise<void> {
  const add = addsLines(folder);
  for await (const contact of wholeVault(tables, identitiesTable)) add('contacts', [contact]);
}

async function exportTable(
  folder: string,
  { tables, table }: Connected,
  look: ToLookAt['look'],
): Promise<number> {
  const add = addsLines(folder);
  let count = 0;
  for await (const chain of wholeAuditLog(tables, table)) {
    const { entries, heads, files, texts, headsOfTickets, snapshots, openings } = storedInChains([chain]);
    for (const name of ticketChains)
      add(
        name,
        entries.filter((entry) => entry.chain === name),
      );
    add('heads', heads);
    add('says', headsOfTickets);
    add('openings', openings);
    add('snapshots', snapshots);
    add('attachments', await Promise.all(files.map(look)));
    add('texts', texts);
    count += 1;
  }
  return count;
}
