import type { Institution } from './institution.ts';
import type { RegistryContent } from './registry-writer.ts';

/** Every institution with all those whose place it took, whichever way: no file says so. */
function withSuccessions(institutions: readonly Institution[]): readonly Institution[] {
  const successors = new Map(institutions.map(({ id, closed }) => [id, closed?.successor]));
  const succeeded = new Map<string, string[]>();
  for (const { id } of institutions) {
    const heirs = new Set<string>();
    for (let heir = successors.get(id); heir !== undefined && !heirs.has(heir); heir = successors.get(heir)) {
      heirs.add(heir);
      succeeded.set(heir, [...(succeeded.get(heir) ?? []), id]);
    }
  }
  return institutions.map((node) => {
    const succeeds = succeeded.get(node.id)?.toSorted();
    return succeeds === undefined ? node : { ...node, succeeds };
  });
}

/**
 * The content of files where what administrators ended stays ended: an institution that was closed stays so
 * whatever a file says, and what was closed or removed may be missing in the files. Who took the place of a
 * closed one is kept too.
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
    institutions: withSuccessions([
      ...files.institutions.map((node) => closed.get(node.id) ?? node),
      ...[...closed.values()].filter(({ id }) => !institutions.has(id)),
    ]),
    officers: [
      ...files.officers,
      ...stored.officers.filter(({ id, active }) => !active && !officers.has(id)),
    ],
  };
}
