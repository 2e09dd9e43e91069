import type { LostText } from '../ticketing/tickets/lost-text.ts';
import type { AuditedChains } from './audited-chains.ts';
import { leafName } from './batch.ts';
import { errorOfCommitted, type CommittedError } from '../ticketing/tickets/committed.ts';
import { positionOf, type EntryPosition, type StoredEntry } from './chain.ts';
import { sentenceAbout } from './finding.ts';
import { walk, type Verified } from './walk.ts';

/** A text as it lies beside the entry that committed to it: what a citizen sent, what was written with an act, why a ticket was opened. */
export interface StoredText extends EntryPosition {
  /** What its words give under its salt. Absent where it has neither any more, whatever its item claims. */
  readonly commitment?: string;
}

const textErrors: Readonly<Record<CommittedError, string>> = {
  missing: 'has lost what was written with it: it was removed, and nothing says that it was erased',
  edited: 'has another text than the one that was written: it was edited or exchanged',
  inserted: 'has a text, and none was written with it',
};

export interface TextFinding {
  readonly place: EntryPosition;
  readonly fault: CommittedError;
}

/** Sound are those of anchored entries that are to the letter what was written. */
export type TextsFound = Verified<TextFinding, TextCount>;
type TextCount = 'sound' | 'unanchored';

/**
 * Holds every text against the commitment in its entry. What the entries say is for `verifyChains` to find right. A text whose entry is
 * not there yet was written while the table was read.
 */
export function verifyStoredTexts(texts: readonly StoredText[], chains: AuditedChains): TextsFound {
  return walk<StoredEntry, StoredText, TextFinding, TextCount>({
    counts: { sound: 0, unanchored: 0 },
    claims: chains.all().map((entry) => [leafName(entry), entry]),
    stored: texts.map((text) => [leafName(text), text]),
    *held(stored, text) {
      const commitment = stored.entry['commitment'];
      const fault = errorOfText(commitment, text);
      if (fault !== undefined) yield { place: positionOf(stored), fault };
      else if (commitment !== undefined) yield chains.isAnchored(stored) ? 'sound' : 'unanchored';
    },
    unclaimed: () => ['unanchored'],
  });
}

const errorOfText = (committed: unknown, text: Pick<StoredText, 'commitment'> | undefined) =>
  errorOfCommitted(committed, text && { gives: text.commitment });

/**
 * Why a text must not be shown, held against the commitment of its entry. Undefined: it is what was written, or nothing was and
 * nothing is there.
 */
export function lostOf(...given: Parameters<typeof errorOfText>): LostText | undefined {
  const error = errorOfText(...given);
  return error === undefined || error === 'missing' ? error : 'forged';
}

/** A finding in a sentence. */
export const sentenceOfText = ({ place: position, fault }: TextFinding): string =>
  sentenceAbout(position, textErrors[fault]);
