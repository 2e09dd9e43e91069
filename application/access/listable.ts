import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { ShownOf } from '../../domain/casework/queues/full-page.ts';
import type { Path, Post } from '../../domain/casework/visibility/access-request.ts';
import { type ListedTicket, sightOfEntry } from '../../domain/casework/visibility/sight-of-entry.ts';
import { sentToOf } from '../../domain/casework/visibility/accessed-ticket.ts';
import type { Sight } from '../../domain/casework/visibility/sight.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { readPath, readPosts } from './read-paths.ts';

interface Reading<Shown> {
  readonly officer: PresentOfficer;
  /** The institution whose queue it is, where it is one. */
  readonly queue?: string;
  readonly now: Instant;
  /** An entry for who sees no more than the status. Undefined: it is not one of this listing for them. */
  readonly asStatus?: (line: Shown) => Shown | undefined;
}

/** The paths of institutions, each read once. */
export function pathsIn(registry: Pick<Registry, 'lineage'>): (id: string) => Promise<Path> {
  const paths = new Map<string, Promise<Path>>();
  return (id) => {
    const path = paths.get(id) ?? readPath(registry, id);
    paths.set(id, path);
    return path;
  };
}

/**
 * What of entries the officer is shown. Of a queue, those that wait there as the registry is now: where an
 * institution was moved, its entries are shown at the old levels no more, before the last of them has left. As
 * many lineages are read as the entries have institutions. Throws `CorruptItem` and what the registry throws.
 */
export function listable<Shown extends ListedTicket>(
  { officer, queue, now, asStatus = (line) => line }: Reading<Shown>,
  registry: Pick<Registry, 'lineage'>,
): ShownOf<Shown> {
  const viewer = viewerOf(officer);
  const pathOf = pathsIn(registry);
  let posts: Promise<readonly Post[]> | undefined;

  /** What is read for an entry that lies at the queue itself, also where there is none: an empty page tells of no hidden one. */
  const readOwn = () =>
    Promise.all([(posts ??= readPosts(registry, viewer)), queue === undefined ? [] : pathOf(queue)]);

  async function sightOf(line: Shown): Promise<Sight['sees']> {
    const { holder, unit, about } = line;
    const sentTo = sentToOf(about);
    const [ofPosts, ofHolder, ofUnit, ofSentTo] = await Promise.all([
      (posts ??= readPosts(registry, viewer)),
      pathOf(holder),
      unit === undefined ? [] : pathOf(unit),
      sentTo === undefined ? [] : pathOf(sentTo),
    ]);
    const waitsHere = queue === undefined || [...ofHolder, ...ofUnit].some(({ id }) => id === queue);
    if (!waitsHere) return 'nothing';
    return sightOfEntry(viewer, line, { now, posts: ofPosts, holder: ofHolder, sentTo: ofSentTo });
  }

  return async (lines) => {
    await readOwn();
    const sights = await Promise.all(lines.map(sightOf));
    return lines.map((line, place) => {
      const sees = sights[place] ?? 'nothing';
      if (sees === 'nothing') return undefined;
      return sees === 'all' ? line : asStatus(line);
    });
  };
}
