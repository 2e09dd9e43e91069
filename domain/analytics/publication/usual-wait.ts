import type { Publication, PublishedDays, PublishedInstitution } from './publication.ts';

/** How long an answer took in a published month, at the nearest institution of which that is told. */
export interface UsualWait {
  /** Absent: in the whole country. */
  readonly institution?: Pick<PublishedInstitution, 'id' | 'name'>;
  readonly days: PublishedDays;
}

/**
 * Finds how long an answer takes at the first of these institutions, or at the nearest above it of which enough is told. It is
 * published already, so it tells nothing more. Undefined: too few in the whole country, or an independent body, of which no days are told.
 *
 * @param line - The institution and those above it, the nearest first.
 */
export function usualWait(
  { country, institutions }: Publication,
  line: readonly string[],
): UsualWait | undefined {
  const rows = new Map(institutions.map((row) => [row.id, row]));
  const above = line.flatMap((id) => rows.get(id) ?? []);
  if (above[0]?.kind === 'independent') return undefined;
  for (const { id, name, days } of above) if (days !== undefined) return { institution: { id, name }, days };
  return country.days && { days: country.days };
}
