import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { type Line, mayList } from '../../domain/visibility/line.ts';
import { sentToOf } from '../../domain/visibility/matter.ts';
import { viewerOf } from '../../domain/visibility/viewer.ts';
import { readPath, readPosts } from '../shared/read-paths.ts';

interface Reading {
  readonly officer: PresentOfficer;
  /** The institution whose queue it is. */
  readonly queue: string;
  readonly now: Instant;
}

/**
 * The lines of a page that the officer may see, in their order. A page can become short by it, even empty,
 * and still have a next one. Throws `CorruptItem` and what the registry throws.
 */
export async function listable<Shown extends Line>(
  lines: readonly Shown[],
  { officer, queue, now }: Reading,
  registry: Pick<Registry, 'lineage'>,
): Promise<readonly Shown[]> {
  const viewer = viewerOf(officer);
  const places = [...new Set(lines.flatMap((line) => sentToOf(line.about) ?? []))];
  const [posts, holder, ...paths] = await Promise.all([
    readPosts(registry, viewer),
    readPath(registry, queue),
    ...places.map((place) => readPath(registry, place)),
  ]);
  return lines.filter((line) => {
    const place = sentToOf(line.about);
    const sentTo = place === undefined ? [] : (paths[places.indexOf(place)] ?? []);
    return mayList(viewer, line, { now, posts, holder, sentTo });
  });
}
