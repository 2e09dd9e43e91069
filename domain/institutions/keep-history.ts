import { plusSeconds, type Instant } from '../deadlines/instant.ts';
import type { Officer } from '../officers/officer.ts';
import { placedAt } from '../officers/placements.ts';
import type { Institution } from './institution.ts';
import type { RegistryContent } from './registry-writer.ts';

/** What files cannot know of an institution: who headed it before. A closed one stays closed, whatever a file says. */
function institutionOver(stored: Institution, file: Institution, at: Instant): Institution {
  if (stored.closed !== undefined) return stored;
  const { head, formerHeads = [] } = stored;
  const left =
    head !== undefined && head.officer !== file.head?.officer
      ? [{ ...head, until: plusSeconds(at, -1) }]
      : [];
  const former = [...formerHeads, ...left];
  return former.length === 0 ? file : { ...file, formerHeads: former };
}

/** What files cannot know of an officer: where they worked before. */
function officerOver(stored: Officer, file: Officer, at: Instant): Officer {
  if (stored.institution !== file.institution) {
    const { placements } = placedAt(stored, file.institution, at);
    return { ...file, ...(placements !== undefined && { placements }) };
  }
  return stored.placements === undefined ? file : { ...file, placements: stored.placements };
}

/**
 * The content of files with what only the stored registry knows: who headed and worked where before. What was
 * closed or removed and is in no file any more stays as it is.
 */
export function keepingHistory(
  stored: RegistryContent | undefined,
  files: RegistryContent,
  at: Instant,
): RegistryContent {
  if (stored === undefined) return files;
  const institutions = new Map(stored.institutions.map((institution) => [institution.id, institution]));
  const officers = new Map(stored.officers.map((officer) => [officer.id, officer]));
  const namedInstitutions = new Set(files.institutions.map(({ id }) => id));
  const namedOfficers = new Set(files.officers.map(({ id }) => id));
  return {
    ...files,
    institutions: [
      ...files.institutions.map((file) => {
        const before = institutions.get(file.id);
        return before === undefined ? file : institutionOver(before, file, at);
      }),
      ...stored.institutions.filter(({ id, closed }) => closed !== undefined && !namedInstitutions.has(id)),
    ],
    officers: [
      ...files.officers.map((file) => {
        const before = officers.get(file.id);
        return before === undefined ? file : officerOver(before, file, at);
      }),
      ...stored.officers.filter(({ id, active }) => !active && !namedOfficers.has(id)),
    ],
  };
}
