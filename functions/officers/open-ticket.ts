import { hashing } from '../../adapters/crypto/hashing.ts';
import { listReadsRoute } from '../../contracts/http/list-reads.ts';
import { openTicketRoute, openWithReasonRoute } from '../../contracts/http/open-ticket.ts';
import { showTrailRoute } from '../../contracts/http/show-trail.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { NewRead } from '../../domain/audit/read-log.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Language } from '../../domain/language.ts';
import { actRequest } from '../../application/tickets/act-request.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../../application/container.ts';
import { officersApi } from '../shared/officers-api.ts';
import { family } from '../shared/family.ts';
import { olderThan, pageStart } from '../../application/listings/older-pages.ts';
import type { Log } from '../../application/log.ts';
import { demandSight } from '../../application/access/demand-sight.ts';
import { listReads } from '../../application/record/list-reads.ts';
import { lastSeen, openedTicketOf } from '../../application/opening/opened-ticket.ts';
import { readerAs, readingRole } from '../../application/access/reading-role.ts';
import { showTrail, type DependenciesOfTrails } from '../../application/record/show-trail.ts';
import * as ports from '../ports.ts';

export type DependenciesOfOpening = Pick<
  Container,
  'tickets' | 'registry' | 'reads' | 'vault' | 'salt' | 'cursors' | 'now'
>;

interface Opening extends Pick<NewRead, 'number' | 'request' | 'reason'> {
  readonly cursor: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

/**
 * The ticket as the officer may see it. The read is recorded first: where that fails, nothing is shown. A
 * ticket that is not theirs to see and one that does not exist are one answer after the same readings.
 */
async function open(
  { tickets, registry, reads, vault, cursors, now }: DependenciesOfOpening,
  { number, cursor, request, reason, officer, language, log }: Opening,
) {
  const at = now();
  const file = await tickets.open(number);
  const looking = { officer, now: at, reasonRecorded: reason !== undefined };
  const seen = await demandSight(file, looking, registry);
  if (file === undefined) throw new TypeError('A ticket was seen that does not exist.');
  const owner = { reader: officer.id, listing: `${openTicketRoute.name} ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  const until = Math.min(start?.version ?? Infinity, lastSeen(seen) + 1);
  await reads.record({
    number,
    at,
    by: readerAs(officer, readingRole(officer, seen.actors)),
    opened: 'ticket',
    request,
    ...(seen.sight.sees === 'all' && { version: until - 1 }),
    ...(seen.readsForHolder && { holder: file.ticket.holder }),
    ...(reason !== undefined && { reason }),
  });
  log.info('ticket-opened', { number });
  const page = until > file.ticket.version ? file.page : await tickets.pageBefore(number, until);
  const contact = seen.seesIdentity ? await vault.contactOf(number) : undefined;
  const { timeZone } = await registry.calendar();
  const shown = { page, citizen: contact?.name };
  return {
    ...(await openedTicketOf(file, seen, shown, registry, { language, timeZone, now: at })),
    ...(await olderThan(page, cursors, owner)),
  };
}

export const openTicket =
  (dependencies: DependenciesOfOpening): Answer<typeof openTicketRoute> =>
  async ({ params: { number }, query: { cursor }, requestId, officer, language, log }) => ({
    status: 200,
    body: await open(dependencies, { number, cursor, request: requestId, officer, language, log }),
  });

export const openWithReason =
  (dependencies: DependenciesOfOpening): Answer<typeof openWithReasonRoute> =>
  async ({ params: { number }, query: { cursor }, headers, body, officer, language, log }) => {
    const request = actRequest(hashing, {
      asker: `officer:${officer.id}`,
      idempotencyKey: headers['idempotency-key'],
      act: openWithReasonRoute.name,
      body,
    });
    const reason = written(body, dependencies.salt(), hashing);
    return {
      status: 200,
      body: await open(dependencies, { number, cursor, request, reason, officer, language, log }),
    };
  };

type Dependencies = DependenciesOfOpening & DependenciesOfTrails;
let shared: Dependencies | undefined;

/** One registry for all routes, so that they share what it remembers. */
const dependencies = (): Dependencies => (shared ??= build());

const build = (): Dependencies => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.reads(),
  trails: ports.trails(),
  vault: ports.vault(),
  salt: ports.salt,
  cursors: ports.cursors(),
  now: ports.now,
});

export const handler = family([
  [openTicketRoute, officersApi(openTicketRoute, () => openTicket(dependencies()))],
  [openWithReasonRoute, officersApi(openWithReasonRoute, () => openWithReason(dependencies()))],
  [listReadsRoute, officersApi(listReadsRoute, () => listReads(dependencies()))],
  [showTrailRoute, officersApi(showTrailRoute, () => showTrail(dependencies()))],
]);
