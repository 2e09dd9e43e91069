import { abroad } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { anyPlace, placeInReason, reasonLimit } from '../../domain/institutions/registry/routing.ts';
import {
  ruleErrors,
  rulesErrors,
  type KnownToRouting,
  type RuleError,
} from '../../domain/institutions/registry/routing-errors.ts';
import type { Problems } from './problem.ts';
import type { CategoryEntry } from './read-categories.ts';
import type { RoutingEntry } from './read-routing.ts';

/** Says an error of a rule to whoever edits the files. */
function sentenceOf(found: RuleError, { rule }: RoutingEntry): string {
  switch (found.error) {
    case 'unknown-place':
      return `"${found.place}" is no region, council or ward; write ${anyPlace} for any place, ${abroad} for outside the country`;
    case 'unknown-institution':
      return `the institution "${found.institution}" does not exist`;
    case 'not-served':
      return `"${found.institution}" takes no tickets here: its tree is not served`;
    case 'reason-characters':
      return `the reason "${found.reason}" has a character that a phone cannot show: ${found.character}`;
    case 'reason-length':
      return `the reason "${found.reason}" takes ${found.characters} characters; ${reasonLimit} are allowed`;
    case 'reason-braces':
      return `the reason "${found.reason}" may have ${placeInReason} in braces, and nothing else`;
    case 'reason-place-once':
      return `the reason names the place in one language only: "${rule.reason.sw}", "${rule.reason.en}"`;
    case 'reason-without-place':
      return 'the reason names the place, but the row holds without one too';
  }
}

/** Checks the rules by themselves, and those of each category together. */
export function checkRouting(
  entries: readonly RoutingEntry[],
  categories: readonly CategoryEntry[],
  known: KnownToRouting,
  problems: Problems,
): void {
  const ids = new Set(categories.map(({ category }) => category.id));
  for (const entry of entries) {
    const { place, category, rule } = entry;
    if (!ids.has(category)) problems.add(place, `the category "${category}" does not exist`);
    for (const found of ruleErrors(rule, known)) problems.add(place, sentenceOf(found, entry));
  }
  for (const { place: location, category } of categories) {
    const own = entries.filter((entry) => entry.category === category.id);
    const lineOf = (at: number) => own[at]?.place ?? location;
    const rules = own.map(({ rule }) => rule);
    for (const found of rulesErrors(rules, category))
      switch (found.error) {
        case 'same-rule':
          problems.add(
            lineOf(found.at),
            `the category "${category.id}" goes there by line ${lineOf(found.first).line} already`,
          );
          break;
        case 'nowhere':
          problems.add(
            location,
            `no office for "${category.id}" everywhere: routing.csv has no row for it without a place and without words that leads to an institution`,
          );
          break;
        case 'other-receiver':
          problems.add(
            lineOf(found.at),
            `"${category.id}" has one receiver alone, "${found.receiver}": no row leads elsewhere`,
          );
      }
  }
}
