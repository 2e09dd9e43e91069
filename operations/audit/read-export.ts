import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { publicKeyIn } from '../../adapters/crypto/signatures.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainNames, type ChainEnd, type StoredEntry } from '../../domain/audit/chain.ts';
import { hiddenBys, type PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { StoredBesideChains } from '../../domain/audit/integrity-check.ts';
import { registryChain } from '../../domain/audit/registry-chain.ts';
import type { StoredContact } from '../../domain/audit/verify-contacts.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { StoredText } from '../../domain/audit/verify-texts.ts';
import type { StoredOpenings, StoredSnapshot, StoredState } from '../../domain/audit/verify-ticket-states.ts';
import type { AnchoredLeaf, StoredLog } from '../../domain/audit/verify-log.ts';
import type { StoredRegistryItems } from '../../domain/audit/verify-registry.ts';
import type { AnchoredChains } from '../../domain/audit/verify.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { inside } from '../../domain/foundation/vocabulary/untyped-map.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { Division } from './division.ts';
import { exportFiles } from './export-files.ts';
import { jsonOf, lineOf, linesIn, textLinesIn } from './json-lines.ts';
import { readRegistry } from './read-registry.ts';

const place = { chain: z.enum(chainNames), number: z.string(), count: z.number() };
const entryLine = z.object({
  ...place,
  previous: z.string().exactOptional(),
  hash: z.string().exactOptional(),
  entry: z.record(z.string(), z.unknown()),
});
const lookedAt = { size: z.number(), digest: z.string() };
const fileLine = z.object({
  number: z.string(),
  place: z.number(),
  upload: z.string(),
  ...lookedAt,
  salt: z.string().exactOptional(),
  // Whatever was stored: it is judged, and not to stop the judgement.
  checkedAt: z.custom<Instant>((value) => typeof value === 'string'),
  found: z.union([z.object(lookedAt), z.literal('missing')]).exactOptional(),
});
const textLine = z.object({ ...place, commitment: z.string().exactOptional() });
const stateLine = z.object({ number: z.string(), says: z.record(z.string(), z.unknown()) });
// Whatever was stored: it is judged, and not to stop the judgement.
const snapshotLine = z.object({
  number: z.string(),
  version: z.union([z.number(), z.null().transform(() => 0)]),
  events: z.array(z.object({ version: z.number(), digest: z.string() })).exactOptional(),
});
const openingsLine = z.object({ number: z.string(), openings: z.record(z.string(), z.unknown()) });
const contactLine = z.object({ number: z.string(), gives: z.string() });
const endLine = z.object({ ...place, hash: z.string() });
const about = z.object({
  v: z.literal(1),
  begunAt: z.custom<Instant>(
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  ),
  contacts: z.boolean().exactOptional(),
});

/** A checkpoint that was written over the first of its sequence: whatever somebody wrote there. */
const laterCheckpoint = z.object({ key: z.string(), text: z.string() });

/** An object of the bucket that marks or later versions hide. */
const hiddenObject = z.object({ key: z.string(), by: z.enum(hiddenBys) });
export type HiddenKey = z.output<typeof hiddenObject>;

/** Some chains, each whole, with what lies beside them and what checkpoints know of them. */
export interface ExportPart extends StoredBesideChains, AnchoredChains {
  /** Absent: the vault was not looked at. */
  readonly contacts?: readonly StoredContact[];
  /** The registry, in the part that has its chain. */
  readonly registry?: StoredRegistryItems;
}

/** What an export holds, as the verification takes it: the log of all chains first, then chains part by part. */
export interface ReadExport extends StoredLog {
  /** When it began, as it says itself. */
  readonly begunAt: Instant;
  readonly hidden: readonly HiddenKey[];
  /** Puts a leaf into the part of its chain. All are there before parts are asked for. */
  readonly anchor: (leaf: AnchoredLeaf) => void;
  readonly parts: () => Iterable<ExportPart>;
}

/** An export in a folder, with the public keys that came with it. What it holds on disk is removed when it is disposed of. */
export interface ExportInFolder extends ReadExport, Disposable {
  readonly keys: readonly PublicKey[];
}

/** Files with a line for each of what lies by ticket, and for the chain of the registry. */
type DividedFile = Exclude<
  keyof typeof exportFiles,
  | ('about' | 'checkpoints' | 'laterCheckpoints' | 'hidden')
  | ('registryPieces' | 'registryItems' | 'registryFollowing')
>;

/** A part as it is read. */
interface PartInMaking {
  readonly entries: StoredEntry[];
  readonly heads: ChainEnd[];
  readonly leaves: AnchoredLeaf[];
  readonly files: StoredFile[];
  readonly texts: StoredText[];
  readonly headsOfTickets: StoredState[];
  readonly snapshots: StoredSnapshot[];
  readonly openings: StoredOpenings[];
  readonly contacts: StoredContact[];
}

/** Reads a line of a file into the list of its kind. */
const into =
  <Line>(schema: z.ZodType<Line>, listIn: (part: PartInMaking) => Line[]) =>
  (part: PartInMaking, name: DividedFile, text: string): void =>
    void listIn(part).push(lineOf(schema, name, text));

const divided = {
  events: into(entryLine, ({ entries }) => entries),
  reads: into(entryLine, ({ entries }) => entries),
  secrets: into(entryLine, ({ entries }) => entries),
  registry: into(entryLine, ({ entries }) => entries),
  heads: into(endLine, ({ heads }) => heads),
  attachments: into(fileLine, ({ files }) => files),
  texts: into(textLine, ({ texts }) => texts),
  says: into(stateLine, ({ headsOfTickets }) => headsOfTickets),
  snapshots: into(snapshotLine, ({ snapshots }) => snapshots),
  openings: into(openingsLine, ({ openings }) => openings),
  contacts: into(contactLine, ({ contacts }) => contacts),
} as const satisfies Readonly<Record<DividedFile, unknown>>;
const isDividedFile = (name: string): name is DividedFile => Object.hasOwn(divided, name);
const dividedFiles = Object.keys(divided).filter(isDividedFile);

/** So many bytes of lines are read at once: some 50 MB of objects. */
const bytesOfPart = 1 << 23;

/** Files that an export of before they were exported lacks. */
const mayLack: readonly (keyof typeof exportFiles)[] = ['registry', 'contacts', 'laterCheckpoints', 'hidden'];

/**
 * Reads the files of an export, of which it holds one part at a time. Throws `UsageError` where it lacks one, or a line cannot be read,
 * which for lines of chains is when their part is asked for.
 */
export function readExport(folder: string, bytes = bytesOfPart): ExportInFolder {
  const mayBeMissing = { mayBeMissing: true };
  const [begun] = linesIn(folder, 'about', about);
  if (begun === undefined) throw new UsageError(`${folder} is no export: it does not say when it began.`);
  const names = dividedFiles.filter((name) => name !== 'contacts' || begun.contacts === true);
  const division = divisionOf(folder, names, bytes);
  const later = Map.groupBy(linesIn(folder, 'laterCheckpoints', laterCheckpoint, mayBeMissing), ({ key }) =>
    auditLogKeys.sequenceOfCheckpoint(key),
  );
  return {
    begunAt: begun.begunAt,
    checkpoints: linesIn(folder, 'checkpoints', z.unknown()),
    laterCheckpoints: (sequence) => (later.get(sequence) ?? []).map(({ text }) => text),
    batch: (sequence) => textIn(join(folder, auditLogKeys.batch(sequence))),
    hidden: [...linesIn(folder, 'hidden', hiddenObject, mayBeMissing)],
    keys: readdirSync(join(folder, auditLogKeys.keys)).map((file) =>
      publicKeyIn(readFileSync(join(folder, auditLogKeys.keys, file), 'utf8')),
    ),
    anchor: (leaf) => division.add(leaf.number, `leaf ${JSON.stringify(leaf)}`),
    *parts() {
      const registry = division.partOf(registryChain.number);
      for (let part = 0; part < division.parts; part += 1)
        yield {
          ...partOf(division.linesOf(part), begun.contacts === true),
          ...(part === registry && { registry: readRegistry(folder) }),
        };
    },
    [Symbol.dispose]: () => division[Symbol.dispose](),
  };
}

/** The lines of these files, divided by whose they are. */
function divisionOf(folder: string, names: readonly DividedFile[], bytes: number): Division {
  const batches = readdirSync(join(folder, auditLogKeys.batches)).map(
    (name) => `${auditLogKeys.batches}${name}`,
  );
  const size = [...names.map((name) => exportFiles[name]), ...batches]
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, each) => sum + each, 0);
  const division = new Division(Math.ceil(size / bytes) || 1);
  try {
    for (const name of names)
      for (const line of textLinesIn(folder, name, { mayBeMissing: mayLack.includes(name) }))
        division.add(String(inside(jsonOf(name, line), 'number')), `${name} ${line}`);
    return division;
  } catch (error) {
    division[Symbol.dispose]();
    throw error;
  }
}

/** The values of the lines of a part. */
function partOf(lines: Iterable<string>, hasContacts: boolean): ExportPart {
  const part: PartInMaking = {
    ...{ entries: [], heads: [], leaves: [], files: [], texts: [] },
    ...{ headsOfTickets: [], snapshots: [], openings: [], contacts: [] },
  };
  for (const line of lines) {
    const end = line.indexOf(' ');
    const [name, text] = [line.slice(0, end), line.slice(end + 1)];
    if (isDividedFile(name)) divided[name](part, name, text);
    else part.leaves.push(JSON.parse(text) as AnchoredLeaf); // of this process' own writing
  }
  const { contacts, ...rest } = part;
  return { ...rest, ...(hasContacts && { contacts }) };
}

const textIn = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
