import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoIdentityRequests } from '../../adapters/dynamodb/identity-requests.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { requestAskedAt } from '../../domain/identities/identity-request.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/identities/identity-requests.ts';
import { dueOnRequest } from '../../domain/identities/what-is-due.ts';
import { rulesFor } from '../../application/tickets/rules-for.ts';
import type { Container } from '../../application/container.ts';
import { environment } from '../shared/environment.ts';
import type { Log } from '../../application/log.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import type { Run } from '../../application/run.ts';
import { scheduled } from '../shared/scheduled.ts';
import { systemTime } from '../shared/system-time.ts';

interface Dependencies extends Pick<Container, 'tickets' | 'registry' | 'now'> {
  readonly requests: IdentityRequests;
}

/** Entries read at once. */
const pageSize = 25;
/** A run ends before Lambda ends it. The next one goes on from the index. */
const millisecondsForTheLast = 15_000;

/**
 * Does what is due on requests for identities that nobody decided in time: tells custodians and oversight,
 * and later lets them lapse. One that cannot be dealt with is logged and hides no other; one that somebody
 * decides at this moment is left to them.
 */
export function sweepIdentityRequests(dependencies: Dependencies) {
  const { requests, now } = dependencies;
  return async (run: Run): Promise<void> => {
    const at = now();
    let count = 0;
    try {
      for await (const request of overdue(requests, at)) {
        if (run.millisecondsLeft() < millisecondsForTheLast) break;
        if (await isDealtWith(dependencies, request, at, run.log)) count += 1;
      }
    } catch (error) {
      run.log.error('identity-requests-not-swept', {}, error);
    }
    run.log.info('identity-requests-swept', { count });
  };
}

export const handler = scheduled(
  (work, run) => work(run),
  () => {
    const { ticketsTable: table } = environment(['ticketsTable']);
    const client = documentClient();
    return sweepIdentityRequests({
      requests: dynamoIdentityRequests({ client, table }),
      tickets: dynamoTicketStore({ client, tables: { tickets: table } }),
      registry: registryOfStage(client),
      now: systemTime,
    });
  },
);

/** Those whose time is over, the longest overdue first. */
async function* overdue(requests: IdentityRequests, at: Instant): AsyncGenerator<OpenRequest> {
  let page = await requests.open(pageSize);
  while (page.length > 0) {
    for (const request of page) {
      if (request.dueBy >= at) return;
      yield request;
    }
    page = page.length < pageSize ? [] : await requests.open(pageSize, page.at(-1));
  }
}

/** False: it was settled meanwhile, or it could not be dealt with, which the log then says. */
async function isDealtWith(
  { tickets, registry }: Dependencies,
  { number, asked }: OpenRequest,
  at: Instant,
  log: Log,
): Promise<boolean> {
  try {
    const history = await tickets.history(number);
    const request = history && requestAskedAt(history, asked);
    if (history === undefined || request === undefined) return false;
    const change = dueOnRequest(history, request, at, await rulesFor(history.ticket, registry));
    if (change === undefined || (await tickets.save(change)) === 'stale') return false;
    log.info('identity-request-overdue', { number, version: asked, type: change.event.type });
    return true;
  } catch (error) {
    log.error('identity-requests-not-swept', { number, version: asked }, error);
    return false;
  }
}
