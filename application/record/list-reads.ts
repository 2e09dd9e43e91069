import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { gatheredReads, pageFromAPause } from '../../domain/audit/gathered-reads.ts';
import type { OpenedThing, TicketRead } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { fullPage, type ShownOf, type Stretch } from '../../domain/casework/queues/full-page.ts';
import type { Path } from '../../domain/casework/visibility/access-request.ts';
import { roleWords } from '../../words/roles.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { readPath } from '../access/read-paths.ts';
import type { Container } from '../container.ts';
import { pageStart, readsPerPage, sealedStart } from '../listings/older-pages.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import type { Worded } from '../worded.ts';

interface ReadsOfTicket {
  readonly number: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `older` of the page before. Absent: the newest page. */
  readonly cursor?: string | undefined;
}

/** A read of a ticket as those above the readers see it. */
export interface SeenRead {
  /** The first time. */
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** How often within 15 minutes. */
  readonly times: number;
  /** The last of several times. */
  readonly lastAt?: Instant;
  readonly opened: OpenedThing;
  readonly attachment?: string;
  readonly officer: OfficerReference;
  readonly role: Worded<OfficerRole>;
  /** Where the reader works. */
  readonly institution: NamedInstitution;
  /** As it was written, where one must be given. */
  readonly reason?: string;
}

export interface SeenReadsPage {
  readonly number: string;
  /** In order. */
  readonly reads: readonly SeenRead[];
  /** The cursor to what is older, where anything is. */
  readonly older?: string;
}

interface ReadAtInstitution extends TicketRead {
  readonly institution: Institution;
}

/** The reads by people of institutions of which the officer may know that somebody there read. */
const readsShown =
  (
    isSeen: (reader: Path) => boolean,
    registry: Container['registry'],
  ): ShownOf<TicketRead, ReadAtInstitution> =>
  async (reads) => {
    const readers = [...new Set(reads.map(({ by }) => by.institution))];
    const paths = await Promise.all(readers.map((id) => readPath(registry, id)));
    const institutions = new Map(paths.filter(isSeen).flatMap(([node]) => (node ? [[node.id, node]] : [])));
    return reads.map((read) => {
      const institution = institutions.get(read.by.institution);
      return institution && { ...read, institution };
    });
  };

/** The chain backwards: what was opened last comes first. */
const readBackwards =
  (number: string, reads: Container['reads']) =>
  async (after: string | undefined, limit: number): Promise<Stretch<TicketRead>> => {
    const found = await reads.readsBefore(number, limit, after === undefined ? undefined : Number(after));
    const lines = found.map((line) => ({ place: String(line.count), line })).toReversed();
    return { lines, isLast: (found[0]?.count ?? 1) === 1 };
  };

/** Shows those over the readers of a ticket who opened it, when, in which role, and for what reason. */
export async function listReads(
  {
    tickets,
    registry,
    reads,
    cursors,
    now,
  }: Pick<Container, 'registry' | 'reads' | 'cursors' | 'now'> & { readonly tickets: TicketReader },
  { number, officer, language, cursor }: ReadsOfTicket,
): Promise<SeenReadsPage> {
  const { readsSeen } = await readVisibleTicket({ tickets, registry }, number, { officer, now: now() });
  if (readsSeen === undefined) throw new RequestRefused({ code: 'not-allowed' });
  const owner = { reader: officer.id, listing: `list-reads ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  const { items, next } = await fullPage({
    read: readBackwards(number, reads),
    shownOf: readsShown(readsSeen, registry),
    after: start && String(start.count),
    size: readsPerPage + 1,
  });
  const seen = pageFromAPause(items.toReversed(), readsPerPage);
  const isOldest = next === undefined && seen.length === items.length;
  const [reasons, { timeZone }, officerOf] = await Promise.all([
    reads.reasonsOf(number, seen[0]?.count ?? 1, seen.at(-1)?.count ?? 1),
    registry.calendar(),
    officersById(
      registry,
      seen.map(({ by }) => by.officer),
    ),
  ]);
  return {
    number,
    ...(!isOldest && {
      older: await sealedStart({ version: 1, count: seen[0]?.count ?? 1 }, cursors, owner),
    }),
    reads: gatheredReads(seen).map(({ read, times, lastAt }) => {
      const { at, by, opened, attachment, count, institution } = read;
      const reason = reasons.get(count);
      return {
        at,
        date: localDateAt(at, timeZone),
        times,
        ...(times > 1 && { lastAt }),
        opened,
        ...(attachment !== undefined && { attachment }),
        officer: officerOf(by.officer),
        role: { code: by.role, word: roleWords[by.role][language] },
        institution: named(institution),
        ...(reason !== undefined && { reason }),
      };
    }),
  };
}
