import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { publicKeyIn } from '../../adapters/crypto/signatures.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainNames, ticketChains } from '../../domain/audit/chain.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { StoredBesideChains } from '../../domain/audit/integrity-check.ts';
import type { StoredContact } from '../../domain/audit/verify-contacts.ts';
import type { StoredLog } from '../../domain/audit/verify-log.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { linesIn } from './json-lines.ts';
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
export interface ReadExport extends StoredLog, StoredBesideChains {
  /** When it began, as it says itself. */
  readonly begunAt: Instant;
  readonly keys: readonly PublicKey[];
  readonly registry: StoredRegistryItems;
  /** Absent: the vault was not looked at. */
  readonly contacts?: readonly StoredContact[];
}

/** Reads the files of an export. Throws `UsageError` where it lacks one, or a line cannot be read. */
export function readExport(folder: string): ReadExport {
  const linesOf = linesIn(folder);
  const [begun] = linesOf('about', about);
  if (begun === undefined) throw new UsageError(`${folder} is no export: it does not say when it began.`);
  return {
    begunAt: begun.begunAt,
    checkpoints: linesOf('checkpoints', z.unknown()),
    batch: (sequence) => textIn(join(folder, auditLogKeys.batch(sequence))),
    entries: [
      ...ticketChains.flatMap((chain) => linesOf(chain, storedEntry)),
      ...linesOf('registry', storedEntry, []), // an export of before the registry had a chain lacks its file
    ],
    heads: linesOf('heads', chainEnd),
    files: linesOf('attachments', storedFile),
    texts: linesOf('texts', storedText),
    keys: readdirSync(join(folder, auditLogKeys.keys)).map((file) =>
      publicKeyIn(readFileSync(join(folder, auditLogKeys.keys, file), 'utf8')),
    ),
    headsOfTickets: linesOf('says', storedHead),
    snapshots: linesOf('snapshots', storedSnapshot),
    openings: linesOf('openings', storedOpenings),
    registry: readRegistry(folder),
    ...(begun.contacts === true && { contacts: linesOf('contacts', storedContact) }),
  };
}

const textIn = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
