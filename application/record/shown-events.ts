import { actWords } from '../../words/acts.ts';
import { fileRefusalWords } from '../../words/attachments.ts';
import { formats } from '../../domain/attachments/formats.ts';
import type { Language } from '../../domain/language.ts';
import type { Act, Actor } from '../../domain/tickets/acts.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { FileFacts } from '../../domain/tickets/facts.ts';
import type { HistoryPage } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { named, type InstitutionsById } from '../tickets/institutions-by-id.ts';
import type { OfficersById } from '../tickets/officers-by-id.ts';

/** How a reply names whoever is in a history. */
export interface Names {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
  readonly language: Language;
}

/** What happened, by whom, and where the ticket stood after it. */
export const shownEntry = (
  { version, type, at, by, after }: TicketEvent,
  { institutionOf, officerOf, language }: Names,
) => ({
  version,
  act: { code: type, word: actWords[type][language] },
  at,
  by: {
    actor: by.actor,
    ...(by.officer !== undefined && { officer: officerOf(by.officer) }),
    ...(by.institution !== undefined && { institution: named(institutionOf(by.institution)) }),
  },
  status: after.status,
  institution: named(institutionOf(after.holder)),
});

/**
 * What happened, with what was written. Whether the citizen was pressed to withdraw, and the words that go
 * with every withdrawal, go to heads above alone: whoever pressed may sit below.
 * Source: docs/rules.md, Withdrawing.
 */
export const shownEventsOf = (
  { holder }: Ticket,
  { events, written }: HistoryPage,
  actors: ReadonlySet<Actor>,
  names: Names,
) =>
  events.map((event) => ({
    ...shownEntry(event, names),
    facts: factsOf(event, { holder, actors, language: names.language }),
    written: readsWords(event.type, actors) ? (written.get(event.version) ?? {}) : {},
  }));

/** Whether whoever asks may read what was written with the act. */
const readsWords = (act: Act, actors: ReadonlySet<Actor>): boolean =>
  act !== 'withdraw' || actors.has('head-above');

const ofMergers: readonly Act[] = ['merge', 'take-in', 'respond'];

interface Reading {
  readonly holder: string;
  readonly actors: ReadonlySet<Actor>;
  readonly language: Language;
}

/**
 * What an event says beside act and status. Of a merger the other ticket's number is said as long as this
 * one is where that was: who holds it later cannot see the other.
 */
function factsOf({ type, after, facts = {} }: TicketEvent, { holder, actors, language }: Reading) {
  const { file, ticket, pressure, ...shown } = facts;
  const isElsewhere = ofMergers.includes(type) && after.holder !== holder;
  return {
    ...shown,
    ...(ticket !== undefined && !isElsewhere && { ticket }),
    ...(pressure !== undefined && actors.has('head-above') && { pressure }),
    ...(file !== undefined && { file: shownFile(file, language) }),
  };
}

/** A file of the history, without what only the verification needs. */
const shownFile = ({ place, kept, because }: FileFacts, language: Language) => ({
  place,
  ...(kept !== undefined && { type: formats[kept.format].mediaType, size: kept.size }),
  ...(because !== undefined && { because: { code: because, word: fileRefusalWords[because][language] } }),
});
