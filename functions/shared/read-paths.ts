import type { Registry } from '../../domain/institutions/registry.ts';
import { pathOf } from '../../domain/institutions/levels.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import type { Path, Post } from '../../domain/visibility/facts.ts';
import type { Viewer } from '../../domain/visibility/viewer.ts';

type Lineages = Pick<Registry, 'lineage'>;

/** An institution that a ticket or an officer names, and everything above it. Throws `CorruptItem` when there is none. */
export async function readPath(registry: Lineages, institution: string): Promise<Path> {
  const lineage = await registry.lineage(institution);
  if (lineage === undefined) throw new CorruptItem(`The registry has no institution ${institution}.`);
  return pathOf(lineage);
}

/** The viewer's places with what is above each: as many readings as the officer has places, for any ticket. */
export const readPosts = (registry: Lineages, { places }: Viewer): Promise<readonly Post[]> =>
  Promise.all(
    places.map(async ({ institution, ...dates }) => ({
      ...dates,
      path: await readPath(registry, institution),
    })),
  );
