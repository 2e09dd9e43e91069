import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { ChainLink } from '../../domain/audit/chain.ts';
import type { OpenedThing, TicketRead } from '../../domain/audit/read-log.ts';
import type { Linked, Trail } from '../../domain/audit/trail.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { roleWords } from '../../words/roles.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { readerAs } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import { entriesPerPage, olderThan, pageStart } from '../listings/older-pages.ts';
import type { Log } from '../log.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import type { Worded } from '../worded.ts';
import { historyEntryOf, type HistoryEntry, type NamesInHistory } from '../history-entry.ts';

interface TrailOfTicket {
  readonly number: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `older` of the page before. Absent: the newest page. */
  readonly cursor?: string | undefined;
  /** Names this reading, another one each time. */
  readonly request: string;
  readonly log: Log;
}

/** What ties an entry to the one before it, absent where it is not on record, and the commitment to its texts. */
interface Sealed extends Partial<ChainLink> {
  readonly commitment?: string;
  /** What its hash is over, so that whoever reads it can compute that themselves. It holds no text. */
  readonly sealed: string;
}

export interface TrailEvent extends HistoryEntry, Sealed {}

export interface TrailRead extends Sealed {
  /** Its place among the ticket's reads, from 1. */
  readonly count: number;
  readonly at: Instant;
  readonly opened: OpenedThing;
  readonly officer: OfficerReference;
  readonly role: Worded<OfficerRole>;
  /** Where the reader works. */
  readonly institution: NamedInstitution;
}

/** A page of both chains of one ticket, each in order. */
export interface ShownTrail {
  readonly number: string;
  readonly events: readonly TrailEvent[];
  readonly reads: readonly TrailRead[];
  /** The cursor to what is older, where anything is. */
  readonly older?: string;
}

const commitmentOf = ({ commitment }: { readonly commitment?: string }) =>
  commitment === undefined ? {} : { commitment };

const shownEvent = (linked: Linked<TicketEvent>, names: NamesInHistory): TrailEvent => ({
  ...historyEntryOf(linked.entry, names),
  ...commitmentOf(linked.entry),
  ...omit(linked, 'entry'),
});

function shownRead(
  linked: Linked<TicketRead>,
  { institutionOf, officerOf, language }: NamesInHistory,
): TrailRead {
  const { count, at, opened, by } = linked.entry;
  return {
    count,
    at,
    opened,
    officer: officerOf(by.officer),
    role: { code: by.role, word: roleWords[by.role][language] },
    institution: named(institutionOf(by.institution)),
    ...commitmentOf(linked.entry),
    ...omit(linked, 'entry'),
  };
}

const entriesOf = ({ events, reads }: Trail) => ({
  events: events.map(({ entry }) => entry),
  reads: reads.map(({ entry }) => entry),
});

/** The names of everybody in both chains, each read once. */
async function namesIn(
  trail: Trail,
  registry: Container['registry'],
  language: Language,
): Promise<NamesInHistory> {
  const { events, reads } = entriesOf(trail);
  const authors = [...events, ...reads].map(({ by }) => by);
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(registry, [
      ...events.map(({ after }) => after.holder),
      ...authors.flatMap(({ institution }) => institution ?? []),
    ]),
    officersById(
      registry,
      authors.flatMap(({ officer }) => officer ?? []),
    ),
  ]);
  return { institutionOf, officerOf, language };
}

/**
 * Shows an auditor who did and who opened what of a ticket, and no text. An auditor whom it complains about,
 * or who is under that person, cannot tell it from a missing one.
 */
export async function showTrail(
  {
    tickets,
    registry,
    reads,
    trails,
    cursors,
    now,
  }: Pick<Container, 'registry' | 'reads' | 'trails' | 'cursors' | 'now'> & {
    readonly tickets: TicketReader;
  },
  { number, officer, language, cursor, request, log }: TrailOfTicket,
): Promise<ShownTrail> {
  const at = now();
  await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  const owner = { reader: officer.id, listing: `show-trail ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  await reads.record({ number, at, by: readerAs(officer, 'auditor'), opened: 'trail', request });
  log.info('trail-opened', { number });
  const trail = await trails.trailBefore(number, entriesPerPage, start);
  const names = await namesIn(trail, registry, language);
  return {
    number,
    ...(await olderThan(entriesOf(trail), cursors, owner)),
    events: trail.events.map((event) => shownEvent(event, names)),
    reads: trail.reads.map((read) => shownRead(read, names)),
  };
}
