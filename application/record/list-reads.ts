import { listReadsRoute } from '../../contracts/http/list-reads.ts';
import { roleWords } from '../../words/roles.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import { fullPage, type ShownOf, type Stretch } from '../../domain/queues/full-page.ts';
import type { Path } from '../../domain/visibility/facts.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { pageStart, readsPerPage, sealedStart } from '../listings/older-pages.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { readPath } from '../access/read-paths.ts';
import { named } from '../tickets/institutions-by-id.ts';
import { demandSight } from '../access/demand-sight.ts';
import { officersById } from '../tickets/officers-by-id.ts';

export type DependenciesOfReads = Pick<Container, 'tickets' | 'registry' | 'reads' | 'cursors' | 'now'>;

interface SeenRead extends TicketRead {
  /** Where the reader works. */
  readonly institution: Institution;
}

/** The reads by people of institutions of which the officer may know that somebody there read. */
const readsShown =
  (isSeen: (reader: Path) => boolean, registry: Container['registry']): ShownOf<TicketRead, SeenRead> =>
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
export const listReads =
  ({ tickets, registry, reads, cursors, now }: DependenciesOfReads): Answer<typeof listReadsRoute> =>
  async ({ params: { number }, query: { cursor }, officer, language }) => {
    const history = await tickets.history(number);
    const { readsSeen } = await demandSight(history, { officer, now: now() }, registry);
    if (readsSeen === undefined) throw new Problem({ code: 'not-allowed' });
    const owner = { reader: officer.id, listing: `${listReadsRoute.name} ${number}` };
    const start = await pageStart(cursors, cursor, owner);
    const { items, next } = await fullPage({
      read: readBackwards(number, reads),
      shownOf: readsShown(readsSeen, registry),
      after: start && String(start.count),
      size: readsPerPage,
    });
    const seen = items.toReversed();
    const [reasons, { timeZone }, officerOf] = await Promise.all([
      reads.reasonsOf(number, seen[0]?.count ?? 1, seen.at(-1)?.count ?? 1),
      registry.calendar(),
      officersById(
        registry,
        seen.map(({ by }) => by.officer),
      ),
    ]);
    return {
      status: 200,
      body: {
        number,
        ...(next !== undefined && {
          older: await sealedStart({ version: 1, count: Number(next) }, cursors, owner),
        }),
        reads: seen.map(({ at, by, opened, attachment, count, institution }) => {
          const reason = reasons.get(count);
          return {
            at,
            date: localDateAt(at, timeZone),
            opened,
            ...(attachment !== undefined && { attachment }),
            officer: officerOf(by.officer),
            role: { code: by.role, word: roleWords[by.role][language] },
            institution: named(institution),
            ...(reason !== undefined && { reason }),
          };
        }),
      },
    };
  };
