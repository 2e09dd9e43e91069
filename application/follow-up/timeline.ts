import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import { partsShownToCitizen, type Act } from '../../domain/foundation/vocabulary/acts.ts';
import { exactWords } from '../../words/timeline.ts';
import { lostToCitizen, shownOf } from '../../domain/casework/acts/citizen/shown.ts';
import type { TimelineType } from '../../domain/casework/acts/citizen/timeline-types.ts';
import { sideOf, type Side } from '../../domain/casework/acts/citizen/sides.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isAnswer } from '../../domain/ticketing/tickets/history.ts';
import type { HistoryPage } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { shownNamedFiles, type FilesKnown, type ShownNamedFile } from '../attachments/shown-named-files.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../institutions-by-id.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import type { Worded } from '../worded.ts';
import { sentence, type SentenceFacts } from '../tickets/sentence.ts';
import { wordsFor } from './timeline-words.ts';

export interface TimelineEntry {
  readonly type: TimelineType;
  readonly by: Side;
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Who holds the ticket by then. */
  readonly institution: NamedInstitution;
  /** What happened, in a sentence. */
  readonly text: string;
  /** As it was written, by the citizen or to the citizen. */
  readonly reason?: string;
  /** Why what was written with it can't be shown: the same stands for the reason. */
  readonly lost?: Worded<LostText>;
  /** The files that were named with it. Absent: none. */
  readonly attachments?: readonly ShownNamedFile[];
}

/** A merger is told as work that began: that there is another ticket is another citizen's matter. */
const toldAs = ({ type }: TicketEvent): Act => (type === 'merge' ? 'start' : type);

type Facts = Omit<SentenceFacts, 'institution' | 'date'>;

/** What happened to a ticket, in order, as far as its citizen is told. */
export function timelineOf(
  ticket: Ticket,
  { events, written }: HistoryPage,
  files: FilesKnown,
  institutionOf: InstitutionsById,
  facts: Facts,
): readonly TimelineEntry[] {
  const replaced = replacementOn(ticket, events);
  return events.flatMap((event) => {
    const happened = { event, institution: institutionOf(event.after.holder) };
    return [
      ...entryOf(happened, written, files, facts),
      ...(replaced?.after === event ? [secretReplaced(happened, replaced.at, facts)] : []),
    ];
  });
}

interface Happened {
  readonly event: TicketEvent;
  /** Who holds the ticket by then. */
  readonly institution: Institution;
}

/** The entry of an event, where its citizen is told of it; else none. */
export function entryOf(
  { event, institution }: Happened,
  written: HistoryPage['written'],
  files: FilesKnown,
  facts: Facts,
): readonly TimelineEntry[] {
  const words = wordsFor(event, institution);
  if (words === undefined) return [];
  const { reason } = isAnswer(event) ? {} : shownOf(event, written);
  const isToldAsReason = !isAnswer(event) && partsShownToCitizen(event.type).includes('reason');
  const why = isToldAsReason ? lostToCitizen(event, written) : undefined;
  const lost = why && lostInWords(why, facts.language);
  const attachments = shownNamedFiles(event, files, facts.language);
  return [
    {
      type: toldAs(event),
      by: sideOf(event),
      at: event.at,
      date: localDateAt(event.at, facts.timeZone),
      institution: named(institution),
      text: sentence(words, { ...facts, institution, date: event.after.respondBy }),
      ...(reason !== undefined && { reason }),
      ...(lost !== undefined && { reason: lost.word, lost }),
      ...(attachments && { attachments }),
    },
  ];
}

/**
 * Finds after which event of the page the replacement of the receipt secret is shown; undefined where it is on
 * another page. It is no event, or officers would see it.
 */
function replacementOn(
  { secret: { replacedAt }, version: newest }: Ticket,
  events: readonly TicketEvent[],
): { readonly after: TicketEvent; readonly at: Instant } | undefined {
  if (replacedAt === undefined) return undefined;
  const after = events.findLast(({ at }) => at <= replacedAt);
  const isOnNewerPage = after === events.at(-1) && after !== undefined && after.version < newest;
  return after === undefined || isOnNewerPage ? undefined : { after, at: replacedAt };
}

const secretReplaced = ({ institution }: Happened, at: Instant, facts: Facts): TimelineEntry => ({
  type: 'replace-secret',
  by: 'you',
  at,
  date: localDateAt(at, facts.timeZone),
  institution: named(institution),
  text: sentence(exactWords['secret-replaced'], { ...facts, institution }),
});
