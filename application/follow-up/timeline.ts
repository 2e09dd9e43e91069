import type { Instant } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import type { Act } from '../../domain/vocabulary/acts.ts';
import { shownOf } from '../../domain/acts/citizen/shown.ts';
import { sideOf, type Side } from '../../domain/acts/citizen/sides.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { HistoryPage } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../tickets/institutions-by-id.ts';
import { sentence, type SentenceFacts } from '../tickets/sentence.ts';
import { isResponse } from './responses.ts';
import { wordsFor } from './timeline-words.ts';

export interface TimelineEntry {
  readonly type: Act;
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
}

/** A merger is told as work that began: that there is another ticket is another citizen's matter. */
const toldAs = ({ type }: TicketEvent): Act => (type === 'merge' ? 'start' : type);

/** What happened to a ticket, in order, as far as its citizen is told. */
export function timelineOf(
  ticket: Ticket,
  { events, written }: HistoryPage,
  institutionOf: InstitutionsById,
  facts: Omit<SentenceFacts, 'institution' | 'date'>,
): readonly TimelineEntry[] {
  return withReplacement(ticket, events).flatMap((event) => {
    const institution = institutionOf(event.after.holder);
    const words = wordsFor(event, institution);
    if (words === undefined) return [];
    const { reason } = isResponse(event) ? {} : shownOf(event, written);
    return [
      {
        type: toldAs(event),
        by: sideOf(event),
        at: event.at,
        date: localDateAt(event.at, facts.timeZone),
        institution: named(institution),
        text: sentence(words, { ...facts, institution, date: event.after.respondBy }),
        ...(reason !== undefined && { reason }),
      },
    ];
  });
}

/**
 * That the receipt secret was replaced is no event, or officers would see it; its citizen sees it in its place
 * among them, on the page where that is. In histories of before it is one.
 */
function withReplacement(
  { secret: { replacedAt }, version: newest }: Ticket,
  events: readonly TicketEvent[],
): readonly TicketEvent[] {
  const before = events.findLast(({ at }) => replacedAt !== undefined && at <= replacedAt);
  if (replacedAt === undefined || before === undefined) return events;
  const isOnNewerPage = before === events.at(-1) && before.version < newest;
  const isEvent = events.some(({ type, at }) => type === 'replace-secret' && at === replacedAt);
  if (isOnNewerPage || isEvent) return events;
  const { v, number, version, after, telling } = before;
  const by = { actor: 'citizen' } as const;
  const replaced: TicketEvent = {
    ...{ v, number, version, after, telling, by },
    type: 'replace-secret',
    at: replacedAt,
  };
  return events.toSpliced(events.indexOf(before) + 1, 0, replaced);
}
