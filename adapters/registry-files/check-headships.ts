import type { Headship } from '../../domain/institutions/registry/institution.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { InstitutionRow } from './read-institutions.ts';
import type { ActingRow, OfficerRow } from './read-officers.ts';

type Officers = ReadonlyMap<string, OfficerRow>;

/** What is wrong with a head, for good or acting, who must be an active officer with the role. */
function checkHead(
  id: string,
  called: string,
  location: FileLocation,
  officers: Officers,
  problems: Problems,
): Officer | undefined {
  const row = officers.get(id);
  if (row === undefined) {
    problems.add(location, `the ${called} "${id}" is no officer of the registry`);
    return undefined;
  }
  const { officer } = row;
  if (officer === undefined) return undefined; // its own row is wrong already
  if (!officer.active) problems.add(location, `the ${called} "${id}" is not active`);
  if (!officer.roles.includes('head')) {
    problems.add(
      location,
      `the ${called} "${id}" lacks the role "head" (${row.place.file}:${row.place.line})`,
    );
  }
  return officer;
}

function checkOverlaps(rows: readonly ActingRow[], problems: Problems): void {
  const inOrder = rows.toSorted((a, b) => a.headship.from.localeCompare(b.headship.from));
  inOrder.forEach(({ place: location, headship }, at) => {
    const before = inOrder.slice(0, at).find((other) => headship.from <= other.headship.until);
    if (before === undefined) return;
    problems.add(
      location,
      `two act as head at once: these dates overlap with those of "${before.headship.officer}" in line ${before.place.line}`,
    );
  });
}

/** Heads of nothing. Asked only where every institution could be read, for one that could not may have this head. */
function checkIdleHeads(officers: Officers, heading: ReadonlySet<string>, problems: Problems): void {
  for (const [id, { place: location, officer }] of officers) {
    if (officer?.active === true && officer.roles.includes('head') && !heading.has(id)) {
      problems.add(location, `"${id}" has the role "head", but heads no institution and acts for none`);
    }
  }
}

/** Holds heads and acting heads against the officers; answers who acts where, in order of time. */
export function checkHeadships(
  institutions: readonly InstitutionRow[],
  acting: readonly ActingRow[],
  officers: Officers,
  problems: Problems,
): ReadonlyMap<string, readonly Headship[]> {
  const heading = new Set<string>();
  for (const { place: location, stated } of institutions) {
    if (stated?.head === undefined) continue;
    heading.add(stated.head.officer);
    const officer = checkHead(stated.head.officer, 'head', location, officers, problems);
    if (officer !== undefined && officer.institution !== stated.id) {
      problems.add(location, `the head "${officer.id}" works at "${officer.institution}", not here`);
    }
  }

  const known = new Set(institutions.map(({ id }) => id));
  for (const { place: location, institution, headship } of acting) {
    heading.add(headship.officer);
    checkHead(headship.officer, 'acting head', location, officers, problems);
    if (!known.has(institution)) problems.add(location, `the institution "${institution}" does not exist`);
  }

  if (institutions.every(({ stated }) => stated !== undefined)) checkIdleHeads(officers, heading, problems);

  const byInstitution = Map.groupBy(acting, ({ institution }) => institution);
  for (const rows of byInstitution.values()) checkOverlaps(rows, problems);
  return new Map(
    [...byInstitution].map(([institution, rows]) => [
      institution,
      rows.map(({ headship }) => headship).toSorted((a, b) => a.from.localeCompare(b.from)),
    ]),
  );
}
