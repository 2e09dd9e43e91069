import { outsideGsm7, septetsOf } from '../../foundation/vocabulary/gsm7.ts';
import { languages } from '../../foundation/vocabulary/language.ts';
import { abroad } from '../../foundation/vocabulary/whereabouts.ts';
import { isGovernedPart } from './governed-parts.ts';
import { shortNameLimit, type Institution } from './institution.ts';
import type { Category } from './registry.ts';
import { anyPlace, nameOfRule, placeInReason, reasonLimit, type RoutingRule } from './routing.ts';

/** What is wrong with the reason of a rule, before any registry is asked. */
export type ReasonError =
  | { readonly error: 'reason-characters'; readonly reason: string; readonly character: string }
  | { readonly error: 'reason-length'; readonly reason: string; readonly characters: number }
  | { readonly error: 'reason-braces'; readonly reason: string }
  /** It names the place in one language only. */
  | { readonly error: 'reason-place-once' }
  /** It names the place where none need be known. */
  | { readonly error: 'reason-without-place' };

/** What is wrong with a rule. */
export type RuleError =
  | ReasonError
  | { readonly error: 'unknown-place'; readonly place: string }
  | { readonly error: 'unknown-institution' | 'not-served'; readonly institution: string };

/** What is wrong with the rules of a category together. `at`: which rule, from 0; `first`: which one says the same. */
export type RulesError =
  | { readonly error: 'same-rule'; readonly at: number; readonly first: number }
  | { readonly error: 'other-receiver'; readonly at: number; readonly receiver: string }
  | { readonly error: 'nowhere' };

/** What of the registry a rule is compared with. */
export interface KnownToRouting {
  /** Every institution that there is, in order or not. */
  readonly ids: ReadonlySet<string>;
  readonly institutions: ReadonlyMap<string, Institution>;
}

/** The institution that a rule names, if it names one. */
export function institutionOfRule({ target }: Pick<RoutingRule, 'target'>): string | undefined {
  if (target.to === 'institution' || target.to === 'local-office') return target.id;
  return target.to === 'named' ? target.under : undefined;
}

/** The region, council or ward that a rule names, if it names one. */
export const partOfRule = ({ place }: Pick<RoutingRule, 'place'>): string | undefined =>
  place === anyPlace || place === abroad ? undefined : place;

/** Whether a place is always known where the rule leads to an office. */
const hasPlace = ({ place, target }: Pick<RoutingRule, 'place' | 'target'>): boolean =>
  (place !== undefined && place !== abroad) || target.to === 'kind';

/** Lists what is wrong with a reason: a USSD screen shows it beside other words, with its longest place put in. */
export function reasonErrors(rule: RoutingRule): readonly ReasonError[] {
  const ofTexts = languages.flatMap((language): readonly ReasonError[] => {
    const reason = rule.reason[language];
    const [character] = outsideGsm7(reason);
    if (character !== undefined) return [{ error: 'reason-characters', reason, character }];
    const longest = reason.replaceAll(placeInReason, 'x'.repeat(shortNameLimit));
    const characters = septetsOf(longest.replaceAll(/[{}]/g, ''));
    return [
      ...(characters > reasonLimit ? [{ error: 'reason-length', reason, characters } as const] : []),
      ...(/[{}]/.test(longest) ? [{ error: 'reason-braces', reason } as const] : []),
    ];
  });
  const named = languages.filter((language) => rule.reason[language].includes(placeInReason));
  return [
    ...ofTexts,
    ...(named.length > 0 && named.length < languages.length ? [{ error: 'reason-place-once' } as const] : []),
    ...(named.length > 0 && !hasPlace(rule) ? [{ error: 'reason-without-place' } as const] : []),
  ];
}

/** Lists what is wrong with one rule. */
export function ruleErrors(rule: RoutingRule, known: KnownToRouting): readonly RuleError[] {
  const errors: RuleError[] = [];
  const place = partOfRule(rule);
  if (place !== undefined) {
    const part = known.institutions.get(place);
    if (part !== undefined ? !isGovernedPart(part.kind) : !known.ids.has(place))
      errors.push({ error: 'unknown-place', place });
  }
  const institution = institutionOfRule(rule);
  if (institution !== undefined) {
    if (!known.ids.has(institution)) errors.push({ error: 'unknown-institution', institution });
    const office = known.institutions.get(institution);
    const path = office === undefined ? [] : [institution, ...office.ancestors];
    if (path.some((id) => known.institutions.get(id)?.notServed !== undefined))
      errors.push({ error: 'not-served', institution });
  }
  return [...errors, ...reasonErrors(rule)];
}

/** Whether the rule leads to an office wherever somebody is and whatever they wrote. */
const holdsAnywhere = ({ place, words, target }: RoutingRule): boolean =>
  place === undefined && words === undefined && (target.to === 'institution' || target.to === 'local-office');

/** Lists what is wrong with the rules of a category together: none is without an office anywhere. */
export function rulesErrors(
  rules: readonly RoutingRule[],
  { onlyReceiver }: Pick<Category, 'onlyReceiver'>,
): readonly RulesError[] {
  const names = rules.map(nameOfRule);
  return [
    ...names.flatMap((name, at): readonly RulesError[] => {
      const first = names.indexOf(name);
      return first < at ? [{ error: 'same-rule', at, first }] : [];
    }),
    ...(rules.some(holdsAnywhere) ? [] : [{ error: 'nowhere' } as const]),
    ...(onlyReceiver === undefined
      ? []
      : rules.flatMap(({ target }, at): readonly RulesError[] =>
          target.to === 'institution' && target.id === onlyReceiver
            ? []
            : [{ error: 'other-receiver', at, receiver: onlyReceiver }],
        )),
  ];
}
