import { handedOverIn } from '../../domain/ticketing/tickets/handed-over.ts';
import { directionsIn } from '../../domain/ticketing/directions/known-directions.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { isShownTo } from '../../domain/casework/visibility/shown-to.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Outcome } from '../../domain/foundation/vocabulary/findings.ts';
import type { Channel, Kind, Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { HistoryPage, TicketFile } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Place, Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { lastSeen } from '../access/last-seen.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import { shownAttachment, type ShownAttachment } from '../attachments/shown-attachment.ts';
import type { Locale } from '../locale.ts';
import type { ActsForOfficer } from '../officer-acts/acts-for-officer.ts';
import { officersWhoActed, type NamesInHistory } from '../history-entry.ts';
import { shownEventsOf, type ShownEvent } from '../record/shown-events.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import type { CountdownInWords } from '../tickets/countdowns-in-words.ts';
import { datesOf, type TicketDates } from '../tickets/dates-of.ts';
import {
  institutionsById,
  named,
  type InstitutionsById,
  type NamedInstitution,
} from '../institutions-by-id.ts';
import { namedByDirections, shownDirection, type ShownDirection } from '../tickets/shown-direction.ts';
import { shownTexts, type ShownTexts } from '../tickets/lost-in-words.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';
import type { Worded } from '../worded.ts';
import { registryNames, type RegistryNames } from './registry-names.ts';

/** How a ticket stands, as whoever sees anything of it sees it. */
interface ShownStanding extends TicketDates {
  readonly kind: Worded<Kind>;
  readonly status: ShownStatus;
  readonly urgent: boolean;
  /** Who holds it now. */
  readonly institution: NamedInstitution;
  readonly submittedAt: Instant;
}

/** What the citizen sent. */
interface ShownSubmission extends ShownTexts {
  readonly language: Ticket['language'];
  readonly channel: Channel;
  readonly sentTo: NamedInstitution;
  readonly place?: Place;
}

/** What a ticket is at this moment, besides its status. */
interface PresentTicket {
  readonly category: { readonly id: string; readonly name: Text };
  readonly openness: Worded<Openness>;
  readonly sensitive: boolean;
  readonly assignee?: OfficerReference;
  readonly unit?: NamedInstitution;
  readonly aboutOfficer?: OfficerReference;
  readonly aboutHead: boolean;
  /** A name in free text waits to be bound to an officer, or to none. */
  readonly unboundName: boolean;
  readonly outcome?: Outcome;
  readonly promisedBy?: Instant;
  readonly objectionDueAt?: Instant;
  /** Until when the newest direction is to be carried out, as long as that lies ahead. */
  readonly directedBy?: Instant;
  /** The newest ones, the last first, and what became of them. */
  readonly directions: readonly ShownDirection[];
  /** The version of the note that waits for whoever has the ticket next. */
  readonly handedOver?: number;
  /** The clock stands until the citizen replies, and no longer than this. */
  readonly replyAwaitedUntil?: Instant;
  readonly mergedInto?: string;
}

/** A ticket as one officer may see it. */
export interface OpenedTicket extends ShownStanding, ActsForOfficer {
  readonly number: string;
  /** Version that an act may state as seen. */
  readonly version: number;
  /** `status`: no text; `history`: what was there until it was handed over, and the status; `all`: everything. */
  readonly shows: SeenTicket['sight']['sees'];
  readonly submission?: ShownSubmission;
  readonly present?: PresentTicket;
  /** The times that run, stand or are over. */
  readonly clocks: readonly CountdownInWords[];
  /** In order: its newest page; with a cursor, an older one. */
  readonly history?: readonly ShownEvent[];
  /** The names of what `submission` and `history` say by id of the registry. */
  readonly names?: RegistryNames;
  /** How far each is. To open one is another read. */
  readonly attachments?: readonly ShownAttachment[];
  /** Who chose to be known: to the officer it is assigned to and the head. */
  readonly citizen?: { readonly name: string };
}

interface Reader extends Omit<Locale, 'timeZone'> {
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly officer: Pick<PresentOfficer, 'id'>;
}

/** What is shown of a ticket besides how it stands. */
interface Shown {
  readonly page: HistoryPage;
  /** The name of a citizen who chose to be known, where it is shown. */
  readonly citizen: string | undefined;
  readonly acts: ActsForOfficer;
  readonly clocks: readonly CountdownInWords[];
}

/** A ticket as far as the officer sees it, in the reader's language. */
export async function openedTicketOf(
  file: TicketFile,
  seen: SeenTicket,
  { page, citizen, acts, clocks }: Shown,
  registry: Pick<Registry, 'institution' | 'category' | 'officer'>,
  reader: Reader,
): Promise<OpenedTicket> {
  const { language, now, calendar } = reader;
  const { ticket } = file;
  const seesText = lastSeen(seen) > 0;
  const isWhole = seen.sight.sees === 'all';
  const events = seesText ? page.events : [];
  const directions = isWhole ? directionsIn(file.events) : [];
  const handedOver = isWhole ? handedOverIn(file.events)?.version : undefined;
  const byDirections = namedByDirections(directions);
  const [category, institutionOf, officerOf] = await Promise.all([
    categoryOfTicket(ticket, registry),
    institutionsById(registry, [
      ticket.holder,
      ticket.sentTo,
      ...(ticket.unit === undefined ? [] : [ticket.unit]),
      ...events.flatMap(({ after, by }) => [after.holder, by.institution ?? after.holder]),
      ...byDirections.institutions,
    ]),
    officersById(registry, [
      ...(ticket.assignee === undefined ? [] : [ticket.assignee]),
      ...(ticket.aboutOfficer === undefined ? [] : [ticket.aboutOfficer]),
      ...officersWhoActed(events),
      ...byDirections.officers,
    ]),
  ]);
  const names = { institutionOf, officerOf, language };
  const attachments = file.attachments.filter((attachment) =>
    isShownTo({ sight: seen.sight, reader: reader.officer.id }, attachment, file),
  );
  const history = shownEventsOf(
    ticket,
    { ...page, events },
    {
      actors: seen.actors,
      files: { attachments, events: file.events.filter(({ version }) => version <= lastSeen(seen)) },
    },
    names,
  );
  return {
    number: ticket.number,
    version: ticket.version,
    shows: seen.sight.sees,
    ...stateOf(ticket, institutionOf, reader),
    ...(seesText && {
      submission: submissionOf(file, institutionOf, language),
      history,
      names: await registryNames({ place: ticket.place, history }, registry),
      attachments: attachments.map((attachment) => shownAttachment(attachment, language)),
    }),
    ...(isWhole && {
      present: {
        category: { id: category.id, name: category.name },
        ...presentOf(ticket, names),
        ...(handedOver !== undefined && { handedOver }),
        directions: directions
          .map((one) => shownDirection(one, names, calendar, { language, now }))
          .toReversed(),
      },
    }),
    ...(citizen !== undefined && { citizen: { name: citizen } }),
    clocks,
    ...acts,
  };
}

function stateOf(
  ticket: Ticket,
  institutionOf: InstitutionsById,
  { language, calendar: { timeZone }, now }: Reader,
): ShownStanding {
  const { kind, urgent, holder, submittedAt } = ticket;
  return {
    kind: { code: kind, word: kindWords[kind].name[language] },
    status: shownStatus(ticket, statusWordsAtWork, language),
    urgent,
    institution: named(institutionOf(holder)),
    submittedAt,
    ...datesOf(ticket, timeZone, now),
  };
}

function submissionOf(
  { ticket, texts }: TicketFile,
  institutionOf: InstitutionsById,
  reader: Language,
): ShownSubmission {
  const { language, channel, sentTo, place } = ticket;
  return {
    language,
    channel,
    sentTo: named(institutionOf(sentTo)),
    ...(place !== undefined && { place }),
    ...shownTexts(texts, reader),
  };
}

function presentOf(
  ticket: Ticket,
  { institutionOf, officerOf, language }: NamesInHistory,
): Omit<PresentTicket, 'category' | 'directions' | 'handedOver'> {
  const { openness, sensitive, aboutHead, unboundName = false } = ticket;
  const { assignee, unit, aboutOfficer, outcome, promisedBy, objectionDueAt, directedBy, pause, mergedInto } =
    ticket;
  return {
    openness: { code: openness, word: opennessWords[openness][language] },
    sensitive,
    aboutHead,
    unboundName,
    ...(assignee !== undefined && { assignee: officerOf(assignee) }),
    ...(unit !== undefined && { unit: named(institutionOf(unit)) }),
    ...(aboutOfficer !== undefined && { aboutOfficer: officerOf(aboutOfficer) }),
    ...(outcome !== undefined && { outcome }),
    ...(promisedBy !== undefined && { promisedBy }),
    ...(objectionDueAt !== undefined && { objectionDueAt }),
    ...(directedBy !== undefined && { directedBy }),
    ...(pause !== undefined && { replyAwaitedUntil: pause.resumeAt }),
    ...(mergedInto !== undefined && { mergedInto }),
  };
}
