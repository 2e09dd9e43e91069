import type { sides } from '../../contracts/http/follow-ticket.ts';
import { shownOf } from '../../domain/tickets/citizen/shown.ts';
import type { Act } from '../../domain/tickets/acts.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { HistoryPage } from '../../domain/tickets/ticket-store.ts';
import { localDateAt } from '../shared/local-day.ts';
import { named, type InstitutionsById } from './institutions-by-id.ts';
import { isResponse } from './responses.ts';
import { sentence, type Facts } from './sentence.ts';
import { wordsFor } from './timeline-words.ts';

/** On which side of a ticket somebody stands. An answer is the institution's, also where it comes by a merger. */
export function sideOf({ type, by: { actor } }: TicketEvent): (typeof sides)[number] {
  if (actor === 'citizen') return 'you';
  return actor === 'system' && type !== 'respond' ? 'system' : 'institution';
}

/** A merger is told as work that began: that there is another ticket is another citizen's matter. */
const toldAs = ({ type }: TicketEvent): Act => (type === 'merge' ? 'start' : type);

/** What happened to a ticket, in order, as far as its citizen is told. */
export function timelineOf(
  { events, written }: HistoryPage,
  institutionOf: InstitutionsById,
  facts: Omit<Facts, 'institution' | 'date'>,
) {
  return events.flatMap((event) => {
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
