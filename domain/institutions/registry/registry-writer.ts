import type { RegistryTask } from './registry-task.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Policy } from '../../foundation/policy/policy.ts';
import type { Officer } from './officer.ts';
import type { Institution } from './institution.ts';
import type { Category } from './registry.ts';
import type { CategoryRouting } from './routing.ts';

/** How an officer is reached. Kept in the identity vault, never beside the officer. */
export interface OfficerContact {
  readonly officer: string;
  readonly email: string;
  /** International, `+255712345678`. A duty officer has one. */
  readonly phone?: string;
}

/** All that a registry holds, as files state it and as an import compares it. */
export interface RegistryContent {
  readonly institutions: readonly Institution[];
  readonly officers: readonly Officer[];
  readonly contacts: readonly OfficerContact[];
  readonly categories: readonly Category[];
  readonly routing: readonly CategoryRouting[];
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** What is stored now. */
export interface StoredRegistry {
  /** Rises by one with each import that changed something, and with each administrator's change; 1 after the first. */
  readonly version: number;
  /** An import broke off: it is ended by repeating it, and nobody changes anything before. */
  readonly unfinished?: boolean;
  /** It is of before there was a chain of its changes: the next import begins one, over everything there is. */
  readonly unsealed?: boolean;
  readonly content: RegistryContent;
}

/**
 * What an import puts in place: new and changed items only, whole items. Nothing is ever removed by
 * an import. Every item written carries `version`, `by` and `at`, so that each change can be traced.
 */
export interface RegistryChange {
  /** The registry version that the difference was computed against; 0 for an empty registry. */
  readonly basedOn: number;
  /** `basedOn` + 1. */
  readonly version: number;
  /** The administrator who applies it, as given by the operator. */
  readonly by: string;
  /** The second administrator, as given by the operator, where one was named. */
  readonly confirmedBy?: string;
  readonly at: Instant;
  readonly institutions: readonly Institution[];
  readonly officers: readonly Officer[];
  readonly contacts: readonly OfficerContact[];
  readonly categories: readonly Category[];
  readonly routing: readonly CategoryRouting[];
  /** Becomes the current policy. Earlier versions stay: tickets keep the one of their submission. */
  readonly policy?: Policy;
  readonly calendar?: Calendar;
  /** What follows for tickets, done after it. */
  readonly consequences?: readonly RegistryTask[];
}

/**
 * The registry as an import reads and writes it. Throws `StoreUnavailable` when the store cannot be
 * reached.
 */
export interface RegistryWriter {
  /** Everything, strongly consistent; undefined when nothing was ever imported. */
  read(): Promise<StoredRegistry | undefined>;
  /**
   * Writes all items, the registry's version last, under the condition that it is still
   * `change.basedOn`; `stale` when another import or an administrator came first. An import that broke off in the
   * middle is repeated: it finds the old version and what is still different.
   */
  write(change: RegistryChange): Promise<'written' | 'stale'>;
}
