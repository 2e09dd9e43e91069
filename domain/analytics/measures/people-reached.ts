import { channels, opennesses, type Channel, type Openness } from '../../foundation/vocabulary/kinds.ts';
import { languages, type Language } from '../../foundation/vocabulary/language.ts';
import { whereabouts, type Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import { splitFigureName, type CountedFigures } from './figures.ts';
import { readingOf, type SummarizedTickets } from './summary.ts';

/** Who was reached by what citizens sent: by which way, how open, in which language, from where. */
export interface PeopleReached {
  readonly channels: Readonly<Record<Channel, number>>;
  readonly openness: Readonly<Record<Openness, number>>;
  readonly languages: Readonly<Record<Language, number>>;
  /** By the ids of regions, the most first. What says no place is in none. */
  readonly regions: readonly { readonly region: string; readonly count: number }[];
  /** On the road is counted in the region too, where one was said. */
  readonly whereabouts: Readonly<Record<Whereabouts, number>>;
  /** Citizens to whom no message comes any more. */
  readonly outOfReach: number;
}

/** Reads it out of the figures of months. Where nobody writes, perhaps nobody can. */
export function reachIn(figures: CountedFigures, told: SummarizedTickets): PeopleReached {
  const of = readingOf(told, figures);
  const counts = <Name extends string>(names: readonly Name[], countOf: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, countOf(name)])) as Record<Name, number>;
  const regions = new Set(
    Object.keys(figures).flatMap((name) => {
      const { figure } = splitFigureName(name);
      return figure.startsWith('region.') ? [figure.slice('region.'.length)] : [];
    }),
  );
  return {
    channels: counts(channels, (channel) => of(`channel.${channel}`)),
    openness: counts(opennesses, (openness) => of(`openness.${openness}`)),
    languages: counts(languages, (language) => of(`language.${language}`)),
    regions: [...regions]
      .map((region) => ({ region, count: of(`region.${region}`) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1)),
    whereabouts: counts(whereabouts, (where) => of(`whereabouts.${where}`)),
    outOfReach: of('out-of-reach'),
  };
}
