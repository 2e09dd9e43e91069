import { languages, type Text } from '../../foundation/vocabulary/language.ts';
import type { InstitutionKind } from './institution.ts';

/** Which offices a rule means. */
export type RoutingTarget =
  /** This one. */
  | { readonly to: 'institution'; readonly id: string }
  /** Its office that serves the place; where none does, itself. */
  | { readonly to: 'local-office'; readonly id: string }
  /** Whatever of this kind governs the place, or serves it. */
  | { readonly to: 'kind'; readonly kind: InstitutionKind }
  /** Whatever the text names: of this kind, or this institution and what lies under it, where either is said. */
  | { readonly to: 'named'; readonly kind?: InstitutionKind; readonly under?: string };

/** Where a rule holds that asks for a place, whichever it is. */
export const anyPlace = '*';

/** Among the words of a rule: it holds whatever the text says. */
export const anyText = '*';

/** One way from a category to an office, and why, in words. */
export interface RoutingRule {
  /** A region, council or ward in which it holds, `anyPlace`, or `abroad`. Absent: also where no place is known. */
  readonly place?: string;
  /** It holds where the text has one of these: a word or several in their order; `shul*` stands for its endings. */
  readonly words?: readonly string[];
  readonly target: RoutingTarget;
  /** Why this office: a sentence. `{place}` stands for the short name of the narrowest place that is known. */
  readonly reason: Text;
}

/** Names where a rule holds and where it leads: two of a category with the same name say the same. */
export function nameOfRule({ place = '', words = [], target }: Omit<RoutingRule, 'reason'>): string {
  const to = Object.entries(target)
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .flat();
  return JSON.stringify([place, words, to]);
}

/** Whether two lists have the same rules for the same reasons, in the same order. */
export const areSameRules = (ones: readonly RoutingRule[], others: readonly RoutingRule[]): boolean =>
  ones.length === others.length && ones.every((rule, at) => isSameRule(rule, others[at]));

/** Whether two rules say the same, and why. */
export const isSameRule = (one: RoutingRule, other: RoutingRule | undefined): boolean =>
  other !== undefined &&
  nameOfRule(one) === nameOfRule(other) &&
  languages.every((language) => one.reason[language] === other.reason[language]);

/** To which offices a category goes. The order counts among rules that are as specific as each other. */
export interface CategoryRouting {
  readonly v: 1;
  readonly category: string;
  readonly rules: readonly RoutingRule[];
}

/** So many characters has a reason at most, with its place filled in: it stands on a USSD screen beside other words. */
export const reasonLimit = 100;

/** What stands for the short name of the place in a reason. */
export const placeInReason = '{place}';
