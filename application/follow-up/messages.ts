import { shownOf } from '../../domain/tickets/citizen/shown.ts';
import type { HistoryPage } from '../../domain/tickets/ticket-store.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { named, type InstitutionsById } from '../tickets/institutions-by-id.ts';

/** What the citizen and the institution wrote to each other, in order. No officer has a name in it. */
export const messagesOf = (
  { events, written }: HistoryPage,
  institutionOf: InstitutionsById,
  timeZone: string,
) =>
  events.flatMap((event) => {
    const { message } = shownOf(event, written);
    if (message === undefined) return [];
    return [
      {
        from: event.by.actor === 'citizen' ? ('you' as const) : ('institution' as const),
        type: event.type,
        at: event.at,
        date: localDateAt(event.at, timeZone),
        institution: named(institutionOf(event.after.holder)),
        text: message,
      },
    ];
  });
