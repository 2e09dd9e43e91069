import type { Calendar } from '../time/calendar.ts';
import type { Instant } from '../time/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Institution, Lineage } from '../registry/institution.ts';
import type { Category, Page } from '../registry/registry.ts';
import type { Officer } from '../registry/officer.ts';
import type { AdministeredChange } from './change.ts';
import type { RegistryEvent, Subject } from './history.ts';
import type { Proposals } from './proposals.ts';
import type { RegistryAct } from './registry-acts.ts';

/**
 * The registry as administrators read it to decide: as it is now, strongly consistent, but for the two
 * listings, which may lag behind by a moment.
 */
export interface Records {
  institution(id: string): Promise<Institution | undefined>;
  lineage(id: string): Promise<Lineage | undefined>;
  /** All that lie right under a node and are not closed; under none: the tops of the trees. */
  childrenOf(id: string | undefined): Promise<readonly Institution[]>;
  officer(id: string): Promise<Officer | undefined>;
  /** Everybody who works there or did last, active or not. */
  officersOf(institution: string): Promise<readonly Officer[]>;
  categories(): Promise<readonly Category[]>;
  policy(): Promise<Policy>;
  calendar(): Promise<Calendar>;
}

/** What is written of the registry after a change, bit by bit. */
export interface Followers {
  /** Puts an institution under what is above its parent by now. False: it was there already. */
  followParent(institution: string): Promise<boolean>;
}

/** A change that a request asked for before. */
export interface DoneBefore {
  readonly request: string;
  readonly act: RegistryAct;
  readonly version: number;
  readonly at: Instant;
}

/** Where administrators' changes are stored. Throws `StoreUnavailable` when the store cannot be reached. */
export interface Administration extends Records, Proposals {
  /** The registry's version: read before all that a decision reads, so that nothing it read was changed since. */
  version(): Promise<number>;
  /**
   * One transaction: items, search phrases, history, consequences and version, under the condition that the
   * version is still `change.basedOn`, and that what it confirms is still open. `importing`: an import is under way or broke off, and is ended first.
   * `too-large`: it does not fit into one transaction.
   */
  write(change: AdministeredChange): Promise<'written' | 'stale' | 'importing' | 'too-large'>;
  /** What was done for a request of this name; the name's first part, before the point, is looked for alone. */
  doneFor(request: string): Promise<DoneBefore | undefined>;
  /** What was changed, the newest first. Throws `InvalidCursor`. */
  historyOf(subject: Subject, cursor?: string): Promise<Page<RegistryEvent>>;
}
