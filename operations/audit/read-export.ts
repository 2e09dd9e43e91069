import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { publicKeyIn } from '../../adapters/crypto/signatures.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainNames, ticketChains } from '../../domain/audit/chain.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { StoredContact } from '../../domain/audit/verify-contacts.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { StoredState, StoredOpenings, StoredSnapshot } from '../../domain/audit/verify-ticket-states.ts';
import type { StoredText } from '../../domain/audit/verify-texts.ts';
import type { StoredChains } from '../../domain/audit/verify-chains.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import type { StoredLog } from '../../domain/audit/verify-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { exportFiles } from './export-files.ts';
import { jsonLines, lineOf } from './json-lines.ts';
import { readRegistry } from './read-registry.ts';

const place = { chain: z.enum(chainNames), number: z.string(), count: z.number() };
const storedEntry = z.object({
  ...place,
  previous: z.string().exactOptional(),
  hash: z.string().exactOptional(),
  entry: z.record(z.string(), z.unknown()),
});
const lookedAt = { size: z.number(), digest: z.string() };
const storedFile = z.object({
  number: z.string(),
  place: z.number(),
  upload: z.string(),
  ...lookedAt,
  salt: z.string().exactOptional(),
  // Whatever was stored: it is judged, and not to stop the judgement.
  checkedAt: z.custom<Instant>((value) => typeof value === 'string'),
  found: z.union([z.object(lookedAt), z.literal('missing')]).exactOptional(),
});
const storedText = z.object({ ...place, commitment: z.string().exactOptional() });
const storedHead = z.object({ number: z.string(), says: z.record(z.string(), z.unknown()) });
// Whatever was stored: it is judged, and not to stop the judgement.
const storedSnapshot = z.object({
  number: z.string(),
  version: z.union([z.number(), z.null().transform(() => 0)]),
  events: z.array(z.object({ version: z.number(), digest: z.string() })).exactOptional(),
});
const storedOpenings = z.object({ number: z.string(), openings: z.record(z.string(), z.unknown()) });
const storedContact = z.object({ number: z.string(), gives: z.string() });
const chainEnd = z.object({ ...place, hash: z.string() });
const about = z.object({
  v: z.literal(1),
  begunAt: z.custom<Instant>(
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  ),
  contacts: z.boolean().exactOptional(),
});

/** What an export holds, as the verification takes it, with the public keys that came with it. */
export interface ReadExport {
  /** When it began, as it says itself. */
  readonly begunAt: Instant;
  readonly stored: StoredLog & StoredChains;
  readonly keys: readonly PublicKey[];
  readonly files: readonly StoredFile[];
  readonly texts: readonly StoredText[];
  readonly registry: StoredRegistryItems;
  /** Absent: the vault was not looked at. */
  readonly contacts?: readonly StoredContact[];
  readonly headsOfTickets: readonly StoredState[];
  readonly snapshots: readonly StoredSnapshot[];
  readonly openings: readonly StoredOpenings[];
}

/** Reads the files of an export. Throws `UsageError` where it lacks one, or a line cannot be read. */
export function readExport(folder: string): ReadExport {
  const at = (file: string): readonly unknown[] => [...jsonLines(folder, file)];
  const { begunAt, contacts: withContacts = false } = lineOf(
    about,
    exportFiles.about,
    at(exportFiles.about)[0],
  );
  const stored = {
    checkpoints: at(exportFiles.checkpoints),
    batch: (sequence: number) => textIn(join(folder, auditLogKeys.batch(sequence))),
    entries: [...ticketChains.map((chain) => exportFiles[chain]), ...registryFile(folder)].flatMap((file) =>
      at(file).map((line) => lineOf(storedEntry, file, line)),
    ),
    heads: at(exportFiles.heads).map((line) => lineOf(chainEnd, exportFiles.heads, line)),
  };
  const files = at(exportFiles.attachments).map((line) => lineOf(storedFile, exportFiles.attachments, line));
  const texts = at(exportFiles.texts).map((line) => lineOf(storedText, exportFiles.texts, line));
  const keys = readdirSync(join(folder, auditLogKeys.keys)).map((file) =>
    publicKeyIn(readFileSync(join(folder, auditLogKeys.keys, file), 'utf8')),
  );
  const headsOfTickets = at(exportFiles.says).map((line) => lineOf(storedHead, exportFiles.says, line));
  const snapshots = at(exportFiles.snapshots).map((line) =>
    lineOf(storedSnapshot, exportFiles.snapshots, line),
  );
  const openings = at(exportFiles.openings).map((line) => lineOf(storedOpenings, exportFiles.openings, line));
  const registry = readRegistry(folder);
  const contacts = withContacts
    ? at(exportFiles.contacts).map((line) => lineOf(storedContact, exportFiles.contacts, line))
    : undefined;
  return {
    begunAt,
    stored,
    keys,
    files,
    texts,
    headsOfTickets,
    snapshots,
    openings,
    registry,
    ...(contacts && { contacts }),
  };
}

/** An export of before the registry had a chain lacks its file. */
const registryFile = (folder: string): readonly string[] =>
  existsSync(join(folder, exportFiles.registry)) ? [exportFiles.registry] : [];

const textIn = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
