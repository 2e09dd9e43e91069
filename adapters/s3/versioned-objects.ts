import type { HiddenBy } from '../../domain/audit/checkpoint-store.ts';

/** One line of a list of versions, as S3 gives them: by ascending keys, those of a key the newest first. */
export interface ListedVersion {
  readonly key: string;
  readonly versionId: string;
  /** A mark that the object was deleted, and no version of it. */
  readonly isMarker: boolean;
  /** What two versions have in common that are the same to the byte: tag and size of a version. */
  readonly content?: string;
  readonly writtenAt?: Date;
}

/** All that lies under one key of a bucket with versions. */
export interface VersionedObject {
  readonly key: string;
  /** Version that was written first, which is the locked one. Absent: marks lie there, over nothing. */
  readonly original?: string;
  /** Versions written after it, and marks that it was deleted: the newest first. */
  readonly later: readonly string[];
  readonly markers: readonly string[];
  /** When the newest of the later versions was written that is not the same to the byte as the first. Absent: there is none. */
  readonly changedAt?: Date;
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
  const markers = lines.filter(({ isMarker }) => isMarker);
  const versions = lines.filter(({ isMarker }) => !isMarker);
  const original = versions.at(-1);
  const changedAt = versions.find(({ content }) => content !== original?.content)?.writtenAt;
  return {
    key,
    ...(original !== undefined && { original: original.versionId }),
    later: versions.slice(0, -1).map(({ versionId }) => versionId),
    markers: markers.map(({ versionId }) => versionId),
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** What hides an object from whoever does not ask for versions. */
export const hiddenBy = ({ later, markers }: VersionedObject): HiddenBy | undefined =>
  later.length > 0 ? 'versions' : markers.length > 0 ? 'marks' : undefined;
