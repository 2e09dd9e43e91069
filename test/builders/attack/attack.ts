import { publish } from '../../../domain/analytics/publication/publish.ts';
import { publishedFigures } from '../../../domain/analytics/publication/published-figures.ts';
import type { Attacker } from './attacker.ts';
import { type Derived, type Sought } from './attacker.ts';
import { Chance } from './chance-of-country.ts';
import { sumWithin, type Fact } from './linear-facts.ts';
import type { NaivePublication } from './naive-designs.ts';
import { aRandomCountry, countedMonth, type CountryShape, type TrueMonth } from './random-country.ts';
import { countAt, trueCounts, whatHangsTogether } from './what-hangs-together.ts';
import { whatIsPublished } from './what-is-published.ts';

/** The months of which an attacker has all that was published. */
export const attackedMonths = ['2026-10', '2026-11', '2026-12'];

/** How an attack ended. */
export interface AttackOutcome {
  /** So many counts were withheld and looked for. */
  readonly sought: number;
  readonly derived: readonly Derived[];
}

/** Three months of a random country, all that was published of them, and what the attacker knows besides. */
export function attackOn(
  attacker: Attacker,
  seed: number,
  shape: CountryShape,
  knownBesides: (country: readonly TrueMonth[]) => readonly Fact[] = () => [],
): AttackOutcome {
  const country = aRandomCountry(seed, attackedMonths, shape);
  const published = country.map((month) => whatIsPublished(publish(countedMonth(month))));
  return attackOnTold(
    attacker,
    country,
    {
      facts: published.flatMap(({ facts }) => facts),
      sought: published.flatMap(({ sought }) => sought),
    },
    knownBesides(country),
  );
}

/** The same, of what somebody was told of a country, whichever way. */
export function attackOnTold(
  attacker: Attacker,
  country: readonly TrueMonth[],
  told: NaivePublication,
  besides: readonly Fact[] = [],
): AttackOutcome {
  const known = new Set(besides.flatMap(({ sum }) => sum.map(([unknown]) => unknown)));
  const sought = told.sought.filter(({ unknown }) => !known.has(unknown));
  const facts = [...whatHangsTogether(country), ...told.facts, ...besides];
  return outcomeOf(attacker, country, facts, sought);
}

/** The same, of what somebody else might have published. */
export function attackOnNaive(
  attacker: Attacker,
  seed: number,
  shape: CountryShape,
  design: (country: readonly TrueMonth[]) => NaivePublication,
): AttackOutcome {
  const country = aRandomCountry(seed, attackedMonths, shape);
  const { facts, sought } = design(country);
  return outcomeOf(attacker, country, [...whatHangsTogether(country), ...facts], sought);
}

/** All that one institution counts, in all months. */
export function ownCounts(seed: number): (country: readonly TrueMonth[]) => readonly Fact[] {
  return (country) => {
    const known = new Chance(seed).one(country.flatMap(({ institutions }) => institutions)).id;
    return country.flatMap(({ month, institutions }) =>
      institutions
        .filter(({ id }) => id === known)
        .flatMap(({ id, counts }) =>
          publishedFigures.map((figure) =>
            sumWithin([countAt(month, id, figure)], [counts[figure], counts[figure]]),
          ),
        ),
    );
  };
}

/** What the attacker says of a count has to be true of it: else the attack itself would be wrong. */
function outcomeOf(
  attacker: Attacker,
  country: readonly TrueMonth[],
  facts: readonly Fact[],
  sought: readonly Sought[],
): AttackOutcome {
  const derived = attacker.derive(facts, sought);
  const truth = trueCounts(country);
  const wrong = derived.find(({ unknown, from, upTo }) => {
    const count = truth.get(unknown);
    return count !== undefined && (count < from - 1e-6 || count > upTo + 1e-6);
  });
  if (wrong !== undefined) throw new Error(`The attacker is wrong about ${wrong.unknown}.`);
  return { sought: sought.length, derived };
}
