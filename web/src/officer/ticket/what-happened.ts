import { partsShownToCitizen } from '../../../../domain/foundation/vocabulary/acts.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { type WrittenPart, writtenParts } from '../../../../domain/foundation/vocabulary/written-parts.ts';
import { actorTexts, insteadOfText } from './history-texts.ts';
import type { Happened } from './opened.ts';
import { officerName } from '../../../../words/unlisted.ts';

type By = Happened['by'];

/** Who did something: by name and office, or as who they are to the ticket. */
export function whoDidIt({ actor, officer, institution, insteadOf }: By): Text {
  return inEach((language) =>
    officer === undefined
      ? actorTexts[actor][language]
      : [
          officerName(officer.name)[language],
          insteadOf && insteadOfText({ name: officerName(insteadOf.name) })[language],
          institution?.shortName[language],
        ]
          .filter((part) => part !== undefined)
          .join(', '),
  );
}

/** A text that was written with an act. */
export interface WrittenWith {
  readonly part: WrittenPart;
  readonly text: string;
  /** Its citizen reads it, or wrote it. */
  readonly shown: boolean;
}

/** What was written with an act, in the order in which it is read. */
export const writtenWith = ({ act, by, written }: Happened): readonly WrittenWith[] =>
  writtenParts.flatMap((part) => {
    const text = written[part];
    if (text === undefined) return [];
    return [{ part, text, shown: by.actor === 'citizen' || partsShownToCitizen(act.code).includes(part) }];
  });

/** Words that can't be shown are where they would have been: with those that a citizen reads, or wrote, where the act has any. */
const isLostFromConversation = ({ act, by, lost }: Happened): boolean =>
  lost !== undefined && (by.actor === 'citizen' || partsShownToCitizen(act.code).length > 0);

/** A history in stretches: of what was said, and of what happened between, in turn. */
export function stretchesOf(history: readonly Happened[]): readonly (readonly Happened[])[] {
  const stretches: Happened[][] = [];
  let wasSaid: boolean | undefined;
  for (const entry of history) {
    const isSaid = entry.lost !== undefined || writtenWith(entry).length > 0;
    if (isSaid === wasSaid) stretches.at(-1)?.push(entry);
    else stretches.push([entry]);
    wasSaid = isSaid;
  }
  return stretches;
}

/** What only officers read. */
export const isAmongOfficers = (entry: Happened): boolean => {
  if (entry.lost !== undefined) return !isLostFromConversation(entry);
  const written = writtenWith(entry);
  return written.length > 0 && written.every(({ shown }) => !shown);
};

/** Whether an answer was undone: the entry after it says so. */
export const isAnswerUndone = ({ version }: Happened, history: readonly Happened[]): boolean =>
  history.some((later) => later.version === version + 1 && later.act.code === 'undo-response');

/** Older and newer pages of a history as one, in order, each entry once: as the later page has it. */
export function joinedHistory(earlier: readonly Happened[], later: readonly Happened[]): readonly Happened[] {
  const known = new Set(later.map(({ version }) => version));
  return [...earlier.filter(({ version }) => !known.has(version)), ...later].toSorted(
    (a, b) => a.version - b.version,
  );
}

/** Whether no version lies between two pages that neither shows. */
export const goOnFrom = (earlier: readonly Happened[], later: readonly Happened[]): boolean =>
  Math.max(0, ...earlier.map(({ version }) => version)) + 1 >=
  Math.min(...later.map(({ version }) => version));
