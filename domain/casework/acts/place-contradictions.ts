import { type Bounds, isInBox } from '../../institutions/registry/bounds.ts';
import { governedParts, type GovernedPart } from '../../institutions/registry/governed-parts.ts';
import type { Institution, Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import { idsWithPredecessors } from '../../institutions/registry/predecessors.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { Place } from '../../ticketing/tickets/ticket.ts';

/** Those parts of a place, as the registry has them now. */
export type KnownPlace = Readonly<Partial<Record<GovernedPart, Lineage>>>;

/** A part of a place that does not lie in a wider part of the same place. */
interface OutsidePart {
  readonly part: Exclude<GovernedPart, 'region'> | 'point';
  /** Absent: the part is the point. */
  readonly lies?: Institution;
  readonly outside: Institution;
}

/** A part that is narrower than whereabouts say: any beside abroad, a council or ward beside on the road. */
interface PartBesideWhereabouts {
  readonly part: GovernedPart;
  readonly lies: Institution;
  readonly beside: Whereabouts;
}

export type Contradiction = OutsidePart | PartBesideWhereabouts;

/** Also what lies under an institution whose place another took. */
const liesIn = (part: Lineage, whole: Lineage): boolean =>
  pathOf(part).some((node) => idsWithPredecessors(node).includes(whole.institution.id));

/**
 * Compares neighbouring parts of a place; the narrower one is returned where it does not lie in the wider.
 */
function amongGoverned(known: KnownPlace): readonly OutsidePart[] {
  const { region, council, ward } = known;
  const pairs = [
    { part: 'council', narrow: council, wide: region },
    { part: 'ward', narrow: ward, wide: council ?? region },
  ] as const;
  return pairs.flatMap(({ part, narrow, wide }) =>
    narrow === undefined || wide === undefined || liesIn(narrow, wide)
      ? []
      : [{ part, lies: narrow.institution, outside: wide.institution }],
  );
}

/** The box of the region that a part is, or lies in; undefined where the registry has none. */
const boundsOf = (part: Lineage): Bounds | undefined => pathOf(part).find(({ bounds }) => bounds)?.bounds;

/** A point that lies in the region of no part that the place names. */
function ofPoint(point: Place['point'], known: KnownPlace): readonly OutsidePart[] {
  const named = governedParts.flatMap((part) => known[part] ?? []);
  const boxes = named.map(boundsOf).filter((box) => box !== undefined);
  const [widest] = named;
  return point === undefined || widest === undefined || boxes.length < named.length
    ? []
    : boxes.some((box) => isInBox(box, point))
      ? []
      : [{ part: 'point', outside: widest.institution }];
}

/** Parts that can be known where no council is asked for. */
const partsBeside: Readonly<Record<Whereabouts, readonly GovernedPart[]>> = {
  abroad: [],
  'on-the-road': ['region'],
};

/** Parts that are narrower than whereabouts say. */
const besideWhereabouts = (
  beside: Place['whereabouts'],
  known: KnownPlace,
): readonly PartBesideWhereabouts[] =>
  governedParts.flatMap((part) => {
    const lies = known[part]?.institution;
    if (beside === undefined || lies === undefined || partsBeside[beside].includes(part)) return [];
    return [{ part, lies, beside }];
  });

/**
 * What contradicts itself in a place: a part beside whereabouts, a council outside the region, a ward outside the
 * council (or, where none is named, the region), a point outside all of them. A point is held against the boxes around regions
 * alone, where the registry has them. Source: docs/rules.md, Place.
 */
export const contradictionsIn = (
  { point, whereabouts }: Place,
  known: KnownPlace,
): readonly Contradiction[] => [
  ...besideWhereabouts(whereabouts, known),
  ...amongGoverned(known),
  ...ofPoint(point, known),
];
