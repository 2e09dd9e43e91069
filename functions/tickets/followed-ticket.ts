import type * as z from 'zod';
import type { followedTicket } from '../../contracts/http/follow-ticket.ts';
import { kindWords, opennessWords } from '../../contracts/http/words/kinds.ts';
import { statusGroupWords, statusWords } from '../../contracts/http/words/statuses.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { escalationTarget } from '../../domain/escalation/target.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { Language } from '../../domain/language.ts';
import { statuses } from '../../domain/tickets/statuses.ts';
import { CorruptItem, type TicketFile } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { localDateAt } from '../shared/local-day.ts';
import { officeOf } from '../shared/office-of.ts';
import { institutionsById, named } from './institutions-by-id.ts';
import { timelineOf } from './timeline.ts';
import { nextFor } from './what-is-next.ts';

type Read = Pick<Registry, 'institution' | 'lineage' | 'category'>;

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Instant;
}

/** A ticket as its citizen sees it, in the reader's language. */
export async function followedTicketOf(
  { ticket, events, texts }: TicketFile,
  registry: Read,
  { language, timeZone, now }: Reader,
): Promise<z.input<typeof followedTicket>> {
  const holders = events.map(({ after }) => after.holder);
  const [lineage, category, office, institutionOf] = await Promise.all([
    registry.lineage(ticket.holder),
    registry.category(ticket.category),
    officeOf(ticket, registry),
    institutionsById(registry, [ticket.sentTo, ...holders]),
  ]);
  if (lineage === undefined || category === undefined) {
    throw new CorruptItem('The registry lacks what a ticket names.');
  }
  const { number, kind, openness, submittedAt } = ticket;
  const facts = { kind, timeZone, language };
  const escalates = escalationTarget(ticket, lineage, now, office) !== undefined;
  const { institution } = lineage;
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
    ...datesOf(ticket, timeZone, now),
    ...texts,
    timeline: timelineOf(events, institutionOf, facts),
    next: nextFor(ticket, escalates, { ...facts, institution, date: ticket.cycle.respondBy }),
  };
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

function datesOf(ticket: Ticket, timeZone: string, now: Instant) {
  const { acknowledgedAt, respondedAt, windowEndsAt } = ticket;
  const { acknowledgeBy, respondBy } = ticket.cycle;
  const answered = statuses[ticket.status].group === 'completed';
  return {
    acknowledgeBy,
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(respondBy !== undefined && { respondBy, respondByDate: localDateAt(respondBy, timeZone) }),
    overdue: !answered && respondBy !== undefined && now > respondBy,
    ...(respondedAt !== undefined && { respondedAt }),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}
