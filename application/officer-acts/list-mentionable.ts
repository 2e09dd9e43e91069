import { headsInOffice } from '../../domain/institutions/registry/head-of.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { readVisibleTicket, type StatePorts } from '../access/seen-by-state.ts';
import { readerOf } from '../access/reader-of.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { canBeMentioned } from './mentioned.ts';

interface Wanted {
  readonly institution: string;
  readonly ticket: string;
  readonly officer: PresentOfficer;
}

type Ports = StatePorts &
  Pick<Container, 'now'> & {
    readonly tickets: Pick<Container['tickets'], 'history'>;
    readonly registry: Pick<Registry, 'lineage' | 'staff' | 'officer'>;
  };

/** Those who may have to do with a ticket by where it lies: its office, the unit that works on it, its assignee, and the heads above. */
async function around(
  { holder, unit, assignee }: Ticket,
  registry: Ports['registry'],
  at: Instant,
): Promise<readonly string[]> {
  const offices = [holder, ...(unit === undefined ? [] : [unit])];
  const [lineage, ...staff] = await Promise.all([
    registry.lineage(holder),
    ...offices.map((office) => registry.staff(office)),
  ]);
  const heads = lineage === undefined ? [] : pathOf(lineage).flatMap((node) => headsInOffice(node, at));
  return [
    ...new Set([
      ...staff.flat().map(({ id }) => id),
      ...(assignee === undefined ? [] : [assignee]),
      ...heads.map(({ officer }) => officer),
    ]),
  ];
}

/**
 * Lists whom an officer may call on in what is written on a ticket: each is decided as if they asked for it, and who may not read all of
 * it is left out. Throws the problem `no-such-ticket`, and `not-allowed` where the asker may not read all of it or another institution
 * holds it.
 */
export async function listMentionable(
  { tickets, registry, now }: Ports,
  { institution, ticket: number, officer }: Wanted,
): Promise<readonly PresentOfficer[]> {
  const at = now();
  const { history, sight } = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  if (sight.sees !== 'all' || history.ticket.holder !== institution)
    throw new RequestRefused({ code: 'not-allowed' });
  const candidates = await around(history.ticket, registry, at);
  const able = await Promise.all(
    candidates
      .filter((id) => id !== officer.id)
      .map(async (id) => {
        const candidate = await readerOf(registry, id, at);
        const can = candidate !== undefined && (await canBeMentioned(history, candidate, at, registry));
        return can ? [candidate] : [];
      }),
  );
  return able.flat().toSorted((a, b) => a.name.localeCompare(b.name, 'sw'));
}
