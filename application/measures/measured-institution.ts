import { leftOutFor, seesSigns, type LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { RequestRefused } from '../request-refused.ts';

/** An institution of which figures are shown. */
export interface MeasuredInstitution extends Pick<Institution, 'id' | 'kind' | 'name' | 'shortName'> {
  /** How many lie right under it. */
  readonly children: number;
}

export const measuredInstitution = (
  tree: Hierarchy,
  { id, kind, name, shortName }: Institution,
): MeasuredInstitution => ({ id, kind, name, shortName, children: tree.children(id).length });

/** An institution whose figures are open to an officer. */
export interface OpenFigures {
  readonly tree: Hierarchy;
  readonly through: TreeThroughTime;
  readonly calendar: Calendar;
  readonly institution: Institution;
  readonly without: readonly LeftOut[];
  /** Whether the signs of gaming there are shown to them. */
  readonly withSigns: boolean;
  /** What lies above it, from the top down, as far as it is open to them too. */
  readonly above: readonly Institution[];
}

/** Throws the problem `not-allowed`, the same for an institution that is not there and for one not open to them. */
export async function requireOpenFigures(
  officer: PresentOfficer,
  id: string,
  registry: Pick<Registry, 'catalogue' | 'calendar'>,
): Promise<OpenFigures> {
  const [catalogue, calendar] = await Promise.all([registry.catalogue(), registry.calendar()]);
  const tree = hierarchyOf(catalogue);
  const through = new TreeThroughTime(wholeTreeOf(catalogue), calendar.timeZone);
  const institution = tree.find(id);
  const everAbove = (place: string) =>
    tree.find(place) === undefined ? new Set() : through.everAbove(place);
  const openTo = (node: Institution) =>
    leftOutFor(officer, { institution: node, above: tree.above(node) }, (place) =>
      everAbove(place).has(node.id),
    );
  const without = institution && openTo(institution);
  if (institution === undefined || without === undefined) throw new RequestRefused({ code: 'not-allowed' });
  const withSigns = seesSigns(
    officer,
    { institution, above: tree.above(institution) },
    (place) => tree.find(place)?.ancestors.includes(id) === true || place === id,
  );
  const above = tree.above(institution).filter((node) => openTo(node) !== undefined);
  return { tree, through, calendar, institution, without, withSigns, above: above.toReversed() };
}
