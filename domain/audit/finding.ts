import type { ChainName, EntryPosition } from './chain.ts';

/** What can be wrong with an entry of a chain, or with the chain as a whole. */
export const entryErrors = {
  unsealed: 'has no hash: it was never put on record',
  edited: 'was changed: its content no longer gives its hash',
  moved: 'lies in a place that is not its own: entries were swapped or renamed',
  untied: 'is not tied to the one before it: something was removed, inserted or put in another order',
  missing: 'is missing, though a later one is there',
  doubled: 'is there twice',
  removed: 'was removed: a checkpoint knows that it existed',
  replaced: 'is not the one that a checkpoint knows: the chain was written anew',
  unknown: 'is dated well before the newest checkpoint, which does not know it: it was inserted later',
  'head-missing': 'is the last, and no head says so',
  'head-differs': 'is the last, but the head says something else',
} as const;
export type EntryError = keyof typeof entryErrors;

/** What can be wrong with a checkpoint. */
export const checkpointErrors = {
  unreadable: 'is not what a checkpoint must be',
  missing: 'is missing, though a later one is there',
  doubled: 'is there twice',
  forked:
    'was signed twice, and the log goes on from the second: somebody hid the first, and the log forked there',
  'unknown-key':
    'is signed with a key that is none of those given: it was published too, or somebody else signed',
  'wrong-signature': 'has a signature that is not of what it says',
  unlinked: 'does not follow from the one before it',
  'batch-missing': 'lacks its batch',
  'batch-differs': 'has another batch than the one that it was signed for',
  'wrong-root': 'has a root that its batches do not give',
  'earlier-time': 'covers less time than the one before it',
  'leaf-doubled': 'has an entry in its batch that an earlier one has too',
} as const;
export type CheckpointError = keyof typeof checkpointErrors;

export interface EntryFinding {
  readonly place: EntryPosition;
  readonly fault: EntryError;
}

/** Something that is not as it was, or never was as it must be. */
export type AuditFinding = EntryFinding | { readonly checkpoint: number; readonly fault: CheckpointError };

const entryWords: Readonly<Record<ChainName, string>> = {
  events: 'event',
  reads: 'read',
  secrets: 'replaced secret',
  registry: 'change',
};

/** A finding in a sentence. */
export function sentenceOf(finding: AuditFinding): string {
  if ('checkpoint' in finding) return `Checkpoint ${finding.checkpoint} ${checkpointErrors[finding.fault]}.`;
  return sentenceAbout(finding.place, entryErrors[finding.fault]);
}

/** A sentence about an entry. */
export const sentenceAbout = ({ chain, number, count }: EntryPosition, says: string): string =>
  `${chain === 'registry' ? 'Registry' : `Ticket ${number}`}: ${entryWords[chain]} ${count} ${says}.`;
