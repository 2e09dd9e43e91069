import type { Calendar } from '../foundation/time/calendar.ts';
import type { Policy } from '../foundation/policy/policy.ts';
import type { Institution, Lineage } from '../institutions/registry/institution.ts';
import type { Category } from '../institutions/registry/registry.ts';
import type { CategoryRouting } from '../institutions/registry/routing.ts';
import type { Officer } from '../institutions/registry/officer.ts';

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
  /** The rules by which offices are suggested for a category; undefined: there are none. */
  routingOf(category: string): Promise<CategoryRouting | undefined>;
  policy(): Promise<Policy>;
  calendar(): Promise<Calendar>;
}

/** What is written of the registry after a change, bit by bit. */
export interface Followers {
  /** Puts an institution under what is above its parent by now. False: it was there already. */
  followParent(institution: string): Promise<boolean>;
}
