import type { HiddenBy } from '../../domain/audit/checkpoint-store.ts';

/** One line of a list of versions, as S3 gives them: by ascending keys, those of a key the newest first. */
export interface ListedVersion {
  readonly key: string;
  readonly versionId: string;
  /** A mark that the object was deleted, and no version of it. */
  readonly isMarker: boolean;
}

/** All that lies under one key of a bucket with versions. */
export interface VersionedObject {
  readonly key: string;
  /** Version that was written first, which is the locked one. Absent: marks lie there, over nothing. */
  readonly original?: string;
  /** Versions written after it, and marks that it was deleted: the newest first. */
  readonly later: readonly string[];
  readonly markers: readonly string[];
}

/** The objects of a list of versions, whose pages may end within one. */
export async function* versionedObjects(
  pages: AsyncIterable<readonly ListedVersion[]>,
): AsyncGenerator<VersionedObject, void> {
  let lines: ListedVersion[] = [];
  for await (const page of pages) {
    for (const line of page) {
      const [first = line] = lines;
      if (first.key !== line.key) {
        yield objectOf(first.key, lines);
        lines = [];
      }
      lines.push(line);
    }
  }
  const [first] = lines;
  if (first !== undefined) yield objectOf(first.key, lines);
}

function objectOf(key: string, lines: readonly ListedVersion[]): VersionedObject {
  const idsOf = (are: 'markers' | 'versions'): readonly string[] =>
    lines.filter(({ isMarker }) => isMarker === (are === 'markers')).map(({ versionId }) => versionId);
  const versions = idsOf('versions');
  const original = versions.at(-1);
  return {
    key,
    ...(original !== undefined && { original }),
    later: versions.slice(0, -1),
    markers: idsOf('markers'),
  };
}

/** What hides an object from whoever does not ask for versions. */
export const hiddenBy = ({ later, markers }: VersionedObject): HiddenBy | undefined =>
  later.length > 0 ? 'versions' : markers.length > 0 ? 'marks' : undefined;
