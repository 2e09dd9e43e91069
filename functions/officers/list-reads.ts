import { listReadsRoute } from '../../contracts/http/list-reads.ts';
import { roleWords } from '../../contracts/http/words/roles.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { Path } from '../../domain/visibility/facts.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { localDateAt } from '../shared/local-day.ts';
import { olderThan, pageStart, readsPerPage } from '../shared/older-pages.ts';
import { Problem } from '../shared/problem.ts';
import { readPath } from '../shared/read-paths.ts';
import { named } from '../tickets/institutions-by-id.ts';
import { demandSight } from './demand-sight.ts';
import { officersById } from './officers-by-id.ts';

export type DependenciesOfReads = Pick<Container, 'tickets' | 'registry' | 'reads' | 'cursors' | 'now'>;

/** The institutions of which the officer may know that somebody there read, by id. */
async function institutionsSeen(
  reads: readonly TicketRead[],
  isSeen: (reader: Path) => boolean,
  registry: Container['registry'],
): Promise<ReadonlyMap<string, Institution>> {
  const readers = [...new Set(reads.map(({ by }) => by.institution))];
  const paths = await Promise.all(readers.map((id) => readPath(registry, id)));
  return new Map(paths.filter(isSeen).flatMap(([node]) => (node === undefined ? [] : [[node.id, node]])));
}

/** Shows those over the readers of a ticket who opened it, when, in which role, and for what reason. */
export const listReads =
  ({ tickets, registry, reads, cursors, now }: DependenciesOfReads): Answer<typeof listReadsRoute> =>
  async ({ params: { number }, query: { cursor }, officer, language }) => {
    const history = await tickets.history(number);
    const { readsSeen } = await demandSight(history, { officer, now: now() }, registry);
    if (readsSeen === undefined) throw new Problem({ code: 'not-allowed' });
    const owner = { reader: officer.id, listing: `${listReadsRoute.name} ${number}` };
    const start = await pageStart(cursors, cursor, owner);
    const all = await reads.readsBefore(number, readsPerPage, start?.count);
    const [reasons, { timeZone }] = await Promise.all([
      reads.reasonsOf(number, all[0]?.count ?? 1, all.at(-1)?.count ?? 1),
      registry.calendar(),
    ]);
    const institutions = await institutionsSeen(all, readsSeen, registry);
    const seen = all.flatMap((read) => {
      const institution = institutions.get(read.by.institution);
      return institution === undefined ? [] : [{ ...read, institution }];
    });
    const officerOf = await officersById(
      registry,
      seen.map(({ by }) => by.officer),
    );
    return {
      status: 200,
      body: {
        number,
        ...(await olderThan({ reads: all }, cursors, owner)),
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
