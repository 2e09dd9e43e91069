import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { CameUnder, Institution } from '../../domain/institutions/registry/institution.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { CountedClass } from '../../domain/casework/queues/tally.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Path } from '../../domain/casework/visibility/access-request.ts';
import { sightOfEntry } from '../../domain/casework/visibility/sight-of-entry.ts';
import type { Sight } from '../../domain/casework/visibility/sight.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { readPath, readPosts } from './read-paths.ts';

/** What the reader may see of any ticket of a class. */
export type SightOfClass = (counted: CountedClass) => Sight['sees'];

/** Nobody's id: the registry gives none that is empty. */
const nobody = '';

/** An office under another that stands for any: nobody the reader could be works there, and it is not vacant. */
const someOfficeUnder = (
  parent: Institution,
  kind: Institution['kind'],
  cameUnder: readonly CameUnder[],
): Institution => ({
  v: 1,
  id: nobody,
  kind,
  parent: parent.id,
  ancestors: [parent.id, ...parent.ancestors],
  jurisdiction: parent.jurisdiction,
  level: false,
  name: parent.name,
  shortName: parent.shortName,
  head: { officer: nobody },
  cameUnder,
  activeOfficers: 1,
});

const under = (path: Path, kind: Institution['kind'], cameUnder: readonly CameUnder[] = []): Path => {
  const [node] = path;
  return node === undefined ? [] : [someOfficeUnder(node, kind, cameUnder), ...path];
};

/** Those of the path under which others came lately, as one of these others has them above it. */
const cameLately = (path: Path): readonly CameUnder[] =>
  path.flatMap(({ id, gained = [] }) =>
    gained.filter(({ by }) => by === 'move').map(({ since, until }) => ({ id, since, until })),
  );

/** From the institution of which the node is a unit, or that it is, upwards. */
const wholeInstitution = (path: Path): Path => {
  const place = path.findIndex(({ kind }) => kind !== 'unit');
  return place === -1 ? [] : path.slice(place);
};

/**
 * What an officer may see in a queue of tickets that are about nobody, asked of one that stands for its class: what
 * decides is the place where it lies, and whether it is sensitive. So a figure tells no more than the entries would.
 */
export async function sightInQueue(
  {
    officer,
    queue,
    now,
  }: { readonly officer: PresentOfficer; readonly queue: string; readonly now: Instant },
  registry: Pick<Registry, 'lineage'>,
): Promise<SightOfClass> {
  const viewer = viewerOf(officer);
  const [posts, path] = await Promise.all([readPosts(registry, viewer), readPath(registry, queue)]);
  const seen = (holder: Path, sensitive: boolean, unit?: string): Sight['sees'] =>
    sightOfEntry(
      viewer,
      { holder: holder[0]?.id ?? nobody, sensitive, ...(unit !== undefined && { unit }) },
      { now, posts, holder, sentTo: [] },
    );
  return ({ lying, sensitive }) => {
    switch (lying) {
      case 'held':
        return seen(path, sensitive);
      case 'given':
        return seen(under(wholeInstitution(path), 'unit'), sensitive, queue);
      case 'below':
        return seen(under(path, 'facility', cameLately(path)), sensitive);
    }
  };
}
