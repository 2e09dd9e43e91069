import { commitmentToFile } from './file-commitment.ts';
import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import { leafName } from './batch.ts';
import type { Entry } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { lateness } from './next-batch.ts';
import type { StoredEntry } from './verify-chains.ts';
import type { CheckpointedLog } from './verify-log.ts';

/** The bytes of a file as somebody looked at them: their number, and their SHA-256 in base64url. */
export interface LookedAt {
  readonly size: number;
  readonly digest: string;
}

/** A clean attachment as the store serves it. */
export interface StoredFile extends LookedAt {
  readonly number: string;
  readonly place: number;
  readonly upload: string;
  /** Salt of its commitments, 32 hexadecimal digits; absent where the store has lost it. */
  readonly salt?: string;
  readonly checkedAt: Instant;
  /** The file itself. Undefined: nobody looked. */
  readonly found?: LookedAt | 'missing';
}

/** What can be wrong with an attachment. */
export const fileErrors = {
  unshown: 'is in the history, and nothing shows any more which file it is',
  exchanged: 'is said by the store to be another file than by the history',
  unrecorded: 'is served, and no event says that it was attached',
  missing: 'has no file: it is missing',
  served: 'was taken away by its citizen, and is served all the same',
  edited: 'has a file that is not the one which was checked: it was edited or exchanged',
} as const;
export type FileError = keyof typeof fileErrors;

export interface FileFinding {
  readonly number: string;
  readonly place: number;
  readonly fault: FileError;
}

/** What the verification says of attachments, in numbers of them. */
export interface FilesFound {
  readonly findings: readonly FileFinding[];
  /** Files that were looked at and are those of anchored events. */
  readonly sound: number;
  /** As the anchored history says in the store. Nobody looked at the files themselves. */
  readonly unseen: number;
  /** Their citizens took them away, says the history, and nothing is served any more. */
  readonly removed: number;
  /** Nothing is wrong, and no checkpoint vouches for their events yet, or they have none yet. */
  readonly unanchored: number;
}

interface Attached {
  readonly number: string;
  readonly place: number;
  readonly upload: string;
  readonly size: number;
  readonly commitment: string;
  readonly isAnchored: boolean;
  /** Its citizen took it away again. */
  readonly isRemoved: boolean;
}

/**
 * Holds every attachment against its event: that the store says the file which the history committed to,
 * and that the file, where somebody looked at it, is that one to the byte. What the events say is for
 * `verifyChains` to find right.
 */
export function verifyFiles(
  { entries, files }: { readonly entries: Iterable<StoredEntry>; readonly files: readonly StoredFile[] },
  log: CheckpointedLog,
  hashing: Hashing,
): FilesFound {
  const stored = new Map(files.map((file) => [uploadName(file), file]));
  const findings: FileFinding[] = [];
  const counts = { sound: 0, unseen: 0, removed: 0, unanchored: 0 };
  const known = new Set<string>();
  for (const attached of attachedIn([...entries], log)) {
    known.add(uploadName(attached));
    const outcome = outcomeOf(attached, stored.get(uploadName(attached)), hashing);
    if (isFault(outcome)) findings.push({ ...placeOf(attached), fault: outcome });
    else counts[attached.isAnchored ? outcome : 'unanchored'] += 1;
  }
  for (const file of files.filter((candidate) => !known.has(uploadName(candidate)))) {
    if (isSettled(file, log)) findings.push({ ...placeOf(file), fault: 'unrecorded' });
    else counts.unanchored += 1;
  }
  return { findings, ...counts };
}

const uploadName = ({ number, upload }: Pick<StoredFile, 'number' | 'upload'>): string =>
  `${number} ${upload}`;
const placeOf = ({ number, place }: Pick<StoredFile, 'number' | 'place'>) => ({ number, place });

type Outcome = FileError | 'sound' | 'unseen' | 'removed';

const isFault = (outcome: Outcome): outcome is FileError => outcome in fileErrors;

function outcomeOf(attached: Attached, file: StoredFile | undefined, hashing: Hashing): Outcome {
  if (attached.isRemoved) return file === undefined ? 'removed' : 'served';
  if (file?.salt === undefined) return 'unshown';
  const { place, size, digest, salt, found } = file;
  const committed = commitmentToFile({ what: 'kept', digest }, salt, hashing);
  const isTheSame = committed === attached.commitment && size === attached.size && place === attached.place;
  if (!isTheSame) return 'exchanged';
  if (found === undefined) return 'unseen';
  if (found === 'missing') return 'missing';
  return found.size === size && found.digest === digest ? 'sound' : 'edited';
}

/** Old enough that its event would be under a checkpoint. One that claims to be newer stays unanchored. */
function isSettled({ checkedAt }: StoredFile, { newest }: CheckpointedLog): boolean {
  return newest !== undefined && checkedAt < plusSeconds(newest.until, -lateness);
}

function* attachedIn(entries: readonly StoredEntry[], log: CheckpointedLog): Iterable<Attached> {
  const removed = new Set(entries.flatMap(removedBy));
  for (const { chain, number, count, hash, entry } of entries) {
    const file = chain === 'events' && entry['type'] === 'attach' ? keptIn(entry) : undefined;
    if (file === undefined) continue;
    const isAnchored = hash !== undefined && log.leaves.get(leafName({ chain, number, count })) === hash;
    const isRemoved = removed.has(uploadName({ number, ...file }));
    yield { number, ...file, isAnchored, isRemoved };
  }
}

/** The upload that an event says its citizen took away. */
const removedBy = ({ chain, number, entry }: StoredEntry): readonly string[] =>
  chain === 'events' && entry['type'] === 'remove-file'
    ? [uploadName({ number, upload: String(inside(inside(entry['facts'], 'file'), 'upload')) })]
    : [];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const inside = (value: unknown, name: string): unknown => (isMap(value) ? value[name] : undefined);

/** What an event says of the file that was kept. What it lacks is nothing's commitment, and found out. */
function keptIn(entry: Entry): Omit<Attached, 'number' | 'isAnchored' | 'isRemoved'> {
  const file = inside(entry['facts'], 'file');
  const kept = inside(file, 'kept');
  return {
    place: Number(inside(file, 'place')),
    upload: String(inside(file, 'upload')),
    size: Number(inside(kept, 'size')),
    commitment: String(inside(kept, 'commitment')),
  };
}

/** A finding in a sentence. */
export const sentenceOfFile = ({ number, place, fault }: FileFinding): string =>
  `Ticket ${number}: attachment ${place} ${fileErrors[fault]}.`;
