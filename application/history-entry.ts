import type { TicketEvent } from '../domain/ticketing/tickets/event.ts';
import type { Instant } from '../domain/foundation/time/instant.ts';
import type { Act, Actor } from '../domain/foundation/vocabulary/acts.ts';
import type { Language } from '../domain/foundation/vocabulary/language.ts';
import type { Status } from '../domain/foundation/vocabulary/statuses.ts';
import { actWords } from '../words/acts.ts';
import { named, type InstitutionsById, type NamedInstitution } from './institutions-by-id.ts';
import type { OfficerReference, OfficersById } from './officers-by-id.ts';
import type { Worded } from './worded.ts';

/** How whoever is in a history is named. */
export interface NamesInHistory {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
  readonly language: Language;
}

/** What happened to a ticket, once: to officers and auditors alike. */
export interface HistoryEntry {
  readonly version: number;
  readonly act: Worded<Act>;
  readonly at: Instant;
  readonly by: {
    readonly actor: Actor;
    readonly officer?: OfficerReference;
    readonly institution?: NamedInstitution;
    /** Who is out, for whom a deputy acted. */
    readonly insteadOf?: OfficerReference;
  };
  /** Where the ticket stood after it. */
  readonly status: Status;
  /** Who held it by then. */
  readonly institution: NamedInstitution;
}

/** The officers whom entries of a history name as who did it. */
export const officersWhoActed = (events: readonly Pick<TicketEvent, 'by'>[]): readonly string[] =>
  events.flatMap(({ by }) => [by.officer, by.insteadOf].filter((officer) => officer !== undefined));

/** What happened, by whom, and where the ticket stood after it. */
export const historyEntryOf = (
  { version, type, at, by, after }: TicketEvent,
  { institutionOf, officerOf, language }: NamesInHistory,
): HistoryEntry => ({
  version,
  act: { code: type, word: actWords[type][language] },
  at,
  by: {
    actor: by.actor,
    ...(by.officer !== undefined && { officer: officerOf(by.officer) }),
    ...(by.institution !== undefined && { institution: named(institutionOf(by.institution)) }),
    ...(by.insteadOf !== undefined && { insteadOf: officerOf(by.insteadOf) }),
  },
  status: after.status,
  institution: named(institutionOf(after.holder)),
});
