import type * as z from 'zod';
import type { openedTicket } from '../../contracts/http/open-ticket.ts';
import { actWords } from '../../words/acts.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { statusGroupWords, statusWords } from '../../words/statuses.ts';
import { isShownTo } from '../../domain/attachments/shown-to.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { Language } from '../../domain/language.ts';
import type { Act } from '../../domain/tickets/acts.ts';
import { offeredActs } from '../../domain/tickets/offered-acts.ts';
import { statuses } from '../../domain/tickets/statuses.ts';
import type { HistoryPage, TicketFile } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { shownAttachment } from '../attachments/shown-attachment.ts';
import { datesOf } from '../tickets/dates-of.ts';
import { institutionsById, named, type InstitutionsById } from '../tickets/institutions-by-id.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import type { SeenTicket } from '../access/look-at.ts';
import { officersById, type OfficersById } from '../tickets/officers-by-id.ts';
import { shownEventsOf } from '../record/shown-events.ts';

type Read = Pick<Registry, 'institution' | 'category' | 'officer'>;
type Opened = z.input<typeof openedTicket>;

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Instant;
}

/** The last version that the officer sees: of a former holder, that of the hand-over; 0: nothing of its history. */
export function lastSeen({ sight, history }: SeenTicket): number {
  switch (sight.sees) {
    case 'status':
      return 0;
    case 'history':
      return sight.upTo; // 0: not even the submission was there when it was handed over
    case 'all':
      return history.ticket.version;
  }
}

/** What is shown of a ticket besides how it stands. */
interface Shown {
  readonly page: HistoryPage;
  /** The name of a citizen who chose to be known, where it is shown. */
  readonly citizen: string | undefined;
}

/** A ticket as far as the officer sees it, in the reader's language. */
export async function openedTicketOf(
  file: TicketFile,
  seen: SeenTicket,
  { page, citizen }: Shown,
  registry: Read,
  { language, timeZone, now }: Reader,
): Promise<Opened> {
  const { ticket } = file;
  const seesText = lastSeen(seen) > 0;
  const isWhole = seen.sight.sees === 'all';
  const events = seesText ? page.events : [];
  const [category, institutionOf, officerOf] = await Promise.all([
    categoryOfTicket(ticket, registry),
    institutionsById(registry, [
      ticket.holder,
      ticket.sentTo,
      ...(ticket.unit === undefined ? [] : [ticket.unit]),
      ...events.flatMap(({ after, by }) => [after.holder, by.institution ?? after.holder]),
    ]),
    officersById(registry, [
      ...(ticket.assignee === undefined ? [] : [ticket.assignee]),
      ...(ticket.aboutOfficer === undefined ? [] : [ticket.aboutOfficer]),
      ...events.flatMap(({ by }) => by.officer ?? []),
    ]),
  ]);
  return {
    number: ticket.number,
    shows: seen.sight.sees,
    ...standingOf(ticket, institutionOf, { language, timeZone, now }),
    ...(seesText && {
      submission: submissionOf(file, institutionOf),
      history: shownEventsOf(ticket, page, seen.actors, { institutionOf, officerOf, language }),
      attachments: file.attachments
        .filter((attachment) => isShownTo(seen.sight, attachment, file))
        .map((attachment) => shownAttachment(attachment, language)),
    }),
    ...(isWhole && {
      present: {
        category: { id: category.id, name: category.name },
        ...presentOf(ticket, { institutionOf, officerOf, language }),
      },
    }),
    ...(citizen !== undefined && { citizen: { name: citizen } }),
    acts: offeredActs(ticket, seen.actors).map((code) => wordedAct(code, language)),
  };
}

const wordedAct = (code: Act, language: Language) => ({ code, word: actWords[code][language] });

function standingOf(ticket: Ticket, institutionOf: InstitutionsById, reader: Reader) {
  const { language, timeZone, now } = reader;
  const { kind, status, closedBecause, urgent, holder, submittedAt } = ticket;
  const { group } = statuses[status];
  return {
    kind: { code: kind, word: kindWords[kind].name[language] },
    status: {
      code: status,
      word: statusWords[status][language],
      group: { code: group, word: statusGroupWords[group][language] },
      ...(closedBecause !== undefined && { because: closedBecause }),
    },
    urgent,
    institution: named(institutionOf(holder)),
    submittedAt,
    ...datesOf(ticket, timeZone, now),
  };
}

function submissionOf({ ticket, texts }: TicketFile, institutionOf: InstitutionsById) {
  const { language, channel, sentTo, place } = ticket;
  return {
    language,
    channel,
    sentTo: named(institutionOf(sentTo)),
    ...(place !== undefined && { place }),
    ...texts,
  };
}

interface Names {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
  readonly language: Language;
}

function presentOf(ticket: Ticket, { institutionOf, officerOf, language }: Names) {
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
