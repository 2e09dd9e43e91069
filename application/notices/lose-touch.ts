import {
  type FailedNotice,
  type FailedNotices,
  numberOf,
} from '../../domain/messaging/notices/failed-notices.ts';
import { noticeName } from '../../domain/messaging/notices/notice.ts';
import { inTouchSince, loseTouch } from '../../domain/casework/acts/citizen/lose-touch.ts';
import { channelsOf } from '../../domain/ticketing/tickets/notified.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import { rulesFor } from '../tickets/rules-for.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'failedNotices' | 'now'>;

/** Entries read at once. */
const pageSize = 25;
/** A run ends before it is ended. The next one goes on from the index. */
const millisecondsForTheLast = 15_000;

/**
 * Records that a citizen is out of reach, where as many notices failed as the policy says, by each channel there is: a notice that
 * failed is counted for its ticket, and then dealt with, so that a run that breaks off is made up for by the
 * next. One that cannot be dealt with is logged, stays, and hides no other.
 */
export async function loseTouchWithCitizens(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { failedNotices } = ports;
  let count = 0;
  for (let shard = 0; shard < failedNotices.shards; shard += 1) {
    try {
      for await (const notice of uncounted(failedNotices, shard)) {
        if (millisecondsLeft() < millisecondsForTheLast) return;
        if (await isDealtWith(ports, notice, log)) count += 1;
      }
    } catch (error) {
      log.error('lost-touch-not-recorded', { shard }, error);
    }
  }
  log.info('failed-notices-counted', { count });
}

async function* uncounted(failed: FailedNotices, shard: number): AsyncGenerator<FailedNotice> {
  let page = await failed.uncounted(shard, pageSize);
  while (page.length > 0) {
    yield* page;
    page = page.length < pageSize ? [] : await failed.uncounted(shard, pageSize, page.at(-1));
  }
}

/** False: it could not be dealt with, which the log then says. */
async function isDealtWith(ports: Ports, notice: FailedNotice, log: Log): Promise<boolean> {
  const { failedNotices: failed } = ports;
  try {
    await failed.count(notice);
    await loseTouchWhereDue(ports, numberOf(notice), log);
    await failed.close(notice);
    return true;
  } catch (error) {
    log.error('lost-touch-not-recorded', { notice: noticeName(notice) }, error);
    return false;
  }
}

async function loseTouchWhereDue(
  { failedNotices, tickets, registry, now }: Ports,
  number: string,
  log: Log,
): Promise<void> {
  const change = await changeByHistory(tickets, number, async (history) => {
    const { ticket } = history;
    if (ticket.outOfReach === true) return undefined;
    const rules = await rulesFor(ticket, registry);
    const enough = rules.policy.limits.failedNotices;
    const since = inTouchSince(history);
    const channels = channelsOf(ticket);
    const failures = await Promise.all(
      channels.map((channel) => failedNotices.countedSince({ number, channel }, since, enough)),
    );
    const isLost = channels.length > 0 && failures.every((failed) => failed >= enough);
    return isLost ? loseTouch(ticket, now(), rules) : undefined;
  });
  if (change !== undefined) log.info('touch-lost', { number });
}
