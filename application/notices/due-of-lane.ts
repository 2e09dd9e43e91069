import type { Instant } from '../../domain/foundation/time/instant.ts';
import { noticeName } from '../../domain/messaging/notices/notice.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { noticeLanes, type NoticeLane } from '../../domain/messaging/notices/notice-lanes.ts';
import type { DueNotice, Outbox } from '../../domain/messaging/notices/outbox.ts';

/** Entries read at once. */
const pageSize = 25;

export interface LaneReading {
  readonly outbox: Pick<Outbox, 'due' | 'dueShards'>;
  readonly channel: NoticeChannel;
  readonly lane: NoticeLane;
  readonly now: () => Instant;
  /** Told where a shard could not be read to its end. */
  readonly notRead: (shard: number, error: unknown) => void;
}

const placeOf = (due: DueNotice): string => `${due.nextAttemptAt} ${noticeName(due)}`;

/**
 * What is due of a channel in one lane, in all shards together, in the order of the lane: what becomes due while it is read comes at
 * its end. Each channel reads for itself, so that none waits behind what another one's provider takes slowly.
 */
export async function* dueOfLane(reading: LaneReading): AsyncGenerator<DueNotice, void> {
  const shards = Array.from({ length: reading.outbox.dueShards }, (_, shard) => dueOf(reading, shard));
  const heads = await Promise.all(shards.map((shard) => shard.next()));
  const comesBefore = (a: DueNotice, b: DueNotice): boolean =>
    noticeLanes[reading.lane].newestFirst ? placeOf(a) > placeOf(b) : placeOf(a) < placeOf(b);
  for (;;) {
    const waiting = heads.flatMap(({ value }, place) => (value === undefined ? [] : [{ value, place }]));
    const [first, ...others] = waiting;
    if (first === undefined) return;
    const chosen = others.reduce((a, b) => (comesBefore(b.value, a.value) ? b : a), first);
    yield chosen.value;
    const next = await shards[chosen.place]?.next();
    if (next !== undefined) heads[chosen.place] = next;
  }
}

/** One shard. It ends where it cannot be read: the others go on. */
async function* dueOf(
  { outbox, channel, lane, now, notRead }: LaneReading,
  shard: number,
): AsyncGenerator<DueNotice, undefined> {
  try {
    let page = await outbox.due(now(), { lane, shard }, pageSize);
    while (page.length > 0) {
      yield* page.filter((due) => due.channel === channel);
      page = page.length < pageSize ? [] : await outbox.due(now(), { lane, shard }, pageSize, page.at(-1));
    }
  } catch (error) {
    notRead(shard, error);
  }
  return undefined;
}
