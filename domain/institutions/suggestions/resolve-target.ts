import type { Hierarchy } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { idsWithPredecessors } from '../registry/predecessors.ts';
import type { RoutingTarget } from '../registry/routing.ts';

/** What is known when a rule looks for its offices. */
export interface RoutingContext {
  readonly tree: Hierarchy;
  readonly institutions: readonly Institution[];
  /** The ward, council and region of the place, as far as they are known: the narrowest first. */
  readonly place: readonly Institution[];
  /** What the text names, the surest first. */
  readonly named: readonly Institution[];
}

const isAtOrUnder = (tree: Hierarchy, institution: Institution, id: string): boolean =>
  [institution, ...tree.above(institution)].some((node) => node.id === id);

/** Levels first, then those nearest to the top. */
const higherFirst = (tree: Hierarchy) => (a: Institution, b: Institution) =>
  Number(b.level) - Number(a.level) || tree.above(a).length - tree.above(b).length;

/** Those of some institutions that serve a place: the ward before the council, the council before the region. */
function serving({ tree, place }: RoutingContext, among: readonly Institution[]): readonly Institution[] {
  return place.flatMap((part) => {
    const ids = idsWithPredecessors(part);
    return among.filter(({ areas }) => areas?.some((area) => ids.includes(area))).toSorted(higherFirst(tree));
  });
}

/**
 * Whether it is a local office of the institution itself, and none of a department without a place: who looks for the
 * police is not sent to its gender desk.
 */
function isOwnOfficeOf(tree: Hierarchy, institution: Institution, id: string): boolean {
  const path = [institution, ...tree.above(institution)];
  const end = path.findIndex((node) => node.id === id);
  const between = path.slice(1, Math.max(1, end));
  return end !== -1 && !between.some(({ level, areas }) => level && areas === undefined);
}

/** The offices that a target means here, the best first; none where it asks for what is not known. */
export function resolveTarget(target: RoutingTarget, context: RoutingContext): readonly Institution[] {
  const { tree, institutions, place, named } = context;
  switch (target.to) {
    case 'institution':
      return [tree.find(target.id)].filter((found) => found !== undefined);
    case 'local-office': {
      const [own] = serving(
        context,
        institutions.filter((institution) => isOwnOfficeOf(tree, institution, target.id)),
      );
      return [own ?? tree.find(target.id)].filter((found) => found !== undefined);
    }
    case 'kind': {
      const ofKind = ({ kind }: Institution) => kind === target.kind;
      return [...place.filter(ofKind), ...serving(context, institutions.filter(ofKind))];
    }
    case 'named': {
      const { kind, under } = target;
      return named.filter(
        (institution) =>
          (kind === undefined || institution.kind === kind) &&
          (under === undefined || isAtOrUnder(tree, institution, under)),
      );
    }
  }
}
