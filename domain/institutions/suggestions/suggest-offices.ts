import type { Catalogue } from '../registry/catalogue.ts';
import { hierarchyOf, type Hierarchy, type Unserved } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { idsWithPredecessors } from '../registry/predecessors.ts';
import { anyPlace, type RoutingRule } from '../registry/routing.ts';
import type { Category } from '../registry/registry.ts';
import { wordsOf } from '../registry/search-words.ts';
import { isSaidIn } from '../search/is-said-in.ts';
import { namedInText } from '../search/named-in-text.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import { abroad, type Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import { resolveTarget, type RoutingContext } from './resolve-target.ts';

/** What somebody said who looks for an office. */
export interface Looking {
  readonly category: Pick<Category, 'id' | 'onlyReceiver'>;
  /** The ward, council and region, as far as they are known: the narrowest first. */
  readonly place: readonly Institution[];
  readonly whereabouts?: Whereabouts | undefined;
  readonly text?: string | undefined;
  /** The institutions that the text names, where somebody has looked already. */
  readonly named?: readonly Institution[];
}

/** An office, and the rule by which it was found. */
export interface SuggestedOffice {
  readonly institution: Institution;
  readonly reason: Text;
}

export interface SuggestedOffices {
  /** The best first. */
  readonly offices: readonly SuggestedOffice[];
  /** The place, or an office that the text names, belongs to a tree that takes tickets elsewhere. */
  readonly elsewhere?: Unserved;
}

/** More would be a list to search in, and no suggestion. */
export const mostSuggestions = 5;

/** How wide the place of a rule is: of two rules that hold, the narrower is the more specific. */
function widthOf(
  { place: of }: RoutingRule,
  { place, whereabouts }: Pick<Looking, 'place' | 'whereabouts'>,
): number | undefined {
  if (of === undefined) return place.length + 1;
  if (of === abroad) return whereabouts === abroad ? 0 : undefined;
  if (of === anyPlace) return place.length === 0 ? undefined : place.length;
  const at = place.findIndex((part) => idsWithPredecessors(part).includes(of));
  return at === -1 ? undefined : at;
}

/** Whether a rule says by words, or by what is named, that it is about the very matter of the text. */
const isAboutTheMatter = ({ words, target }: RoutingRule): boolean =>
  words !== undefined || target.to === 'named';

/** The rules that hold here, the most specific first: those about the matter, then those of the narrowest place. */
function applicable(
  rules: readonly RoutingRule[],
  where: Pick<Looking, 'place' | 'whereabouts'>,
  text: readonly string[],
): readonly RoutingRule[] {
  return rules
    .flatMap((rule) => {
      const width = widthOf(rule, where);
      const isSaid = rule.words?.some((alternative) => isSaidIn(text, alternative)) ?? true;
      return width === undefined || !isSaid ? [] : [{ rule, width }];
    })
    .toSorted(
      (a, b) => Number(isAboutTheMatter(b.rule)) - Number(isAboutTheMatter(a.rule)) || a.width - b.width,
    )
    .map(({ rule }) => rule);
}

/** The institution that has the place of a closed one by now. */
function presentOf(tree: Hierarchy, institution: Institution): Institution | undefined {
  const seen = new Set<string>();
  let present: Institution | undefined = institution;
  while (present?.closed !== undefined && !seen.has(present.id)) {
    seen.add(present.id);
    present = tree.find(present.closed.successor);
  }
  return present?.closed === undefined ? present : undefined;
}

/** Whether an office takes what comes from a place: one of the Mainland takes nothing from Zanzibar, nor the other way. */
const isOfSameJurisdiction = ({ jurisdiction }: Institution, [narrowest]: readonly Institution[]): boolean =>
  narrowest === undefined || jurisdiction === 'union' || narrowest.jurisdiction === jurisdiction;

/**
 * The offices that a matter may be for, the best first, five at most: none that is closed, and none that takes no
 * tickets here. Of a category with one receiver alone, that receiver. Source: docs/rules.md, Which office.
 */
export function suggestOffices(
  catalogue: Catalogue,
  { category, place, whereabouts, text = '', named = namedInText(catalogue, text) }: Looking,
): SuggestedOffices {
  const tree = hierarchyOf(catalogue);
  const { institutions } = catalogue;
  const context: RoutingContext = { tree, institutions, place, named };
  const routing = catalogue.routing.find((of) => of.category === category.id);

  const found = new Map<string, SuggestedOffice>();
  for (const rule of applicable(routing?.rules ?? [], { place, whereabouts }, wordsOf(text)))
    for (const candidate of resolveTarget(rule.target, context)) {
      const institution = presentOf(tree, candidate);
      if (institution === undefined || found.has(institution.id)) continue;
      if (tree.unserved(institution) !== undefined || !isOfSameJurisdiction(institution, place)) continue;
      found.set(institution.id, { institution, reason: rule.reason });
    }
  const { onlyReceiver } = category;
  const offices = [...found.values()].filter(
    ({ institution }) => onlyReceiver === undefined || institution.id === onlyReceiver,
  );
  const elsewhere = [...place, ...named].map(tree.unserved).find((unserved) => unserved !== undefined);
  return { offices: offices.slice(0, mostSuggestions), ...(elsewhere !== undefined && { elsewhere }) };
}
