import type { Calendar } from '../foundation/time/calendar.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { Policy } from '../foundation/policy/policy.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import type { OfficerContact } from '../institutions/registry/registry-writer.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import type { CategoryRouting } from '../institutions/registry/routing.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import type { RegistryAct } from './registry-acts.ts';

/** Who administers, as the request finds them. */
export interface Administrator {
  readonly id: string;
  /** They administer what lies at it and under it. */
  readonly institution: string;
}

/** Who changes the registry, when, and why. */
export interface ChangeContext {
  readonly by: Administrator;
  readonly at: Instant;
  readonly why: string;
}

/** An item before and after. Nothing before: it is new. Nothing is ever taken out of the registry. */
export interface Replaced<Item> {
  readonly before?: Item;
  readonly after: Item;
}

/** What an act makes of the registry: whole items, all put in place together or none. */
export interface RegistryDecision {
  readonly act: RegistryAct;
  readonly institutions?: readonly Replaced<Institution>[];
  readonly officers?: readonly Replaced<Officer>[];
  /** How an officer is reached from now on. */
  readonly contact?: OfficerContact;
  readonly policy?: Replaced<Policy>;
  readonly calendar?: Replaced<Calendar>;
  readonly routing?: Replaced<CategoryRouting>;
  /** What follows for tickets, done after it. */
  readonly consequences?: readonly RegistryTask[];
}
