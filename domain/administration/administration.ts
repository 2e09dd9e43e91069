import type { Instant } from '../foundation/time/instant.ts';
import type { Page } from '../institutions/registry/registry.ts';
import type { AdministeredChange } from './administered-change.ts';
import type { RegistryEvent, Subject } from './history.ts';
import type { Proposals } from './proposals.ts';
import type { RegistryAct } from './registry-acts.ts';
import type { Records } from './records.ts';

/** Where administrators' changes are stored. Throws `StoreUnavailable` when the store cannot be reached. */
export interface Administration extends Records, Proposals {
  /** The registry's version: read before all that a decision reads, so that nothing it read was changed since. */
  version(): Promise<number>;
  /**
   * One transaction: items, search phrases, history, tasks and version, under the condition that the
   * version is still `change.basedOn`, and that what it confirms is still open. `importing`: an import is under way or broke off, and is ended first.
   * `too-large`: it does not fit into one transaction.
   */
  write(change: AdministeredChange): Promise<'written' | 'stale' | 'importing' | 'too-large'>;
  /** What was done for a request of this name; the name's first part, before the point, is looked for alone. */
  doneFor(request: string): Promise<DoneBefore | undefined>;
  /** What was changed, the newest first. Throws `InvalidCursor`. */
  historyOf(subject: Subject, cursor?: string): Promise<Page<RegistryEvent>>;
}

/** A change that a request asked for before. */
export interface DoneBefore {
  readonly request: string;
  readonly act: RegistryAct;
  readonly version: number;
  readonly at: Instant;
}
