import type * as z from 'zod';
import type { followedTicket } from '../../contracts/http/follow-ticket.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { statusGroupWords, statusWords } from '../../words/statuses.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { escalationTarget } from '../../domain/escalation/target.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { Language } from '../../domain/language.ts';
import { possibleActs } from '../../domain/tickets/citizen/possible-acts.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { statuses } from '../../domain/tickets/statuses.ts';
import { CorruptItem, type HistoryPage, type TicketFile } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { shownAttachment } from '../attachments/shown-attachment.ts';
import { actsOffered } from './acts-offered.ts';
import { datesOf } from '../tickets/dates-of.ts';
import { institutionsById, named } from '../tickets/institutions-by-id.ts';
import { messagesOf } from './messages.ts';
import { readsShown } from './reads.ts';
import { responsesOf } from './responses.ts';
import { situationOf } from '../citizen-acts/situation.ts';
import { timelineOf } from './timeline.ts';
import { nextFor } from './what-is-next.ts';

type Read = Pick<Registry, 'institution' | 'lineage' | 'category' | 'policy' | 'calendar'>;

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Instant;
}

/** What is shown of a ticket besides how it stands. */
interface Shown {
  readonly page: HistoryPage;
  /** Its answers, on whatever page they lie. */
  readonly answers: HistoryPage;
  readonly reads: readonly TicketRead[];
}

/** A ticket as its citizen sees it, in the reader's language. */
export async function followedTicketOf(
  file: TicketFile,
  { page, answers, reads }: Shown,
  registry: Read,
  reader: Reader,
): Promise<z.input<typeof followedTicket>> {
  const { ticket, texts } = file;
  const { language, timeZone, now } = reader;
  const holders = [...page.events, ...answers.events].map(({ after }) => after.holder);
  const readers = reads.map(({ by }) => by.institution);
  const [situation, category, institutionOf] = await Promise.all([
    situationOf(file, registry),
    registry.category(ticket.category),
    institutionsById(registry, [ticket.sentTo, ...holders, ...readers]),
  ]);
  if (category === undefined) throw new CorruptItem('The registry lacks what a ticket names.');
  const { number, kind, openness, submittedAt } = ticket;
  const { lineage, office } = situation.context;
  const { institution } = lineage;
  const facts = { kind, timeZone, language };
  const escalates = escalationTarget(ticket, lineage, now, office) !== undefined;
  const possible = possibleActs(file, now, situation);
  return {
    number,
    kind: { code: kind, word: kindWords[kind].name[language] },
    category: { id: category.id, name: category.name },
    language: ticket.language,
    openness: { code: openness, word: opennessWords[openness][language] },
    status: statusOf(ticket, language),
    sentTo: named(institutionOf(ticket.sentTo)),
    institution: named(institution),
    submittedAt,
    ...citedBy(file.events),
    ...datesOf(ticket, timeZone, now),
    ...texts,
    timeline: timelineOf(ticket, page, institutionOf, facts),
    attachments: file.attachments.map((attachment) => shownAttachment(attachment, language)),
    messages: messagesOf(page, institutionOf, timeZone),
    responses: responsesOf(answers, institutionOf, reader),
    reads: readsShown(reads, institutionOf, reader),
    acts: actsOffered(possible, reader),
    next: nextFor({ history: file, escalates, possible, facts: { ...facts, institution } }),
  };
}

function citedBy(events: readonly TicketEvent[]) {
  const cites = events.find(({ type }) => type === 'submit')?.facts?.ticket;
  return cites === undefined ? {} : { cites };
}

function statusOf({ status, closedBecause }: Ticket, language: Language) {
  const { group } = statuses[status];
  return {
    code: status,
    word: statusWords[status][language],
    group: { code: group, word: statusGroupWords[group][language] },
    ...(closedBecause !== undefined && { because: closedBecause }),
  };
}
