import type { FileRefusal } from '../../domain/ticketing/attachments/attachment.ts';
import { formats, type MediaType } from '../../domain/ticketing/attachments/formats.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Act, ActorOrScribe } from '../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { AnyFacts, AttachedFile, NamedFile, RefusedFile } from '../../domain/ticketing/tickets/facts.ts';
import type { HistoryPage } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { isLost, type LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { fileRefusalWords } from '../../words/attachments.ts';
import { shownNamedFiles, type FilesKnown, type ShownNamedFile } from '../attachments/shown-named-files.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import { historyEntryOf, type HistoryEntry, type NamesInHistory } from '../history-entry.ts';
import type { Worded } from '../worded.ts';

/** A file of the history, without what only the verification needs. */
export interface ShownFile {
  /** Which of the ticket's attachments, from 1. */
  readonly place: number;
  /** By its content. */
  readonly type?: MediaType;
  /** Size of the cleaned file, in bytes. */
  readonly size?: number;
  readonly because?: Worded<FileRefusal>;
}

/**
 * For the clock, of which a reader sees the dates, for the notice that carries the receipt secret, what a citizen said
 * of another ticket, which not every reader may know of, and what was suggested to whoever sent it.
 */
const notShown = [
  'calendar',
  'acknowledgeByBefore',
  'acknowledgeBy',
  'extension',
  'secretKey',
  'secretCommitment',
  'sameAs',
  'sameAsGone',
  'understood',
] as const;

/** What an event says beside act and status. */
export interface ShownFacts extends Omit<AnyFacts, 'file' | 'attachments' | (typeof notShown)[number]> {
  readonly file?: ShownFile;
  /** The files that were named with what was written. */
  readonly attachments?: readonly ShownNamedFile[];
}

/** An entry of the history with its facts and what was written with it. */
export interface ShownEvent extends HistoryEntry {
  readonly facts: ShownFacts;
  readonly written: WrittenParts;
  /** Why what was written with it can't be shown. */
  readonly lost?: Worded<LostText>;
}

/** What whoever asks is to the ticket, and the files that they see of it. */
interface Seen {
  readonly actors: ReadonlySet<ActorOrScribe>;
  readonly files: FilesKnown;
}

/**
 * What happened, with what was written. Whether the citizen was pressed to withdraw, and the words that go
 * with every withdrawal, go to heads above alone: whoever pressed may sit below.
 * Source: docs/rules.md, Withdrawing.
 */
export const shownEventsOf = (
  { holder }: Ticket,
  { events, written }: HistoryPage,
  { actors, files }: Seen,
  names: NamesInHistory,
): readonly ShownEvent[] =>
  events.map((event) => ({
    ...historyEntryOf(event, names),
    facts: factsOf(event, { holder, actors, files, language: names.language }),
    ...(readsWords(event.type, actors) ? wordsOf(written.get(event.version), names) : { written: {} }),
  }));

const wordsOf = (
  words: WrittenParts | LostText | undefined,
  { language }: NamesInHistory,
): Pick<ShownEvent, 'written' | 'lost'> =>
  isLost(words) ? { written: {}, lost: lostInWords(words, language) } : { written: words ?? {} };

/** Whether whoever asks may read what was written with the act. */
const readsWords = (act: Act, actors: ReadonlySet<ActorOrScribe>): boolean =>
  act !== 'withdraw' || actors.has('head-above');

interface Reading extends Seen {
  readonly holder: string;
  readonly language: Language;
}

/**
 * Facts of an event as they are shown. A merger names the other ticket only while this one is where that was: a later
 * holder cannot see the other.
 */
function factsOf(event: TicketEvent, { holder, actors, files, language }: Reading): ShownFacts {
  const { after } = event;
  const all: AnyFacts = event.facts;
  const { file, main, joined, pressure, ...shown } = omit(all, ...notShown, 'attachments');
  const isHere = after.holder === holder;
  const attachments = shownNamedFiles(event, files, language);
  return {
    ...shown,
    ...(main !== undefined && isHere && { main }),
    ...(joined !== undefined && isHere && { joined }),
    ...(pressure !== undefined && actors.has('head-above') && { pressure }),
    ...(file !== undefined && { file: shownFile(file, language) }),
    ...(attachments && { attachments }),
  };
}

const shownFile = (file: AttachedFile | RefusedFile | NamedFile, language: Language): ShownFile => ({
  place: file.place,
  ...('kept' in file && { type: formats[file.kept.format].mediaType, size: file.kept.size }),
  ...('because' in file && {
    because: { code: file.because, word: fileRefusalWords[file.because][language] },
  }),
});
