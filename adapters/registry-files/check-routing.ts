import { abroad } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import { shortNameLimit, type Institution } from '../../domain/institutions/registry/institution.ts';
import {
  anyPlace,
  placeInReason,
  reasonLimit,
  type RoutingRule,
} from '../../domain/institutions/registry/routing.ts';
import { outsideGsm7, septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import type { Problems } from './problem.ts';
import type { CategoryEntry } from './read-categories.ts';
import type { RoutingEntry } from './read-routing.ts';

/** What a rule is held against. */
interface KnownToRouting {
  readonly categories: ReadonlySet<string>;
  /** All that have a row. */
  readonly ids: ReadonlySet<string>;
  /** Those that are in order. */
  readonly institutions: ReadonlyMap<string, Institution>;
}

/** The institution that a rule names, if it names one. */
function institutionIn({ target }: RoutingRule): string | undefined {
  if (target.to === 'institution' || target.to === 'local-office') return target.id;
  return target.to === 'named' ? target.under : undefined;
}

/** Whether a place is always known where the rule leads to an office. */
const hasPlace = ({ place, target }: RoutingRule): boolean =>
  (place !== undefined && place !== abroad) || target.to === 'kind';

function* faultsOfReason(rule: RoutingRule): Generator<string> {
  for (const language of languages) {
    const reason = rule.reason[language];
    const [foreign] = outsideGsm7(reason);
    if (foreign !== undefined) {
      yield `the reason "${reason}" has a character that a phone cannot show: ${foreign}`;
      continue;
    }
    const longest = reason.replaceAll(placeInReason, 'x'.repeat(shortNameLimit));
    const room = septetsOf(longest.replaceAll(/[{}]/g, ''));
    if (room > reasonLimit)
      yield `the reason "${reason}" takes ${room} characters; ${reasonLimit} are allowed`;
    if (/[{}]/.test(longest))
      yield `the reason "${reason}" may have ${placeInReason} in braces, and nothing else`;
  }
  const named = languages.filter((language) => rule.reason[language].includes(placeInReason));
  if (named.length > 0 && named.length < languages.length) {
    yield `the reason names the place in one language only: "${rule.reason.sw}", "${rule.reason.en}"`;
  }
  if (named.length > 0 && !hasPlace(rule))
    yield 'the reason names the place, but the row holds without one too';
}

function* faultsOfRule({ category, rule }: RoutingEntry, known: KnownToRouting): Generator<string> {
  if (!known.categories.has(category)) yield `the category "${category}" does not exist`;
  const { place } = rule;
  if (place !== undefined && place !== anyPlace && place !== abroad) {
    const part = known.institutions.get(place);
    if (part !== undefined ? !isGovernedPart(part.kind) : !known.ids.has(place))
      yield `"${place}" is no region, council or ward; write ${anyPlace} for any place, ${abroad} for outside the country`;
  }
  const named = institutionIn(rule);
  if (named !== undefined) {
    const office = known.institutions.get(named);
    if (!known.ids.has(named)) yield `the institution "${named}" does not exist`;
    const path =
      office === undefined ? [] : [named, ...office.ancestors].map((id) => known.institutions.get(id));
    if (path.some((node) => node?.notServed !== undefined))
      yield `"${named}" takes no tickets here: its tree is not served`;
  }
  yield* faultsOfReason(rule);
}

/** Whether the rule leads to an office wherever somebody is and whatever they wrote. */
const holdsAnywhere = ({ place, words, target }: RoutingRule): boolean =>
  place === undefined && words === undefined && (target.to === 'institution' || target.to === 'local-office');

const sameRule = (a: RoutingEntry, b: RoutingEntry): boolean =>
  a.category === b.category &&
  a.rule.place === b.rule.place &&
  a.rule.words?.join('|') === b.rule.words?.join('|') &&
  JSON.stringify(a.rule.target) === JSON.stringify(b.rule.target);

/** What must hold of the rules by themselves, and of the categories: none is without an office anywhere. */
export function checkRouting(
  entries: readonly RoutingEntry[],
  categories: readonly CategoryEntry[],
  institutions: Omit<KnownToRouting, 'categories'>,
  problems: Problems,
): void {
  const known = { ...institutions, categories: new Set(categories.map(({ category }) => category.id)) };
  entries.forEach((entry, index) => {
    for (const fault of faultsOfRule(entry, known)) problems.add(entry.place, fault);
    const first = entries.findIndex((other) => sameRule(other, entry));
    const earlier = entries[first];
    if (first < index && earlier !== undefined)
      problems.add(
        entry.place,
        `the category "${entry.category}" goes there by line ${earlier.place.line} already`,
      );
  });
  for (const { place: location, category } of categories) {
    const own = entries.filter((entry) => entry.category === category.id);
    if (!own.some(({ rule }) => holdsAnywhere(rule))) {
      problems.add(
        location,
        `no office for "${category.id}" everywhere: routing.csv has no row for it without a place and without words that leads to an institution`,
      );
    }
    const { onlyReceiver } = category;
    if (onlyReceiver === undefined) continue;
    for (const { place: row, rule } of own) {
      if (rule.target.to !== 'institution' || rule.target.id !== onlyReceiver)
        problems.add(
          row,
          `"${category.id}" has one receiver alone, "${onlyReceiver}": no row leads elsewhere`,
        );
    }
  }
}
