import type { Institution } from './institution.ts';
import type { CategoryRouting } from './routing.ts';

/**
 * The whole tree and how categories are routed, as one version of the registry has them: what searching and
 * suggesting work on. As long as nothing changed it is the same object, so that what is made of it is made once.
 */
export interface Catalogue {
  readonly version: number;
  /** Closed ones too. */
  readonly institutions: readonly Institution[];
  readonly routing: readonly CategoryRouting[];
}

/** What is made of a catalogue, once for each: a search asks for it at every request. */
export function madeOnce<Made>(make: (catalogue: Catalogue) => Made): (catalogue: Catalogue) => Made {
  const known = new WeakMap<Catalogue, { readonly made: Made }>();
  return (catalogue) => {
    const found = known.get(catalogue);
    if (found !== undefined) return found.made;
    const made = make(catalogue);
    known.set(catalogue, { made });
    return made;
  };
}
