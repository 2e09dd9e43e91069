import type { Catalogue } from '../registry/catalogue.ts';
import { anyText, type RoutingTarget } from '../registry/routing.ts';
import { placesSaid } from './is-said-in.ts';

/** Offices to which the rules lead whoever says some words, whatever the matter. */
export interface CalledByRules {
  readonly targets: readonly (RoutingTarget & { readonly id: string })[];
  /** The words that say nothing to these rules. */
  readonly unsaid: readonly string[];
}

const isOffice = (target: RoutingTarget): target is RoutingTarget & { readonly id: string } =>
  target.to === 'institution' || target.to === 'local-office';

/**
 * What the rules lead to from these words: kivuko, cheti cha kuzaliwa. Undefined where none does, or one leads to no office of its
 * own, as from "shule" to the council of the place.
 */
export function calledByRules({ routing }: Catalogue, words: readonly string[]): CalledByRules | undefined {
  const said = routing
    .flatMap(({ rules }) => rules)
    .flatMap(({ target, words: alternatives = [] }) => {
      const places = alternatives.flatMap((alternative) =>
        alternative === anyText ? [] : (placesSaid(words, alternative) ?? []),
      );
      return places.length === 0 ? [] : [{ target, places }];
    });
  const targets = said.map(({ target }) => target);
  if (targets.length === 0 || !targets.every(isOffice)) return undefined;
  const places = new Set(said.flatMap((each) => each.places));
  return { targets, unsaid: words.filter((_, at) => !places.has(at)) };
}
