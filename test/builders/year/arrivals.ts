import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { instantOf, millisecondsOf } from '../../../domain/foundation/time/instant.ts';
import type { NationOfYear } from './nation-of-year.ts';
import { mattersOfNation, populous, type MatterOfNation } from './matters-of-nation.ts';
import { SeededChance } from './seeded-chance.ts';

/** A ticket that is about to be sent: when, from where, about what and to whom. */
export interface ArrivalOfYear {
  readonly at: Instant;
  readonly region: string;
  readonly council: string;
  readonly category: string;
  readonly institution: string;
  readonly kinds: MatterOfNation['kinds'];
}

/** Days of the week from Monday: people write least on Sunday. */
const ofWeekday = [1.25, 1.15, 1.1, 1.05, 1, 0.5, 0.35];
/** Hours of the day from midnight: people write most before noon and in the evening. */
const ofHour = [2, 1, 1, 1, 1, 3, 6, 12, 20, 26, 28, 25, 20, 18, 20, 19, 16, 14, 15, 18, 17, 12, 7, 4];
/** Months: the rains of March to May and of November bring more. */
const ofMonth = [0.85, 0.9, 1.1, 1.25, 1.2, 0.95, 0.9, 0.9, 0.95, 1, 1.15, 1];

/** Something that happens once, and about which many write within days. */
interface SurgeOfNation {
  /** Days before the end, and for how many. */
  readonly daysAgo: number;
  readonly lasts: number;
  /** Which part of all tickets comes with it. */
  readonly share: number;
  readonly region: string;
  readonly category: string;
}

const surges: readonly SurgeOfNation[] = [
  { daysAgo: 150, lasts: 3, share: 0.012, region: 'mkoa-dar', category: 'umeme' },
  { daysAgo: 9, lasts: 6, share: 0.012, region: 'mkoa-dar', category: 'maji' },
  { daysAgo: 24, lasts: 24, share: 0.008, region: 'mkoa-mara', category: 'afya' },
  { daysAgo: 75, lasts: 20, share: 0.008, region: 'mkoa-dodoma', category: 'ardhi' },
];

const dayMs = 86_400_000;

const weights = <Value>(
  all: readonly Value[],
  weightOf: (value: Value) => number,
): Readonly<Record<number, number>> =>
  Object.fromEntries(all.map((value, place) => [place, weightOf(value)]));

/** Draws what a year brings, in the order in which it comes. */
export function arrivalsOf(
  nation: NationOfYear,
  {
    tickets,
    seed,
    days,
    endsAt,
  }: { readonly tickets: number; readonly seed: number; readonly days: number; readonly endsAt: Instant },
): readonly ArrivalOfYear[] {
  const chance = new SeededChance(`arrivals ${seed}`);
  const from = millisecondsOf(endsAt) - days * dayMs;
  const dayWeights = weights(
    Array.from({ length: days }, (_, day) => day),
    (day) => {
      const date = new Date(from + (day + 0.5) * dayMs); // noon there
      return (ofWeekday[(date.getUTCDay() + 6) % 7] ?? 1) * (ofMonth[date.getUTCMonth()] ?? 1);
    },
  );
  const hours = weights(ofHour, (weight) => weight);
  const regions = Object.fromEntries(
    [...nation.councils.keys()].map((region) => [region, populous[region] ?? 1]),
  );
  const matter = new Map(
    Object.keys(regions).map((region) => [
      region,
      weights(
        mattersOfNation,
        (one) => one.weight * (one.regions === undefined ? 1 : (one.regions[region] ?? 0.6)),
      ),
    ]),
  );
  const timeOn = (day: number): Instant => {
    const hour = Number(chance.weighted(hours)) + chance.share();
    return instantOf(Math.floor((from + day * dayMs + hour * 3_600_000) / 1000) * 1000);
  };
  const drawn = Array.from({ length: tickets }, (): ArrivalOfYear | undefined => {
    const surge = surges.find(({ share, daysAgo }) => daysAgo < days && chance.isWithin(share));
    const region = surge?.region ?? chance.weighted(regions);
    const about =
      surge === undefined
        ? mattersOfNation[Number(chance.weighted(matter.get(region) ?? {}))]
        : mattersOfNation.find(({ category }) => category === surge.category);
    const day =
      surge === undefined
        ? Number(chance.weighted(dayWeights))
        : days - surge.daysAgo + chance.between(0, surge.lasts);
    const council = chance.of(nation.councils.get(region) ?? []).id;
    if (about === undefined) return undefined;
    const office = chance.weighted(about.offices[region] ?? about.offices['elsewhere'] ?? {});
    const institution = office === 'council' ? council : office;
    const at = timeOn(Math.floor(day));
    return {
      at,
      region,
      council,
      category: about.category,
      institution: nation.has(institution) ? institution : council,
      kinds: about.kinds,
    };
  });
  const end = endsAt;
  return drawn
    .filter((arrival) => arrival !== undefined)
    .filter(({ at }) => at < end)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
