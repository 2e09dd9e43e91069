import type { Instant } from '../../domain/time/instant.ts';
import { nextAttempt } from '../../domain/notices/attempts.ts';
import { type NoticeChannel, noticeName } from '../../domain/notices/notice.ts';
import type { DueNotice, Outbox } from '../../domain/notices/outbox.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import { type Delivered, deliverNotice, type Delivery } from './deliver-notice.ts';

/** Entries read at once. */
const pageSize = 25;
/** A run ends before it is ended, in time for the notices in hand: one read, three writes, one send. */
const millisecondsForTheLast = 25_000;

/**
 * Sends the notices whose time has come: those that waited for morning, for their provider, for the
 * switch, or whose first attempt never came. A claim that ran out becomes uncertain, and is not sent
 * again. A provider that asks to wait is left alone until the next run. Its last line says how many were
 * sent, and how many shards of the index were not read to their end.
 */
export async function sendDueNotices(delivery: Delivery, run: Run): Promise<void> {
  const { outbox, registry, now } = delivery;
  if (await registry.noticesHeld()) {
    run.log.info('notices-held');
    return;
  }
  const at = now();
  const resting = new Set<NoticeChannel>();
  const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
  const sent = await Promise.all(shards.map((shard) => sendShard(delivery, run, { at, shard, resting })));
  run.log.info('due-notices-sent', {
    count: sent.reduce((sum, { count }) => sum + count, 0),
    remaining: sent.filter(({ finished }) => !finished).length,
  });
}

interface Shard {
  readonly at: Instant;
  readonly shard: number;
  /** The channels whose provider asked to wait, in any shard. */
  readonly resting: Set<NoticeChannel>;
}

async function sendShard(
  delivery: Delivery,
  { log, millisecondsLeft }: Run,
  { at, shard, resting }: Shard,
): Promise<{ readonly count: number; readonly finished: boolean }> {
  let count = 0;
  try {
    for await (const due of dueNotices(delivery.outbox, at, shard)) {
      if (millisecondsLeft() < millisecondsForTheLast) return { count, finished: false };
      if (resting.has(due.channel)) continue;
      const delivered = await takeOn(delivery, due, log);
      if (delivered === 'sent') count += 1;
      if (delivered === 'later') resting.add(due.channel);
    }
    return { count, finished: true };
  } catch (error) {
    log.error('due-notices-not-read', { shard }, error);
    return { count, finished: false };
  }
}

async function* dueNotices(
  outbox: Pick<Outbox, 'due'>,
  at: Instant,
  shard: number,
): AsyncGenerator<DueNotice> {
  let page = await outbox.due(at, shard, pageSize);
  while (page.length > 0) {
    yield* page;
    page = page.length < pageSize ? [] : await outbox.due(at, shard, pageSize, page.at(-1));
  }
}

/** Undefined: nothing was to be done any more, or it could not be done, which the log then says. */
async function takeOn(delivery: Delivery, due: DueNotice, log: Log): Promise<Delivered | undefined> {
  const { outbox, now } = delivery;
  try {
    const entry = await outbox.find(due);
    if (entry?.state === 'claimed' && (await outbox.giveUp(due, now()))) {
      log.warn('notice-uncertain', { notice: noticeName(due), type: entry.notice.template });
    }
    if (entry?.state !== 'pending') return undefined;
    return await deliverNotice(delivery, entry.notice, entry.attempts, log);
  } catch (error) {
    log.error('notice-left-pending', { notice: noticeName(due) }, error);
    await makeWay(delivery, due, log);
    return undefined;
  }
}

/** A notice that cannot be prepared goes behind the others, so that it hides none. */
async function makeWay({ outbox, now }: Delivery, due: DueNotice, log: Log): Promise<void> {
  try {
    await outbox.postpone(due, nextAttempt(now(), 1));
  } catch (error) {
    log.warn('notice-not-postponed', { notice: noticeName(due) }, error);
  }
}
