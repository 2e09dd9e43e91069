import type { RegistryContent } from './registry-writer.ts';

/**
 * The content of files where what administrators ended stays ended: an institution that was closed stays so
 * whatever a file says, and what was closed or removed may be missing in the files.
 */
export function withWhatIsOver(stored: RegistryContent | undefined, files: RegistryContent): RegistryContent {
  if (stored === undefined) return files;
  const closed = new Map(
    stored.institutions.filter(({ closed: end }) => end !== undefined).map((node) => [node.id, node]),
  );
  const institutions = new Set(files.institutions.map(({ id }) => id));
  const officers = new Set(files.officers.map(({ id }) => id));
  return {
    ...files,
    institutions: [
      ...files.institutions.map((node) => closed.get(node.id) ?? node),
      ...[...closed.values()].filter(({ id }) => !institutions.has(id)),
    ],
    officers: [
      ...files.officers,
      ...stored.officers.filter(({ id, active }) => !active && !officers.has(id)),
    ],
  };
}
