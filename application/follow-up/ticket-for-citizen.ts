import { submissionIn } from '../../domain/ticketing/tickets/history.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { escalationTarget } from '../../domain/ticketing/routing/escalation-target.ts';
import { outsideBodyOf, type Institution } from '../../domain/institutions/registry/institution.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { possibleActs } from '../../domain/casework/citizen-acts/possible-acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Kind, Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import {
  CorruptItem,
  type HistoryPage,
  type TicketFile,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import { isHiddenByWithdrawal } from '../../domain/casework/visibility/hidden-identity.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { statusWords } from '../../words/statuses.ts';
import { shownAttachment, type ShownAttachment } from '../attachments/shown-attachment.ts';
import { citizenActContextOf } from '../citizen-acts/citizen-act-context.ts';
import type { Locale } from '../locale.ts';
import { datesOf, type TicketDates } from '../tickets/dates-of.ts';
import { shownTexts, type ShownTexts } from '../tickets/lost-in-words.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { partIdsOf, shownLocation, type ShownLocation } from '../shown-location.ts';
import type { Worded } from '../worded.ts';
import { actsOffered, type ActOffered } from './acts-offered.ts';
import { contactPreferencesOf, type ContactPreferences } from './contact-preferences.ts';
import { messagesOf, type Message } from './messages.ts';
import { readsByRole, type ReadByRole } from './reads.ts';
import { responsesOf, type TicketResponse } from './responses.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';
import { nextFor } from './what-is-next.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';

type Read = Pick<Registry, 'institution' | 'lineage' | 'category' | 'policy' | 'calendar'>;

interface Reader extends Locale {
  readonly now: Instant;
}

/** A ticket as its citizen sees it: one page of what happened, and all else. */
export interface TicketForCitizen extends TicketDates, ShownTexts {
  readonly number: string;
  readonly kind: Worded<Kind>;
  readonly category: Pick<Category, 'id' | 'name'>;
  /** Whether the matter is sensitive. */
  readonly sensitive: boolean;
  /** The language of its notices. */
  readonly language: Language;
  readonly openness: Worded<Openness>;
  /** It was withdrawn, and its citizen did not choose since how to be known. */
  readonly identityHidden?: true;
  /** How its citizen is reached. */
  readonly preferences: ContactPreferences;
  readonly status: ShownStatus;
  readonly sentTo: NamedInstitution;
  /** Who holds it now. */
  readonly institution: NamedInstitution;
  readonly submittedAt: Instant;
  /** Where it happened, as it was said. */
  readonly place?: ShownLocation;
  /** The earlier ticket that it goes on from. */
  readonly cites?: string;
  readonly timeline: readonly TimelineEntry[];
  readonly attachments: readonly ShownAttachment[];
  /** Messages of the timeline's page. */
  readonly messages: readonly Message[];
  /** One of each level. */
  readonly responses: readonly TicketResponse[];
  readonly reads: readonly ReadByRole[];
  /** What its citizen can do now. */
  readonly acts: readonly ActOffered[];
  /** What comes next, in sentences. */
  readonly next: readonly string[];
}

/** What is shown of a ticket besides how it stands. */
interface Shown {
  readonly page: HistoryPage;
  /** Its answers, on whatever page they lie. */
  readonly answers: HistoryPage;
  readonly reads: readonly TicketRead[];
}

/** A ticket as its citizen sees it, in the reader's language. Throws `CorruptItem` where the registry lacks what it names. */
export async function ticketForCitizen(
  file: TicketFile,
  { page, answers, reads }: Shown,
  registry: Read,
  reader: Reader,
): Promise<TicketForCitizen> {
  const { ticket, texts } = file;
  const { language, timeZone, now } = reader;
  const holders = [...page.events, ...answers.events].map(({ after }) => after.holder);
  const readers = reads.map(({ by }) => by.institution);
  const [actContext, category, institutionOf, parts] = await Promise.all([
    citizenActContextOf(file, now, registry),
    registry.category(ticket.category),
    institutionsById(registry, [ticket.sentTo, ...holders, ...readers]),
    Promise.all(partIdsOf(ticket.place).map((id) => registry.institution(id))),
  ]);
  if (category === undefined) throw new CorruptItem('The registry lacks what a ticket names.');
  const { number, kind, openness, submittedAt, place } = ticket;
  const { lineage, office } = actContext.context;
  const { institution } = lineage;
  const outsideBody = outsideBodyOf(lineage);
  const facts = { kind, timeZone, language };
  const escalates = escalationTarget(ticket, lineage, now, office) !== undefined;
  const possible = possibleActs(file, now, actContext);
  return {
    number,
    kind: { code: kind, word: kindWords[kind].name[language] },
    category: { id: category.id, name: category.name },
    sensitive: ticket.sensitive,
    language: ticket.language,
    openness: { code: openness, word: opennessWords[openness][language] },
    ...(openness !== 'anonymous' && isHiddenByWithdrawal(file) && { identityHidden: true as const }),
    preferences: contactPreferencesOf(ticket),
    status: shownStatus(ticket, statusWords, language),
    sentTo: named(institutionOf(ticket.sentTo)),
    institution: named(institution),
    submittedAt,
    ...(place !== undefined && {
      place: shownLocation(place, (id) => spoken(parts.find((part) => part?.id === id)), language),
    }),
    ...citedBy(file.events),
    ...datesOf(ticket, timeZone, now),
    ...shownTexts(texts, language),
    timeline: timelineOf(ticket, page, file, institutionOf, facts),
    attachments: file.attachments
      .filter(({ by }) => by === undefined)
      .map((attachment) => shownAttachment(attachment, language)),
    messages: messagesOf(page, file, institutionOf, reader),
    responses: responsesOf(answers, file, { institutionOf, outsideBody }, reader),
    reads: readsByRole(reads, institutionOf, reader),
    acts: actsOffered(possible, reader),
    next: nextFor({ history: file, escalates, possible, facts: { ...facts, institution, outsideBody } }),
  };
}

/** A part of a location as people call it, and not as the office that governs it. */
const spoken = (part: Institution | undefined) => part && { id: part.id, name: part.shortName };

function citedBy(events: readonly TicketEvent[]) {
  const cites = submissionIn({ events })?.facts.cites;
  return cites === undefined ? {} : { cites };
}
