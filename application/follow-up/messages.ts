import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import { partsShownToCitizen, type Act } from '../../domain/foundation/vocabulary/acts.ts';
import { lostToCitizen, shownOf } from '../../domain/casework/acts/citizen/shown.ts';
import type { Side } from '../../domain/casework/acts/citizen/sides.ts';
import type { HistoryPage } from '../../domain/ticketing/tickets/ticket-store.ts';
import { shownNamedFiles, type FilesKnown, type ShownNamedFile } from '../attachments/shown-named-files.ts';
import type { Locale } from '../locale.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import type { Worded } from '../worded.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../institutions-by-id.ts';

export interface Message {
  readonly from: Exclude<Side, 'system'>;
  /** The act that it was written with: a question to the citizen is a `request-information`. */
  readonly type: Act;
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Who wrote it, or to whom the citizen wrote. */
  readonly institution: NamedInstitution;
  readonly text: string;
  /** Why it can't be shown: the same stands for the text. */
  readonly lost?: Worded<LostText>;
  /** The files that it names. Absent: none. */
  readonly attachments?: readonly ShownNamedFile[];
}

/** What the citizen and the institution wrote to each other, in order. No officer has a name in it. */
export const messagesOf = (
  { events, written }: HistoryPage,
  files: FilesKnown,
  institutionOf: InstitutionsById,
  { language, timeZone }: Locale,
): readonly Message[] =>
  events.flatMap((event) => {
    const why = saysMessage(event) ? lostToCitizen(event, written) : undefined;
    const lost = why && lostInWords(why, language);
    const { message = lost?.word } = shownOf(event, written);
    if (message === undefined) return [];
    const attachments = shownNamedFiles(event, files, language);
    return [
      {
        from: event.by.actor === 'citizen' ? 'you' : 'institution',
        type: event.type,
        at: event.at,
        date: localDateAt(event.at, timeZone),
        institution: named(institutionOf(event.after.holder)),
        text: message,
        ...(lost && { lost }),
        ...(attachments && { attachments }),
      } as const,
    ];
  });

const saysMessage = ({ type }: TicketEvent): boolean => partsShownToCitizen(type).includes('message');
