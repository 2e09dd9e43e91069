import type { Heading, Officer } from './officer.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { Institution } from './institution.ts';

/** By institution, then by time: the same whatever the order of the files. */
const inOrder = (a: Heading, b: Heading): number =>
  a.institution.localeCompare(b.institution) || (a.from ?? '').localeCompare(b.from ?? '');

/** What each officer heads, by the officer's id. */
function headingsIn(institutions: readonly Institution[]): ReadonlyMap<string, readonly Heading[]> {
  const headings = institutions.flatMap(({ id, head, actingHeads = [] }) =>
    [...(head === undefined ? [] : [head]), ...actingHeads].map(({ officer, from, until, byHead }) => ({
      officer,
      heading: {
        institution: id,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(byHead !== undefined && { byHead }),
      },
    })),
  );
  const byOfficer = Map.groupBy(headings, ({ officer }) => officer);
  return new Map(
    [...byOfficer].map(([officer, found]) => [
      officer,
      found.map(({ heading }) => heading).toSorted(inOrder),
    ]),
  );
}

/**
 * The officers, each with what the institutions say they head. Whoever writes a headship writes both: the
 * institution, and the officers whom it concerns.
 */
export function withHeadings(
  officers: readonly Officer[],
  institutions: readonly Institution[],
): readonly Officer[] {
  const headings = headingsIn(institutions);
  return officers.map((officer) => {
    const heads = headings.get(officer.id);
    return heads === undefined ? omit(officer, 'heads') : { ...officer, heads };
  });
}

/** An officer with what the institutions `changed` say they head now, and what others said before. */
export function withHeadingsOf(officer: Officer, changed: readonly Institution[]): Officer {
  const ids = new Set(changed.map(({ id }) => id));
  const elsewhere = (officer.heads ?? []).filter(({ institution }) => !ids.has(institution));
  const heads = [...elsewhere, ...(headingsIn(changed).get(officer.id) ?? [])].toSorted(inOrder);
  return heads.length === 0 ? omit(officer, 'heads') : { ...officer, heads };
}
