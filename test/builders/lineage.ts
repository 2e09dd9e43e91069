import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';

/** A staffed level without a head, at the top of a tree of its own, unless the test says otherwise. */
export function anInstitution(details: Partial<Institution> = {}): Institution {
  const id = details.id ?? 'ofisi';
  return {
    v: 1,
    id,
    kind: 'agency',
    ancestors: [],
    jurisdiction: 'mainland',
    level: true,
    name: { sw: `Ofisi ya ${id}`, en: `Office of ${id}` },
    shortName: { sw: id.slice(0, 20), en: id.slice(0, 20) },
    activeOfficers: 1,
    ...details,
  };
}

/** An institution and those above it, nearest first: `aLineage('kata', 'halmashauri', { id: 'mkoa', level: false })`. */
export function aLineage(...nodes: (string | (Partial<Institution> & { id: string }))[]): Lineage {
  const details = nodes.map((node) => (typeof node === 'string' ? { id: node } : node));
  const [institution, ...above] = details.map((node, place) => {
    const ancestors = details.slice(place + 1).map(({ id }) => id);
    return anInstitution({
      ...(ancestors[0] === undefined ? {} : { parent: ancestors[0] }),
      ancestors,
      ...node,
    });
  });
  if (institution === undefined) throw new Error('A lineage has at least one institution.');
  return { institution, above };
}

/** The chain of institutions as seen from one of them. */
export function lineageFrom(id: string, chain: Lineage): Lineage {
  const path = [chain.institution, ...chain.above];
  const place = path.findIndex((node) => node.id === id);
  const [institution, ...above] = path.slice(place);
  if (place < 0 || institution === undefined) throw new Error(`${id} is not in the chain`);
  return { institution, above };
}
