import type { Instant } from '../../domain/foundation/time/instant.ts';
import { requestAskedAt } from '../../domain/casework/identities/identity-request.ts';
import type { IdentityRequests, OpenRequest } from '../../domain/casework/identities/identity-requests.ts';
import { dueOnRequest } from '../../domain/casework/identities/what-is-due.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import { rulesFor } from '../tickets/rules-for.ts';

type Ports = Pick<Container, 'identityRequests' | 'tickets' | 'registry' | 'now'>;

/** Entries read at once. */
const pageSize = 25;
/** A run ends before it is ended. The next one goes on from the index. */
const millisecondsForTheLast = 15_000;

/**
 * Does what is due on requests for identities that nobody decided in time: tells custodians and oversight,
 * and later lets them lapse. One that cannot be dealt with is logged and hides no other; one that somebody
 * decides at this moment is left to them.
 */
export async function sweepIdentityRequests(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const at = ports.now();
  let count = 0;
  try {
    for await (const request of overdue(ports.identityRequests, at)) {
      if (millisecondsLeft() < millisecondsForTheLast) break;
      if (await isDealtWith(ports, request, at, log)) count += 1;
    }
  } catch (error) {
    log.error('identity-requests-not-swept', {}, error);
  }
  log.info('identity-requests-swept', { count });
}

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
  { tickets, registry }: Ports,
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
