import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import { isGovernedPart, type GovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { Institution, InstitutionKind } from '../../domain/institutions/registry/institution.ts';
import { InvalidCursor, type Page, type Registry } from '../../domain/institutions/registry/registry.ts';
import { searchOffices, type OfficesFound } from '../../domain/institutions/office-search/find-offices.ts';
import { regionOf } from '../../domain/institutions/registry/region-of.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { RequestRefused } from '../request-refused.ts';
import { listedInstitution, type ListedInstitution } from './listed-institution.ts';
import { understandingModel } from './understanding-model.ts';

interface Searching {
  /** Words of a name or their beginnings, in any order and in either language. */
  readonly search?: string | undefined;
  /** The institution whose children are listed. */
  readonly parent?: string | undefined;
  /** Only institutions of this kind. */
  readonly kind?: InstitutionKind | undefined;
  /** Only this institution and what lies under it, however deep. */
  readonly under?: string | undefined;
  /** `next` of the page before, with all else the same. */
  readonly cursor?: string | undefined;
}

/** An institution that a search found. */
export interface InstitutionFound extends ListedInstitution {
  /** The region in which it lies. Absent: it is of the whole country, or nothing was searched for by name. */
  readonly region?: Pick<Institution, 'id' | 'shortName'>;
}

export interface InstitutionPage {
  readonly institutions: readonly InstitutionFound[];
  /** What was searched for instead: nothing has a name as it was typed. */
  readonly didYouMean?: string;
  /** No office has this name: those found serve the place that was named, or do for the country what was asked for. */
  readonly unknown?: {
    /** The place that was named, as far as it is one alone. */
    readonly place?: Readonly<Partial<Record<GovernedPart, Pick<Institution, 'id' | 'name'>>>>;
  };
  /** Offices of the name in another region than the place that was named. */
  readonly elsewhere?: readonly InstitutionFound[];
  readonly next?: string;
}

/** As many as a phone shows before somebody asks for more. */
const pageSize = 25;

/**
 * Finds institutions by name, the best first; without a name those of a kind, under an institution or right under
 * one, in the order of their Swahili names; with nothing said, the tops of all trees. Refused: `unknown-parent`,
 * and a cursor that no page gave.
 */
export async function searchInstitutions(
  { registry }: { readonly registry: Pick<Registry, 'catalogue'> },
  { cursor, ...sought }: Searching,
): Promise<InstitutionPage> {
  const catalogue = await registry.catalogue();
  const tree = hierarchyOf(catalogue);
  for (const id of [sought.parent, sought.under])
    if (id !== undefined && tree.find(id) === undefined) throw new RequestRefused({ code: 'unknown-parent' });
  const { institutions, didYouMean, unknown, elsewhere = [] } = selected(catalogue, tree, sought);
  const { items, next } = await readByCursor(() => pageAfter(institutions, cursor));
  const shown = (institution: Institution): InstitutionFound => {
    const region = sought.search === undefined ? undefined : regionOf(tree, institution);
    return {
      ...listedInstitution(tree, institution),
      ...(region !== undefined && { region: { id: region.id, shortName: region.shortName } }),
    };
  };
  return {
    institutions: items.map(shown),
    ...(didYouMean !== undefined && items.length > 0 && { didYouMean }),
    ...(unknown !== undefined && { unknown: namedUnknown(unknown) }),
    ...(elsewhere.length > 0 && { elsewhere: elsewhere.map(shown) }),
    ...(next !== undefined && { next }),
  };
}

const namedUnknown = ({
  place,
}: NonNullable<OfficesFound['unknown']>): NonNullable<InstitutionPage['unknown']> =>
  place.length === 0
    ? {}
    : {
        place: Object.fromEntries(
          place.flatMap(({ id, kind, shortName }) =>
            isGovernedPart(kind) ? [[kind, { id, name: shortName }]] : [],
          ),
        ),
      };

function selected(catalogue: Catalogue, tree: Hierarchy, sought: Omit<Searching, 'cursor'>): OfficesFound {
  const { search, parent, kind, under } = sought;
  const among = (): OfficesFound => {
    if (search !== undefined) return searchOffices({ catalogue, model: understandingModel }, search);
    if (parent !== undefined) return { institutions: tree.children(parent) };
    const isAll = kind !== undefined || under !== undefined;
    return { institutions: isAll ? tree.all : tree.children() };
  };
  const isUnder = (institution: Institution) =>
    under === undefined || [institution, ...tree.above(institution)].some(({ id }) => id === under);
  const isSought = (institution: Institution) =>
    (kind === undefined || institution.kind === kind) && isUnder(institution);
  const { institutions, elsewhere = [], ...found } = among();
  return {
    ...found,
    institutions: institutions.filter(isSought),
    elsewhere: elsewhere.filter(isSought),
  };
}

/**
 * The page after the institution that a cursor names, which was the last of the page before. A forged one only
 * moves where a public listing begins.
 */
async function pageAfter(
  all: readonly Institution[],
  cursor: string | undefined,
): Promise<Page<Institution>> {
  const last = cursor === undefined ? -1 : all.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && last === -1) throw new InvalidCursor();
  const items = all.slice(last + 1, last + 1 + pageSize);
  const next = all.length > last + 1 + pageSize ? items.at(-1)?.id : undefined;
  return Promise.resolve({ items, ...(next !== undefined && { next }) });
}
