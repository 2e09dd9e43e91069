import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { type Line, mayList } from '../../domain/visibility/line.ts';
import { sentToOf } from '../../domain/visibility/matter.ts';
import type { Path } from '../../domain/visibility/facts.ts';
import { viewerOf } from '../../domain/visibility/viewer.ts';
import { readPath, readPosts } from '../shared/read-paths.ts';

interface Reading {
  readonly officer: PresentOfficer;
  /** The institution whose queue it is, where it is one. */
  readonly queue?: string;
  readonly now: Instant;
}

/** The paths of all these institutions, each read once. */
async function pathsOf(
  ids: readonly string[],
  registry: Pick<Registry, 'lineage'>,
): Promise<(id: string | undefined) => Path> {
  const unique = [...new Set(ids)];
  const read = await Promise.all(unique.map((id) => readPath(registry, id)));
  const paths = new Map(unique.map((id, place) => [id, read[place] ?? []]));
  return (id) => (id === undefined ? [] : (paths.get(id) ?? []));
}

/**
 * The lines of a page that the officer may see, in their order. A page can become short by it, even empty,
 * and still have a next one. Of a queue, those that wait there as the registry is now: where an institution
 * was moved, its lines are shown at the old levels no more, before the last of them has left. As many lineages
 * are read as a page has institutions. Throws `CorruptItem` and what the registry throws.
 */
export async function listable<Shown extends Line>(
  lines: readonly Shown[],
  { officer, queue, now }: Reading,
  registry: Pick<Registry, 'lineage'>,
): Promise<readonly Shown[]> {
  const viewer = viewerOf(officer);
  const named = lines.flatMap(({ holder, unit, about }) => [
    holder,
    unit ?? holder,
    sentToOf(about) ?? holder,
  ]);
  const [posts, pathOf] = await Promise.all([readPosts(registry, viewer), pathsOf(named, registry)]);
  const waitsHere = ({ holder, unit }: Line) =>
    queue === undefined || [...pathOf(holder), ...pathOf(unit)].some(({ id }) => id === queue);
  return lines.filter(
    (line) =>
      waitsHere(line) &&
      mayList(viewer, line, {
        now,
        posts,
        holder: pathOf(line.holder),
        sentTo: pathOf(sentToOf(line.about)),
      }),
  );
}
