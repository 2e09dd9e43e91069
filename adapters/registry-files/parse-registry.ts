import type { Bounds } from '../../domain/institutions/registry/bounds.ts';
import type { KnownPoint } from '../../domain/institutions/positions/places-of-position.ts';
import { withHeadings } from '../../domain/institutions/registry/headings.ts';
import type { Headship, Institution } from '../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import type { CategoryRouting } from '../../domain/institutions/registry/routing.ts';
import { handlesTickets } from '../../domain/institutions/registry/roles.ts';
import { checkCategories, checkUrgentCategories } from './check-categories.ts';
import { checkHeadships } from './check-headships.ts';
import { checkInstitutions, type PlacedInstitution } from './check-institutions.ts';
import { checkOfficers } from './check-officers.ts';
import { checkPolicy } from './check-policy.ts';
import { checkRouting } from './check-routing.ts';
import { checkStaffing } from './check-staffing.ts';
import { checkTree } from './check-tree.ts';
import { Problems, type FileProblem } from './problem.ts';
import { readAreas } from './read-areas.ts';
import { readBounds } from './read-bounds.ts';
import { readCalendar, readHolidays, type Holiday } from './read-calendar.ts';
import { readCategories } from './read-categories.ts';
import { readFormerNames } from './read-former-names.ts';
import { readInstitutions, type InstitutionRow } from './read-institutions.ts';
import { readActingHeads, readOfficers, type OfficerRow } from './read-officers.ts';
import { readPoints } from './read-points.ts';
import { readPolicy } from './read-policy.ts';
import { readRouting, type RoutingEntry } from './read-routing.ts';
import type { RegistryFiles } from './registry-files.ts';

export type ParsedRegistry =
  | {
      readonly outcome: 'loaded';
      readonly content: RegistryContent;
      /** As the file has them, one by one. */
      readonly holidays: readonly Holiday[];
      /** By which a page finds the council of a position. They are in no table: only pages use them. */
      readonly points: readonly KnownPoint[];
    }
  /** Nothing is loaded; every problem that was found, by file and line. */
  | { readonly outcome: 'broken'; readonly problems: readonly FileProblem[] };

/** The rows that are right and stand in the tree, each with those above it. */
function placeInTree(
  rows: readonly InstitutionRow[],
  ancestorsOf: ReadonlyMap<string, readonly string[]>,
): readonly PlacedInstitution[] {
  const statedById = new Map(rows.map(({ id, stated }) => [id, stated]));
  return rows.flatMap(({ id, place: location, stated }) => {
    const ancestors = ancestorsOf.get(id);
    if (stated === undefined || ancestors === undefined) return [];
    return [
      { place: location, stated, above: ancestors.flatMap((ancestor) => statedById.get(ancestor) ?? []) },
    ];
  });
}

/** How many officers of each institution handle tickets. */
function countHandling(rows: readonly OfficerRow[]): ReadonlyMap<string, number> {
  const handling = rows.flatMap(({ officer }) =>
    officer !== undefined && handlesTickets(officer) ? [officer] : [],
  );
  return new Map(
    [...Map.groupBy(handling, ({ institution }) => institution)].map(([id, officers]) => [
      id,
      officers.length,
    ]),
  );
}

/** What other files than those of institutions state of one. */
interface StatedElsewhere {
  readonly actingHeads: readonly Headship[] | undefined;
  readonly bounds: Bounds | undefined;
  readonly areas: readonly string[] | undefined;
  readonly formerNames: readonly string[] | undefined;
}

function complete(
  { stated }: PlacedInstitution,
  ancestors: readonly string[],
  { actingHeads, bounds, areas, formerNames }: StatedElsewhere,
  activeOfficers: number,
): Institution {
  return {
    ...stated,
    ancestors,
    ...(actingHeads === undefined ? {} : { actingHeads }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(areas === undefined ? {} : { areas }),
    ...(formerNames === undefined ? {} : { formerNames }),
    activeOfficers,
  };
}

/** The rules of each category, in the order of the file. */
const byCategory = (entries: readonly RoutingEntry[]): readonly CategoryRouting[] =>
  [...Map.groupBy(entries, ({ category }) => category)].map(([category, own]) => ({
    v: 1,
    category,
    rules: own.map(({ rule }) => rule),
  }));

/** When the calendar is wrong, dates are still read: the problem is the calendar's, not theirs. */
const anyTimeZone = 'UTC';

/**
 * Reads and checks a whole registry: all of it, or every problem at once. It looks at nothing but the
 * texts passed in.
 */
export function parseRegistry(files: RegistryFiles): ParsedRegistry {
  const problems = new Problems();
  const holidays = readHolidays(files.holidays, problems);
  const calendar = readCalendar(files.calendar, holidays, problems);
  const policy = readPolicy(files.policy, problems);
  const categories = readCategories(files.categories, problems);
  const rows = files.institutions.flatMap((file) => readInstitutions(file, problems));
  const bounds = readBounds(files.bounds, rows, problems);
  const points = readPoints(files.points, rows, problems);
  const areas = readAreas(files.areas, rows, problems);
  const formerNames = readFormerNames(files.formerNames, rows, problems);
  const routing = readRouting(files.routing, problems);
  const officerRows = files.officers.flatMap((file) => readOfficers(file, problems));
  const acting = readActingHeads(files.actingHeads, calendar?.timeZone ?? anyTimeZone, problems);

  const ancestorsOf = checkTree(rows, problems);
  const placed = placeInTree(rows, ancestorsOf);
  const ids = new Set(rows.map(({ id }) => id));
  checkInstitutions(placed, ids, problems);
  checkOfficers(officerRows, ids, problems);
  const officersById = new Map(officerRows.map((row) => [row.id, row]));
  const actingHeads = checkHeadships(rows, acting, officersById, problems);

  const handling = countHandling(officerRows);
  const institutions = placed.map((institution) => {
    const { id } = institution.stated;
    const [ancestors, handlers] = [ancestorsOf.get(id) ?? [], handling.get(id) ?? 0];
    const elsewhere = {
      actingHeads: actingHeads.get(id),
      bounds: bounds.get(id),
      areas: areas.get(id),
      formerNames: formerNames.get(id),
    };
    return complete(institution, ancestors, elsewhere, handlers);
  });
  // A row that is wrong is one problem already; who it leaves unstaffed is not another.
  const allPlaced =
    placed.length === rows.length && officerRows.every(({ officer }) => officer !== undefined);
  if (allPlaced)
    checkStaffing(institutions, new Map(rows.map(({ id, place: location }) => [id, location])), problems);
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  checkCategories(categories, ids, byId, problems);
  checkRouting(routing, categories, { ids, institutions: byId }, problems);
  if (policy !== undefined && calendar !== undefined) {
    const known = {
      institutions: ids,
      categories: new Set(categories.map(({ category }) => category.id)),
    };
    checkPolicy(policy, calendar, known, problems);
    checkUrgentCategories(categories, policy.value, problems);
  }

  if (problems.sorted.length > 0 || policy === undefined || calendar === undefined) {
    return { outcome: 'broken', problems: problems.sorted };
  }
  return {
    outcome: 'loaded',
    holidays,
    points,
    content: {
      institutions,
      officers: withHeadings(
        officerRows.flatMap(({ officer }) => officer ?? []),
        institutions,
      ),
      contacts: officerRows.flatMap(({ contact }) => contact ?? []),
      categories: categories.map(({ category }) => category),
      routing: byCategory(routing),
      policy: policy.value,
      calendar,
    },
  };
}
