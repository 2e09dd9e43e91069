import { compareShares, type SharePosition } from '../../domain/analytics/publication/compared-shares.ts';
import { monthsOfTrend } from '../../domain/analytics/publication/months.ts';
import { publishedShares, type PublishedShare } from '../../domain/analytics/publication/published-shares.ts';
import type { Publication } from '../../domain/analytics/publication/publication.ts';
import type { PublishedMonth } from '../../domain/analytics/publication/publications.ts';
import type { SizeGroup } from '../../domain/analytics/measures/ranking.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { sizeGroupWords } from '../../words/measures/size-groups.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Worded } from '../worded.ts';

export interface RequestedShares {
  readonly language: Language;
  readonly month: string;
  /** Absent: the whole country. */
  readonly institution?: string | undefined;
}

interface SharesOfGroup {
  readonly group: Worded<SizeGroup>;
  readonly least: number;
  readonly together: number;
  readonly institutions: readonly {
    readonly id: string;
    readonly name: Text;
    readonly share: PublishedShare;
    readonly position: SharePosition;
  }[];
}

export interface PublicShares {
  readonly month: string;
  /** Absent: too few were due, or nothing is told. */
  readonly share?: PublishedShare;
  /** The month and the eleven before it, the oldest first; those that were not published lack a share. */
  readonly trend: readonly { readonly month: string; readonly share?: PublishedShare }[];
  /** Those right under the place, by size. */
  readonly groups: readonly SharesOfGroup[];
  /** Regional administrations under the place, each with its councils. */
  readonly regions: readonly SharedRegion[];
}

interface SharedRegion {
  readonly id: string;
  readonly name: Text;
  /** Absent: too few were due, or too much is withheld. */
  readonly share?: PublishedShare;
}

/** Publications, with the months that there are. */
interface PublishedMonths extends Pick<Container, 'publications'> {
  readonly months: readonly PublishedMonth[];
}

/**
 * Computes which share was answered in time at a place, how it went on, and how those under it compare. Everything follows from
 * publications; a place without a row has none. Throws the refusal `month-not-published`.
 */
export async function publicShares(
  { publications, months: published }: PublishedMonths,
  { language, month, institution }: RequestedShares,
): Promise<PublicShares> {
  const months = monthsOfTrend(month);
  const listed = new Set(published.map((one) => one.month));
  const found = await Promise.all(
    months.map((one) => (listed.has(one) ? publications.of(one) : Promise.resolve(undefined))),
  );
  const publication = found.at(-1);
  if (publication === undefined) throw new RequestRefused({ code: 'month-not-published' });
  const shareIn = (one: Publication | undefined): { readonly share?: PublishedShare } => {
    if (one === undefined) return {};
    const { country, byInstitution } = publishedShares(one);
    const share = institution === undefined ? country : byInstitution.get(institution);
    return share === undefined ? {} : { share };
  };
  return {
    month,
    ...shareIn(publication),
    trend: months.map((one, place) => ({ month: one, ...shareIn(found[place]) })),
    groups: groupsUnder(publication, institution, language),
    regions: regionsUnder(publication, institution),
  };
}

/** Finds the regional administrations under a place, of the country all. */
function regionsUnder(publication: Publication, institution: string | undefined): readonly SharedRegion[] {
  const { byInstitution } = publishedShares(publication);
  const parents = new Map(publication.institutions.map(({ id, parent }) => [id, parent]));
  const liesUnder = (id: string): boolean => {
    const parent = parents.get(id);
    return parent === institution || (parent !== undefined && liesUnder(parent));
  };
  return publication.institutions
    .filter(({ id, kind }) => kind === 'region' && liesUnder(id))
    .map(({ id, name }) => {
      const share = byInstitution.get(id);
      return { id, name, ...(share !== undefined && { share }) };
    });
}

/** What lies right under the place; of the country what lies right under the tops of its trees. */
function groupsUnder(
  publication: Publication,
  institution: string | undefined,
  language: Language,
): readonly SharesOfGroup[] {
  const rows = publication.institutions.filter(({ kind }) => kind !== 'independent');
  const tops = new Set(rows.filter(({ parent }) => parent === undefined).map(({ id }) => id));
  const compared = rows.filter(({ parent }) =>
    institution === undefined ? parent !== undefined && tops.has(parent) : parent === institution,
  );
  const byId = new Map(compared.map((row) => [row.id, row]));
  const { byInstitution } = publishedShares(publication);
  const shares = new Map([...byInstitution].filter(([id]) => byId.has(id)));
  return compareShares(shares).map(({ group, least, together, institutions: members }) => ({
    group: { code: group, word: sizeGroupWords[group][language] },
    least,
    together,
    institutions: members.flatMap(({ institution: id, share, position }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [{ id, name: row.name, share, position }];
    }),
  }));
}
