import type { Catalogue } from '../registry/catalogue.ts';
import { hierarchyOf } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';
import { anyText, type RoutingRule } from '../registry/routing.ts';
import { isSaidIn } from './is-said-in.ts';

const officeOfRule = ({ target }: RoutingRule): string | undefined =>
  target.to === 'institution' || target.to === 'local-office' ? target.id : undefined;

/**
 * The offices to which the rules lead whoever says these words, whatever the matter: kivuko, cheti cha kuzaliwa. None where
 * some rule leads from there to no office of its own, as from "shule" to the council of the place.
 */
export function calledByRules(catalogue: Catalogue, words: readonly string[]): readonly Institution[] {
  const tree = hierarchyOf(catalogue);
  const rules = catalogue.routing
    .flatMap((routing) => routing.rules)
    .filter(
      (rule) =>
        rule.words?.some((alternative) => alternative !== anyText && isSaidIn(words, alternative)) === true,
    );
  const ids = rules.map(officeOfRule);
  if (ids.includes(undefined)) return [];
  return [...new Set(ids)].flatMap((id) => {
    const found = id === undefined ? undefined : tree.find(id);
    return found === undefined || found.closed !== undefined ? [] : [found];
  });
}
