import { claimEnds } from '../../domain/messaging/notices/attempts.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import {
  type DigestLine,
  noticeName,
  type Notice,
  type NoticeKey,
} from '../../domain/messaging/notices/notice.ts';
import {
  type FailedNotice,
  type FailedNotices,
  type FailedOf,
  failsItsCitizen,
  numberOf,
} from '../../domain/messaging/notices/failed-notices.ts';
import type {
  DueNotice,
  LostMessage,
  NoticeDay,
  Outbox,
  OutboxEntry,
  Settlement,
} from '../../domain/messaging/notices/outbox.ts';
import { dueIndex, dueShards, failedIndex, outboxKeys } from '../dynamodb/engine/keys.ts';
import { Scheduler } from './scheduler.ts';

const order = (key: NoticeKey, nextAttemptAt: Instant): string => dueIndex.sortKey(key, nextAttemptAt);

/** The outbox in memory, with the notices of it that failed. Each step is one write, done at once or not at all. */
export class MemoryOutbox implements Outbox, FailedNotices {
  readonly dueShards = dueShards;
  readonly shards = dueShards;
  readonly #uncounted = new Map<string, FailedNotice>();
  readonly #counted = new Map<string, FailedNotice>();
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #days = new Map<string, ReadonlySet<string>>();
  readonly #lines = new Map<string, DigestLine>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  /** Everything in it, for tests to look at. */
  entries(): readonly OutboxEntry[] {
    return [...this.#entries.values()];
  }

  add(notice: Notice, notBefore: Instant): Promise<'added' | 'known'> {
    return this.#scheduler.write(() => this.putDown(notice, notBefore));
  }

  /** Adds a notice within another store's transaction. */
  putDown(notice: Notice, notBefore: Instant): 'added' | 'known' {
    const name = noticeName(notice);
    if (this.#entries.has(name)) return 'known';
    const kept = structuredClone(notice);
    this.#entries.set(name, { notice: kept, state: 'pending', attempts: 0, nextAttemptAt: notBefore });
    return 'added';
  }

  addToDigest(line: DigestLine): Promise<void> {
    return this.#scheduler.write(() => {
      const { PK, SK } = outboxKeys.digestLine(line);
      const name = `${PK} ${SK}`;
      if (!this.#lines.has(name)) this.#lines.set(name, structuredClone(line));
    });
  }

  digestLines(recipient: DigestLine['recipient'], day: string): Promise<readonly DigestLine[]> {
    return this.#scheduler.read(() =>
      [...this.#lines.values()].filter((line) => line.recipient === recipient && line.day === day),
    );
  }

  countOn(day: NoticeDay, notice: NoticeKey): Promise<boolean> {
    return this.#scheduler.write(() => {
      const { PK } = outboxKeys.noticeDay(day);
      const counted = this.#days.get(PK) ?? new Set<string>();
      const name = noticeName(notice);
      if (counted.size >= day.limit && !counted.has(name)) return false;
      this.#days.set(PK, new Set([...counted, name]));
      return true;
    });
  }

  find(key: NoticeKey): Promise<OutboxEntry | undefined> {
    return this.#scheduler.read(() => this.#entries.get(noticeName(key)));
  }

  due(at: Instant, shard: number, limit: number, after?: DueNotice): Promise<readonly DueNotice[]> {
    const from = after === undefined ? '' : order(after, after.nextAttemptAt);
    return this.#scheduler.read(() =>
      [...this.#entries.values()]
        .flatMap(({ notice, nextAttemptAt }) =>
          nextAttemptAt === undefined ? [] : [{ notice, nextAttemptAt }],
        )
        .filter(({ notice }) => dueIndex.partitionOf(notice) === dueIndex.partition(shard))
        .filter(({ notice, nextAttemptAt }) => nextAttemptAt <= at && order(notice, nextAttemptAt) > from)
        .toSorted((a, b) => (order(a.notice, a.nextAttemptAt) < order(b.notice, b.nextAttemptAt) ? -1 : 1))
        .slice(0, limit)
        .map(({ notice: { about, recipient, channel }, nextAttemptAt }) => ({
          about,
          recipient,
          channel,
          nextAttemptAt,
        })),
    );
  }

  claim(key: NoticeKey, claimant: string, at: Instant): Promise<boolean> {
    return this.#step(key, (entry) => {
      const isDue =
        entry.state === 'pending' && entry.nextAttemptAt !== undefined && entry.nextAttemptAt <= at;
      if (!isDue && !isClaimedBy(entry, claimant)) return undefined;
      return {
        notice: entry.notice,
        state: 'claimed',
        attempts: entry.attempts + 1,
        claimant,
        nextAttemptAt: claimEnds(at),
      };
    });
  }

  release(key: NoticeKey, claimant: string, nextAttemptAt: Instant): Promise<boolean> {
    return this.#step(key, (entry) => {
      if (!isClaimedBy(entry, claimant)) return undefined;
      const { notice, attempts } = entry;
      return { notice, state: 'pending', attempts, nextAttemptAt };
    });
  }

  settle(key: NoticeKey, claimant: string, settlement: Settlement, at: Instant): Promise<boolean> {
    return this.#step(key, (entry) => {
      if (!isClaimedBy(entry, claimant)) return undefined;
      const { notice, attempts } = entry;
      if (failsItsCitizen(key, settlement))
        this.#uncounted.set(noticeName(key), { ...keyOf(key), failedAt: at });
      return { notice, attempts, ...settlement, settledAt: at };
    });
  }

  lose(key: NoticeKey, { providerId, reason }: LostMessage, at: Instant): Promise<boolean> {
    return this.#step(key, ({ notice, state, attempts, providerId: took }) => {
      if (state !== 'sent' || took !== providerId) return undefined;
      if (failsItsCitizen(key, { state: 'failed', reason }))
        this.#uncounted.set(noticeName(key), { ...keyOf(key), failedAt: at });
      return { notice, attempts, state: 'failed', reason, settledAt: at, providerId };
    });
  }

  uncounted(shard: number, limit: number, after?: FailedNotice): Promise<readonly FailedNotice[]> {
    const place = (notice: FailedNotice): string => failedIndex.key(notice, notice.failedAt).GSI2SK;
    return this.#scheduler.read(() =>
      [...this.#uncounted.values()]
        .filter((notice) => failedIndex.key(notice, notice.failedAt).GSI2PK === failedIndex.partition(shard))
        .filter((notice) => after === undefined || place(notice) > place(after))
        .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
        .slice(0, limit),
    );
  }

  count(notice: FailedNotice): Promise<void> {
    return this.#scheduler.write(() => {
      this.#counted.set(noticeName(notice), notice);
    });
  }

  countedSince({ number, channel }: FailedOf, since: Instant | undefined, limit: number): Promise<number> {
    return this.#scheduler.read(() => {
      const counted = [...this.#counted.values()]
        .filter((notice) => numberOf(notice) === number && notice.channel === channel)
        .filter(({ failedAt }) => since === undefined || failedAt > since);
      return Math.min(limit, counted.length);
    });
  }

  close(notice: FailedNotice): Promise<void> {
    return this.#scheduler.write(() => {
      this.#uncounted.delete(noticeName(notice));
    });
  }

  postpone(key: NoticeKey, until: Instant): Promise<boolean> {
    return this.#step(key, (entry) =>
      entry.state === 'pending' ? { ...entry, nextAttemptAt: until } : undefined,
    );
  }

  giveUp(key: NoticeKey, at: Instant): Promise<boolean> {
    return this.#step(key, ({ notice, state, attempts, nextAttemptAt }) =>
      state === 'claimed' && nextAttemptAt !== undefined && nextAttemptAt <= at
        ? { notice, state: 'uncertain', attempts, settledAt: at }
        : undefined,
    );
  }

  #step(key: NoticeKey, next: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<boolean> {
    return this.#scheduler.write(() => {
      const entry = this.#entries.get(noticeName(key));
      const changed = entry && next(entry);
      if (changed === undefined) return false;
      this.#entries.set(noticeName(key), changed);
      return true;
    });
  }
}

const keyOf = ({ about, recipient, channel }: NoticeKey): NoticeKey => ({ about, recipient, channel });

const isClaimedBy = ({ state, claimant }: OutboxEntry, who: string): boolean =>
  state === 'claimed' && claimant === who;
