import { commitmentToFile } from './file-commitment.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { attachmentLimits } from '../ticketing/attachments/limits.ts';
import { inside } from '../foundation/vocabulary/untyped-map.ts';
import type { AuditedChains } from './audited-chains.ts';
import type { Entry, StoredEntry } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { walk, type Verified } from './walk.ts';

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

/**
 * `sound`: looked at, and those of anchored events. `unseen`: as the anchored history says in the store, and nobody looked at the files.
 * `removed`: taken away by their citizens, says the history, and nothing is served any more.
 */
export type FilesFound = Verified<FileFinding, FileCount>;
type FileCount = 'sound' | 'unseen' | 'removed' | 'unanchored';

interface Attached extends Pick<StoredFile, 'number' | 'place' | 'upload' | 'size'> {
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
export const verifyFiles = (files: readonly StoredFile[], chains: AuditedChains): FilesFound =>
  walk<Attached, StoredFile, FileFinding, FileCount>({
    counts: { sound: 0, unseen: 0, removed: 0, unanchored: 0 },
    claims: attachedIn(chains).map((attached) => [uploadName(attached), attached]),
    stored: files.map((file) => [uploadName(file), file]),
    *held(attached, file) {
      const outcome = outcomeOf(attached, file, chains.hashing);
      if (isFault(outcome)) yield { ...placeOf(attached), fault: outcome };
      else yield attached.isAnchored ? outcome : 'unanchored';
    },
    *unclaimed(file) {
      const isOffice = file.place > attachmentLimits.places; // it is committed to by what names it
      if (!isOffice && chains.isSettled(file.checkedAt)) yield { ...placeOf(file), fault: 'unrecorded' };
      else yield 'unanchored';
    },
  });

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

/** What events say of the files that were kept. What one lacks is nothing's commitment, and found out. */
function attachedIn(chains: AuditedChains): readonly Attached[] {
  const events = chains.all().filter(({ chain }) => chain === 'events');
  const uploadIn = ({ number, entry }: StoredEntry) => ({
    number,
    upload: String(inside(entry, 'facts', 'file', 'upload')),
  });
  const removals = events.filter(({ entry }) => entry['type'] === 'remove-file');
  const removed = new Set(removals.map((event) => uploadName(uploadIn(event))));
  return events.flatMap((event) =>
    keptIn(event.entry).map((file) => {
      const upload = { number: event.number, upload: String(inside(file, 'upload')) };
      return {
        ...upload,
        place: Number(inside(file, 'place')),
        size: Number(inside(file, 'kept', 'size')),
        commitment: String(inside(file, 'kept', 'commitment')),
        isAnchored: chains.isAnchored(event),
        isRemoved: removed.has(uploadName(upload)),
      };
    }),
  );
}

/** The files to which an event commits: one that was attached, or those of an office that go with what was written. */
function keptIn(entry: Entry): readonly unknown[] {
  if (entry['type'] === 'attach') return [inside(entry, 'facts', 'file')];
  const named = inside(entry, 'facts', 'attachments');
  return Array.isArray(named) ? named.filter((file: unknown) => inside(file, 'kept') !== undefined) : [];
}

/** A finding in a sentence. */
export const sentenceOfFile = ({ number, place, fault }: FileFinding): string =>
  `Ticket ${number}: attachment ${place} ${fileErrors[fault]}.`;
