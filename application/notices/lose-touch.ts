import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoFailedNotices } from '../../adapters/dynamodb/failed-notices.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { type FailedNotice, type FailedNotices, numberOf } from '../../domain/notices/failed-notices.ts';
import { noticeName } from '../../domain/notices/notice.ts';
import { inTouchSince, loseTouch } from '../../domain/tickets/citizen/lose-touch.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import type { Container } from '../container.ts';
import { environment } from '../../functions/shared/environment.ts';
import type { Log } from '../log.ts';
import { registryOfStage } from '../../functions/shared/registry-of-stage.ts';
import type { Run } from '../run.ts';
import { scheduled } from '../../functions/shared/scheduled.ts';
import { systemTime } from '../../functions/shared/system-time.ts';

interface Dependencies extends Pick<Container, 'tickets' | 'registry' | 'now'> {
  readonly failed: FailedNotices;
}

/** Entries read at once. */
const pageSize = 25;
/** A run ends before Lambda ends it. The next one goes on from the index. */
const millisecondsForTheLast = 15_000;

/**
 * Records that a citizen is out of reach, where as many notices failed as the policy says: a notice that
 * failed is counted for its ticket, and then dealt with, so that a run that breaks off is made up for by the
 * next. One that cannot be dealt with is logged, stays, and hides no other.
 */
export function loseTouchWithCitizens(dependencies: Dependencies) {
  return async ({ log, millisecondsLeft }: Run): Promise<void> => {
    let count = 0;
    for (let shard = 0; shard < dependencies.failed.shards; shard += 1) {
      try {
        for await (const notice of uncounted(dependencies.failed, shard)) {
          if (millisecondsLeft() < millisecondsForTheLast) return;
          if (await isDealtWith(dependencies, notice, log)) count += 1;
        }
      } catch (error) {
        log.error('lost-touch-not-recorded', { shard }, error);
      }
    }
    log.info('failed-notices-counted', { count });
  };
}

export const handler = scheduled(
  (work, run) => work(run),
  () => {
    const settings = environment(['ticketsTable', 'outboxTable']);
    const client = documentClient();
    return loseTouchWithCitizens({
      failed: dynamoFailedNotices({ client, table: settings.outboxTable }),
      tickets: dynamoTicketStore({ client, tables: { tickets: settings.ticketsTable } }),
      registry: registryOfStage(client),
      now: systemTime,
    });
  },
);

async function* uncounted(failed: FailedNotices, shard: number): AsyncGenerator<FailedNotice> {
  let page = await failed.uncounted(shard, pageSize);
  while (page.length > 0) {
    yield* page;
    page = page.length < pageSize ? [] : await failed.uncounted(shard, pageSize, page.at(-1));
  }
}

/** False: it could not be dealt with, which the log then says. */
async function isDealtWith(dependencies: Dependencies, notice: FailedNotice, log: Log): Promise<boolean> {
  const { failed } = dependencies;
  try {
    await failed.count(notice);
    await loseTouchWhereDue(dependencies, numberOf(notice), log);
    await failed.close(notice);
    return true;
  } catch (error) {
    log.error('lost-touch-not-recorded', { notice: noticeName(notice) }, error);
    return false;
  }
}

async function loseTouchWhereDue(
  { failed, tickets, registry, now }: Dependencies,
  number: string,
  log: Log,
): Promise<void> {
  const change = await changeByHistory(tickets, number, async (history) => {
    const { ticket } = history;
    if (ticket.outOfReach === true) return undefined;
    const rules = await rulesFor(ticket, registry);
    const enough = rules.policy.limits.failedNotices;
    const failures = await failed.countedSince(number, inTouchSince(history), enough);
    return failures < enough ? undefined : loseTouch(ticket, now(), rules);
  });
  if (change !== undefined) log.info('touch-lost', { number });
}
