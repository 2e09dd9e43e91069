import { plusSeconds } from '../foundation/time/instant.ts';
import { leafName } from './batch.ts';
import type { EntryPosition, Hash, StoredEntry, TicketChain } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { lateness } from './next-batch.ts';
import type { CheckpointedLog } from './verify-log.ts';

/** Names a chain among all. */
export const chainOf = ({ chain, number }: Pick<EntryPosition, 'chain' | 'number'>): string =>
  `${chain} ${number}`;

/** The entries of the chains of one ticket, in order. */
export type TicketEntries = Readonly<Record<TicketChain, readonly StoredEntry[]>>;

const withoutCheckpoints: CheckpointedLog = { keys: new Map(), checkpoints: 0, forks: [] };

interface KnownToCheckpoints {
  readonly log: CheckpointedLog;
  readonly leaves: ReadonlyMap<string, Hash>;
}

/** Entries of chains with what sound checkpoints vouch for; without a log they vouch for nothing. */
export class AuditedChains {
  readonly hashing: Hashing;
  readonly log: CheckpointedLog;
  /** The hash of each entry of these chains that sound checkpoints know, by its `leafName`. */
  readonly leaves: ReadonlyMap<string, Hash>;
  /** The entries of each chain in order, by its name. */
  readonly byName: ReadonlyMap<string, readonly StoredEntry[]>;

  constructor(
    entries: Iterable<StoredEntry>,
    hashing: Hashing,
    { log = withoutCheckpoints, leaves = new Map<string, Hash>() }: Partial<KnownToCheckpoints> = {},
  ) {
    this.hashing = hashing;
    this.log = log;
    this.leaves = leaves;
    const inOrder = [...entries].sort((a, b) => a.count - b.count);
    this.byName = Map.groupBy(inOrder, chainOf);
  }

  /** The entries of one chain, in order. */
  of(chain: StoredEntry['chain'], number: string): readonly StoredEntry[] {
    return this.byName.get(chainOf({ chain, number })) ?? [];
  }

  /** The chains of a ticket. */
  ofTicket(number: string): TicketEntries {
    return {
      events: this.of('events', number),
      reads: this.of('reads', number),
      secrets: this.of('secrets', number),
    };
  }

  /** The entries of all chains, each chain in order. */
  all(): readonly StoredEntry[] {
    return [...this.byName.values()].flat();
  }

  /** Whether a checkpoint knows this very entry. */
  isAnchored(entry: StoredEntry): boolean {
    return entry.hash !== undefined && this.leaves.get(leafName(entry)) === entry.hash;
  }

  /** Whether what is dated so is old enough that a checkpoint would know it, had it been stored then. */
  isSettled(at: unknown): boolean {
    const { newest } = this.log;
    return newest !== undefined && (typeof at !== 'string' || at < plusSeconds(newest.until, -lateness));
  }
}
