import type { LostText } from '../ticketing/tickets/lost-text.ts';
import { leafName } from './batch.ts';
import type { EntryPosition } from './chain.ts';
import { sentenceAbout } from './finding.ts';
import type { StoredEntry } from './verify-chains.ts';
import type { CheckpointedLog } from './verify-log.ts';

/** A text as it lies beside the entry that committed to it: what a citizen sent, what was written with an act, why a ticket was opened. */
export interface StoredText extends EntryPosition {
  /** What its words give under its salt. Absent where it has neither any more, whatever its item claims. */
  readonly commitment?: string;
}

/** What can be wrong with a text. */
export const textErrors = {
  missing: 'has lost what was written with it: it was removed, and nothing says that it was erased',
  edited: 'has another text than the one that was written: it was edited or exchanged',
  inserted: 'has a text, and none was written with it',
} as const;
export type StoredTextError = keyof typeof textErrors;

export interface TextFinding {
  readonly place: EntryPosition;
  readonly fault: StoredTextError;
}

/** What the verification says of texts, in numbers of them. */
export interface TextsFound {
  readonly findings: readonly TextFinding[];
  /** Those of anchored entries that are to the letter what was written. */
  readonly sound: number;
  /** Nothing is wrong, and no checkpoint vouches for their entries yet. */
  readonly unanchored: number;
}

/**
 * Holds every text against the commitment in its entry. What the entries say is for `verifyChains` to find right. A text whose entry is
 * not there yet was written while the table was read.
 */
export function verifyStoredTexts(
  { entries, texts }: { readonly entries: Iterable<StoredEntry>; readonly texts: readonly StoredText[] },
  log: CheckpointedLog,
): TextsFound {
  const stored = new Map(texts.map((text) => [leafName(text), text]));
  const findings: TextFinding[] = [];
  const counts = { sound: 0, unanchored: 0 };
  for (const { chain, number, count, hash, entry } of entries) {
    const place = { chain, number, count };
    const name = leafName(place);
    const outcome = outcomeOf(entry['commitment'], stored.get(name));
    stored.delete(name);
    if (outcome === 'none') continue;
    const isAnchored = hash !== undefined && log.leaves.get(name) === hash;
    if (isFault(outcome)) findings.push({ place, fault: outcome });
    else counts[isAnchored ? outcome : 'unanchored'] += 1;
  }
  counts.unanchored += stored.size;
  return { findings, ...counts };
}

/**
 * Why a text must not be shown, held against the commitment of its entry. Undefined: it is what was written, or nothing was and
 * nothing is there.
 */
export function lostOf(
  committed: string | undefined,
  text: Pick<StoredText, 'commitment'> | undefined,
): LostText | undefined {
  const outcome = outcomeOf(committed, text);
  switch (outcome) {
    case 'none':
    case 'sound':
      return undefined;
    case 'edited':
    case 'inserted':
      return 'forged';
    case 'missing':
      return outcome;
  }
}

type Outcome = StoredTextError | 'sound' | 'none';

const isFault = (outcome: Outcome): outcome is StoredTextError => outcome in textErrors;

function outcomeOf(committed: unknown, text: Pick<StoredText, 'commitment'> | undefined): Outcome {
  if (committed === undefined) return text === undefined ? 'none' : 'inserted';
  if (text?.commitment === undefined) return 'missing';
  return text.commitment === committed ? 'sound' : 'edited';
}

/** A finding in a sentence. */
export const sentenceOfText = ({ place: position, fault }: TextFinding): string =>
  sentenceAbout(position, textErrors[fault]);
