import { secondsOf, type Instant } from '../../foundation/time/instant.ts';
import type { ComparedTicket } from '../../ticketing/tickets/comparable-tickets.ts';
import type { Locality } from '../../foundation/vocabulary/localities.ts';
import type { Said } from '../../foundation/vocabulary/said.ts';
import { type Rarity, tokenWeights, type TokenWeight } from './word-weights.ts';

/**
 * The narrowest part of the place that two tickets have in common. `council` and `region`: at least one says no more.
 * `other-ward`, `other-council`: both say more, and not the same. `unsaid`: one has no place.
 */
export const nearnesses = [
  'ward',
  'council',
  'region',
  'unsaid',
  'other-ward',
  'other-council',
  'elsewhere',
] as const;
export type Nearness = (typeof nearnesses)[number];

/** What the score is multiplied by. */
const byNearness: Readonly<Record<Locality, Readonly<Record<Nearness, number>>>> = {
  there: {
    ward: 1,
    council: 0.85,
    region: 0.7,
    unsaid: 0.7,
    'other-ward': 0.5,
    'other-council': 0.2,
    elsewhere: 0,
  },
  anywhere: {
    ward: 1,
    council: 1,
    region: 1,
    unsaid: 1,
    'other-ward': 1,
    'other-council': 0.85,
    elsewhere: 0.85,
  },
};

/** What the score of two tickets of different categories at one office is multiplied by: people choose either. */
const otherCategory = 0.7;

/** Days in which the reports of one incident come without being less alike for it. */
const daysAtOnce = 5;
/** Days after these in which a score falls to half: an office has 15 working days to answer. */
const halfLife = 14;

/** What the score is multiplied by where each names a street, a school or a village, and none the same. */
const otherName = 0.6;

/** Weight of what only the longer text says: some write a line, some a page. */
const longerCounts = 0.35;

/** Two texts that say one common word each prove little: so much is said by neither. */
const unproven = 0.6;

/** From here on two tickets are held to be of the same incident. Tried by test/domain/analytics/similarity/pairs/. */
export const leastLikeness = 0.36;

/** How alike two tickets are, and why: what an officer is told in a sentence. */
export interface Likeness {
  /** From 0 to 1: the words, as place, category and time let them count. */
  readonly score: number;
  readonly nearness: Nearness;
  readonly sameCategory: boolean;
  /** Days between the two, fractions too. */
  readonly daysApart: number;
  /** Which tokens both have, those that tell most first. */
  readonly inCommon: readonly string[];
  /** Whether they name the same street, school or village; undefined: not both name any. */
  readonly sameName?: boolean;
  /** What the words alone say, from 0 to 1. */
  readonly words: number;
}

/** What is the same for all candidates of a comparison. */
export interface ComparedAmong {
  readonly rarity: Rarity;
  readonly locality: Locality;
}

function nearnessOf(one: ComparedTicket['place'] = {}, other: ComparedTicket['place'] = {}): Nearness {
  if (one.ward !== undefined && one.ward === other.ward) return 'ward';
  const [oneWide, otherWide] = [one.council ?? one.region, other.council ?? other.region];
  const isOfAbroad = [one, other].some(({ whereabouts }) => whereabouts === 'abroad');
  if (oneWide === undefined || otherWide === undefined)
    return isOfAbroad && oneWide !== otherWide ? 'elsewhere' : 'unsaid';
  if (one.council !== undefined && one.council === other.council)
    return one.ward !== undefined && other.ward !== undefined ? 'other-ward' : 'council';
  if (one.region === undefined || one.region !== other.region) return 'elsewhere';
  return one.council !== undefined && other.council !== undefined ? 'other-council' : 'region';
}

const daysBetween = (one: Instant, other: Instant): number =>
  Math.abs(secondsOf(one) - secondsOf(other)) / 86_400;

const byTime = (days: number): number => 0.5 ** (Math.max(0, days - daysAtOnce) / halfLife);

/** What a token of a text weighs by how rare it is. */
function weightIn(said: Said, token: string, rarity: Rarity, how: keyof TokenWeight): number {
  const tells = said.get(token);
  return tells === undefined ? 0 : tokenWeights[tells][how] * rarity(token);
}

/**
 * Tokens that both have, each by the less that it weighs in one of them. None, where all that they have in common is
 * what everybody writes about to this office.
 */
function sharedBy(one: Said, other: Said, rarity: Rarity): ReadonlyMap<string, number> {
  const both = [...one.keys()].filter((token) => other.has(token));
  if (both.every((token) => one.get(token) === 'subject' || other.get(token) === 'subject')) return new Map();
  return new Map(
    both.map((token) => [
      token,
      Math.min(weightIn(one, token, rarity, 'shared'), weightIn(other, token, rarity, 'shared')),
    ]),
  );
}

const sumOfWeights = (weights: Iterable<number>): number =>
  [...weights].reduce((sum, weight) => sum + weight, 0);

/** What only the one says. */
const aloneIn = (one: Said, other: Said, rarity: Rarity): number =>
  sumOfWeights(
    [...one.keys()]
      .filter((token) => !other.has(token))
      .map((token) => weightIn(one, token, rarity, 'alone')),
  );

const namesOfPlaces = (said: Said): readonly string[] =>
  [...said].filter(([, tells]) => tells === 'name').map(([token]) => token);

/** Whether both name something, and whether it is the same: also where the other names it by the way. */
function sameNameIn(one: Said, other: Said): boolean | undefined {
  const [names, otherNames] = [namesOfPlaces(one), namesOfPlaces(other)];
  if (names.some((name) => other.has(name)) || otherNames.some((name) => one.has(name))) return true;
  return names.length > 0 && otherNames.length > 0 ? false : undefined;
}

/**
 * How alike two tickets are. It is the same from either side, and no ticket is more alike to another than to itself.
 * Tickets of different offices are not alike at all: nobody could answer both.
 */
export function likenessOf(
  one: ComparedTicket,
  other: ComparedTicket,
  { rarity, locality }: ComparedAmong,
): Likeness {
  const nearness = nearnessOf(one.place, other.place);
  const sameCategory = one.category === other.category;
  const daysApart = daysBetween(one.sentAt, other.sentAt);
  const sameName = sameNameIn(one.said, other.said);

  const both = sharedBy(one.said, other.said, rarity);
  const common = sumOfWeights(both.values());
  const alone = [aloneIn(one.said, other.said, rarity), aloneIn(other.said, one.said, rarity)];
  const [less, more] = [Math.min(...alone), Math.max(...alone)];
  const words = common / (common + less + longerCounts * (more - less) + unproven);

  const score =
    one.office !== other.office
      ? 0
      : words *
        byNearness[locality][nearness] *
        (sameCategory ? 1 : otherCategory) *
        byTime(daysApart) *
        (sameName === false ? otherName : 1);
  const inCommon = [...both].toSorted(([a, aWeighs], [b, bWeighs]) => bWeighs - aWeighs || (a < b ? -1 : 1));
  return {
    score,
    nearness,
    sameCategory,
    daysApart,
    inCommon: inCommon.map(([token]) => token),
    ...(sameName !== undefined && { sameName }),
    words,
  };
}
