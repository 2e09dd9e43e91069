import { RegistryForged } from './forged-items.ts';
import type { Institution } from './institution.ts';
import type { CategoryRouting } from './routing.ts';

/**
 * The whole tree and how categories are routed, as one version of the registry has them: what searching and
 * suggesting work on. As long as nothing changed it is the same object, so that what is made of it is made once.
 */
export interface Catalogue {
  readonly version: number;
  /** Institutions are left out whose items are forged: nothing may be counted by it. */
  readonly isIncomplete?: true;
  /** Closed ones too. */
  readonly institutions: readonly Institution[];
  readonly routing: readonly CategoryRouting[];
}

/** The institutions of a catalogue that lacks none, for what is counted by them. Throws `RegistryForged`. */
export function wholeTreeOf({ isIncomplete, institutions }: Catalogue): readonly Institution[] {
  if (isIncomplete)
    throw new RegistryForged('The registry has an institution that is not as it was written.');
  return institutions;
}
