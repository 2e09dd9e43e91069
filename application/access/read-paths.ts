import { overlap, type Span } from '../../domain/foundation/time/span.ts';
import type { FormerParent } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Path, Post } from '../../domain/casework/visibility/access-request.ts';
import type { Viewer } from '../../domain/casework/visibility/viewer.ts';

type Lineages = Pick<Registry, 'lineage'>;

/** An institution that a ticket or an officer names, and everything above it. Throws `CorruptItem` when there is none. */
export async function readPath(registry: Lineages, institution: string): Promise<Path> {
  const lineage = await registry.lineage(institution);
  if (lineage === undefined) throw new CorruptItem(`The registry has no institution ${institution}.`);
  return pathOf(lineage);
}

/**
 * The viewer's places with what is above each now, and was before a move: the same readings for any ticket,
 * one for each place, and one for each move of it or of what is above it.
 */
export async function readPosts(registry: Lineages, { places }: Viewer): Promise<readonly Post[]> {
  const posts = places.map(async ({ institution, ...dates }) =>
    postsWithin(registry, await readPath(registry, institution), dates),
  );
  return (await Promise.all(posts)).flat();
}

/** The path as it was in the parts of a time: where one of its nodes was moved, there are several. */
async function postsWithin(registry: Lineages, path: Path, time: Span): Promise<readonly Post[]> {
  const [node, ...above] = path;
  if (node === undefined) return [{ ...time, path: [] }];
  const { formerParents = [] } = node;
  const places = [...formerParents, undefined].map(async (former, place) => {
    const from = formerParents[place - 1]?.until;
    const during = overlap(time, {
      ...(from !== undefined && { from }),
      ...(former !== undefined && { until: former.until }),
    });
    if (during === undefined) return [];
    const then = former === undefined ? above : await pathAbove(registry, former);
    const posts = await postsWithin(registry, then, during);
    return posts.map((post) => ({ ...post, path: [node, ...post.path] }));
  });
  return (await Promise.all(places)).flat();
}

const pathAbove = async (registry: Lineages, { parent }: FormerParent): Promise<Path> =>
  parent === undefined ? [] : readPath(registry, parent);
