import {
  readAt,
  readsEndOf,
  withRead,
  type NewRead,
  type Openings,
  type ReadLog,
  type ReadChainState,
  type TicketRead,
} from '../../domain/audit/read-log.ts';
import type { StoredChain } from '../../domain/audit/integrity-check.ts';
import type { StoredEntry } from '../../domain/audit/chain.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { readEntry } from '../dynamodb/items/ticket-read-item.ts';
import { linkOfRead } from '../dynamodb/items/links.ts';
import { Scheduler } from './scheduler.ts';

/** Reads in memory. */
export class MemoryReadLog implements ReadLog {
  readonly #reads = new Map<string, readonly TicketRead[]>();
  readonly #requests = new Set<string>();
  readonly #reasons = new Map<string, ReadonlyMap<number, string>>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  record(read: NewRead): Promise<void> {
    return this.#scheduler.write(() => {
      const request = `${read.number} ${read.request}`;
      if (this.#requests.has(request)) return;
      const before = this.#of(read.number);
      this.#requests.add(request);
      const count = before.length + 1;
      this.#reads.set(read.number, [...before, structuredClone(readAt(count, read))]);
      const reason = read.reason?.parts.reason;
      if (reason !== undefined) {
        this.#reasons.set(read.number, new Map([...this.#reasonsOf(read.number), [count, reason]]));
      }
    });
  }

  readUpTo(number: string, holder: string): Promise<number | undefined> {
    return this.#scheduler.read(() => this.#of(number).reduce<Openings>(withRead, {})[holder]);
  }

  standing(number: string): Promise<ReadChainState> {
    return this.#scheduler.read(() => {
      const reads = this.#of(number);
      let last: string | undefined;
      for (const read of reads) last = linkOfRead(read, last).hash;
      return {
        openings: reads.reduce<Openings>(withRead, {}),
        ...(last !== undefined && { end: readsEndOf(reads.length, last) }),
      };
    });
  }

  /** What a walk finds of who opened the ticket. */
  chainsOf(number: string): readonly StoredChain[] {
    const reads = this.#of(number);
    if (reads.length === 0) return [];
    const entries: StoredEntry[] = [];
    for (const read of reads) {
      const link = linkOfRead(read, entries.at(-1)?.hash);
      entries.push({ chain: 'reads', number, count: read.count, ...link, entry: readEntry(read) });
    }
    const end = { chain: 'reads', number, count: reads.length, hash: entries.at(-1)?.hash ?? '' } as const;
    return [
      {
        entries,
        head: end,
        files: [],
        texts: reads.flatMap(({ count, commitment }) =>
          commitment === undefined ? [] : [{ chain: 'reads' as const, number, count, commitment }],
        ),
        openings: { number, openings: reads.reduce<Openings>(withRead, {}) },
      },
    ];
  }

  /** As whoever can write the table does it: nobody ever opened the ticket. */
  removesReadsOf(number: string): void {
    this.#reads.delete(number);
  }

  readsOf(number: string): Promise<readonly TicketRead[]> {
    return this.#scheduler.read(() => structuredClone(this.#of(number)));
  }

  readsBefore(number: string, limit: number, before = Infinity): Promise<readonly TicketRead[]> {
    return this.#scheduler.read(() =>
      structuredClone(
        this.#of(number)
          .filter(({ count }) => count < before)
          .slice(-limit),
      ),
    );
  }

  reasonsOf(number: string, first: number, last: number): Promise<ReadonlyMap<number, string>> {
    return this.#scheduler.read(
      () => new Map([...this.#reasonsOf(number)].filter(([count]) => count >= first && count <= last)),
    );
  }

  async *readsBetween(from: Instant, until: Instant): AsyncGenerator<TicketRead, void> {
    const reads = await this.#scheduler.read(() => structuredClone([...this.#reads.values()].flat()));
    yield* reads.filter(({ at }) => at >= from && at < until).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  }

  #of(number: string): readonly TicketRead[] {
    return this.#reads.get(number) ?? [];
  }

  #reasonsOf(number: string): ReadonlyMap<number, string> {
    return this.#reasons.get(number) ?? new Map();
  }
}
