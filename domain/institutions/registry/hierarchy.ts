import { groupedByKey } from '../../foundation/vocabulary/grouped-by-key.ts';
import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { Catalogue } from './catalogue.ts';
import type { Institution } from './institution.ts';
import { wordsOf } from './search-words.ts';

/** A node in whose tree tickets are taken elsewhere, and where. */
export interface Unserved {
  readonly institution: Institution;
  readonly address: string;
}

/** The institutions of a catalogue as a tree to walk in. What lies above follows from each parent. */
export interface Hierarchy {
  /** Closed ones too. */
  readonly find: (id: string) => Institution | undefined;
  /** Nearest first, up to the top. */
  readonly above: (institution: Institution) => readonly Institution[];
  /** Not closed, in the order of their Swahili names; the tops of all trees where nothing is said. */
  readonly children: (id?: string) => readonly Institution[];
  /** Those with these ids, closed ones too, in the order of their Swahili names. */
  readonly known: (ids: readonly string[]) => readonly Institution[];
  /** All that are not closed, in the order of their Swahili names. */
  readonly all: readonly Institution[];
  /** Where it takes tickets instead, when its tree does not here. */
  readonly unserved: (institution: Institution) => Unserved | undefined;
}

const inOrderOfNames = (a: Institution, b: Institution): number => {
  const [one, other] = [a, b].map(({ id, name }) => `${wordsOf(name.sw).join(' ')}#${id}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** The tree of a catalogue. */
export const hierarchyOf = madeOnce(({ institutions }: Catalogue): Hierarchy => {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const all = institutions.filter(({ closed }) => closed === undefined).toSorted(inOrderOfNames);
  const byParent = groupedByKey(all.map((one) => [one.parent, one]));
  const above = (institution: Institution): readonly Institution[] => {
    const path: Institution[] = [];
    for (let { parent } = institution; parent !== undefined;) {
      const node = byId.get(parent);
      if (node === undefined || path.includes(node)) break; // a tree that is being changed
      path.push(node);
      ({ parent } = node);
    }
    return path;
  };
  return {
    find: (id) => byId.get(id),
    known: (ids) => ids.flatMap((id) => byId.get(id) ?? []).toSorted(inOrderOfNames),
    all,
    above,
    children: (id) => byParent.get(id) ?? [],
    unserved(institution) {
      for (const node of [institution, ...above(institution)])
        if (node.notServed !== undefined) return { institution: node, address: node.notServed.address };
      return undefined;
    },
  };
});
