import { showTrailRoute } from '../../contracts/http/show-trail.ts';
import { roleWords } from '../../words/roles.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Linked, Trail } from '../../domain/audit/trail.ts';
import type { Language } from '../../domain/language.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { without } from '../../domain/tickets/without.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { entriesPerPage, olderThan, pageStart } from '../listings/older-pages.ts';
import { institutionsById, named } from '../tickets/institutions-by-id.ts';
import { demandSight } from '../access/demand-sight.ts';
import { officersById } from '../tickets/officers-by-id.ts';
import { readerAs } from '../access/reading-role.ts';
import { shownEntry, type Names } from './shown-events.ts';

export type DependenciesOfTrails = Pick<
  Container,
  'tickets' | 'registry' | 'reads' | 'trails' | 'cursors' | 'now'
>;

const commitmentOf = ({ commitment }: { readonly commitment?: string }) =>
  commitment === undefined ? {} : { commitment };

const shownEvent = (linked: Linked<TicketEvent>, names: Names) => ({
  ...shownEntry(linked.entry, names),
  ...commitmentOf(linked.entry),
  ...without(linked, 'entry'),
});

function shownRead(linked: Linked<TicketRead>, { institutionOf, officerOf, language }: Names) {
  const { count, at, opened, by } = linked.entry;
  return {
    count,
    at,
    opened,
    officer: officerOf(by.officer),
    role: { code: by.role, word: roleWords[by.role][language] },
    institution: named(institutionOf(by.institution)),
    ...commitmentOf(linked.entry),
    ...without(linked, 'entry'),
  };
}

const entriesOf = ({ events, reads }: Trail) => ({
  events: events.map(({ entry }) => entry),
  reads: reads.map(({ entry }) => entry),
});

/** The names of everybody in both chains, each read once. */
async function namesIn(trail: Trail, registry: Container['registry'], language: Language) {
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
export const showTrail =
  ({ tickets, registry, reads, trails, cursors, now }: DependenciesOfTrails): Answer<typeof showTrailRoute> =>
  async ({ params: { number }, query: { cursor }, requestId, officer, language, log }) => {
    const at = now();
    await demandSight(await tickets.history(number), { officer, now: at }, registry);
    const owner = { reader: officer.id, listing: `${showTrailRoute.name} ${number}` };
    const start = await pageStart(cursors, cursor, owner);
    await reads.record({
      number,
      at,
      by: readerAs(officer, 'auditor'),
      opened: 'trail',
      request: requestId,
    });
    log.info('trail-opened', { number });
    const trail = await trails.trailBefore(number, entriesPerPage, start);
    const names = await namesIn(trail, registry, language);
    return {
      status: 200,
      body: {
        number,
        ...(await olderThan(entriesOf(trail), cursors, owner)),
        events: trail.events.map((event) => shownEvent(event, names)),
        reads: trail.reads.map((read) => shownRead(read, names)),
      },
    };
  };
