import type { ChainLink } from '../audit/chain.ts';
import type { RegistryEntry } from '../audit/registry-chain.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { RegistryEvent } from './history.ts';

/** An entry of the registry's chain with what ties it to the one before; without where it is not on record. */
export interface RegistryLink extends Partial<ChainLink> {
  readonly version: number;
  readonly at: Instant;
  /** What an administrator or an operator did. */
  readonly act: string;
  readonly by?: RegistryEntry['by'];
  /** Who imported, linked or switched, as they name themselves, and the second operator where it took two. */
  readonly operator?: string;
  readonly confirmedByOperator?: string;
  /** Items that it names. */
  readonly items: number;
  readonly pieces: RegistryEntry['pieces'];
  /** Text that its hash is over: RFC 8785. */
  readonly sealed: string;
}

/** What histories say of a change. */
export interface ChangeInHistories {
  /** One for each subject that it changed. */
  readonly events: readonly RegistryEvent[];
  /** Whether every item that the entry names was found, and every entry of a history is as it was sealed. */
  readonly isAsSealed: boolean;
}

/** Changes of the registry by its chain, strongly consistent. Throws `StoreUnavailable`. */
export interface RegistryChanges {
  /** Entries before a version, or the newest; the newest first, `limit` at most. */
  linksBefore(limit: number, version?: number): Promise<readonly RegistryLink[]>;
  /** What histories say of administrators' changes, by version. Of imports, which name thousands of items, nothing is read. */
  historiesOf(links: readonly RegistryLink[]): Promise<ReadonlyMap<number, ChangeInHistories>>;
}
