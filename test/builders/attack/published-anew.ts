import type {
  Publication,
  PublishedCount,
  PublishedDays,
  PublishedRow,
} from '../../../domain/analytics/publication/publication.ts';
import type { PublishedFigure } from '../../../domain/analytics/publication/published-figures.ts';
import { mayHaveBeen } from './what-is-published.ts';

/** The place above all trees. */
export const wholeCountry = '';

/** Due figures of a share: what was answered in time, and what was not. */
export const inTimeFigures = ['answered-in-time'] as const satisfies readonly PublishedFigure[];
export const dueFigures = [
  'answered-in-time',
  'late',
  'escalated',
] as const satisfies readonly PublishedFigure[];

interface SumAnew {
  readonly sum: number;
  /** So many numbers of it are rounded. */
  readonly rounded: number;
  /** So many counts are in no sum. */
  readonly missing: number;
}

export interface ShareAnew {
  readonly inTime: number;
  readonly due: number;
  readonly from: number;
  readonly upTo: number;
  readonly partial?: true;
}

const z = 1.959_963_984_540_054;

/** Score interval of a proportion (Wilson 1927). */
function scoreInterval(count: number, all: number): readonly [number, number] {
  const share = count / all;
  const root = z * Math.sqrt((share * (1 - share)) / all + (z / (2 * all)) ** 2);
  const [middle, whole] = [share + (z * z) / (2 * all), 1 + (z * z) / all];
  return [Math.max(0, (middle - root) / whole), Math.min(1, (middle + root) / whole)];
}

/**
 * Everything that follows from a publication, reckoned anew: whoever attacks has read the rules, and not the code. What a reply
 * says beyond it was told by something else.
 */
export class PublishedAnew {
  readonly #publication: Publication;

  constructor(publication: Publication) {
    this.#publication = publication;
  }

  /** Institutions at and under a place. */
  under(place: string): readonly string[] {
    const { institutions } = this.#publication;
    const below = institutions.filter(({ parent = wholeCountry }) => parent === place);
    const own = place === wholeCountry ? [] : [place];
    return [...own, ...below.flatMap(({ id }) => this.under(id))];
  }

  row(place: string): PublishedRow | undefined {
    const { country, institutions } = this.#publication;
    return place === wholeCountry ? country : institutions.find(({ id }) => id === place);
  }

  together(place: string, figure: PublishedFigure): number {
    return this.#sum(place, [figure]).sum;
  }

  /** Undefined: fewer than thirty were due, or more than a fifth may be withheld. */
  share(place: string): ShareAnew | undefined {
    const inTime = this.#sum(place, inTimeFigures);
    const all = this.#sum(place, dueFigures);
    const [due, late] = [all.sum, all.sum - inTime.sum];
    const [heldInTime, heldLate] = [4 * inTime.missing, 4 * (all.missing - inTime.missing)];
    if (due < 30 || heldInTime + heldLate > due / 5) return undefined;
    const [low] = scoreInterval(inTime.sum, due + heldLate);
    const [, high] = scoreInterval(inTime.sum + heldInTime, due + heldInTime);
    const share = inTime.sum / due;
    // A rounded number is one of five whole numbers: its variance is 2.
    const [ofInTime, ofLate] = [2 * inTime.rounded, 2 * (all.rounded - inTime.rounded)];
    const widened = (z * z * (late ** 2 * ofInTime + inTime.sum ** 2 * ofLate)) / due ** 4;
    return {
      inTime: inTime.sum,
      due,
      from: Math.max(0, share - Math.hypot(share - low, Math.sqrt(widened))),
      upTo: Math.min(1, share + Math.hypot(high - share, Math.sqrt(widened))),
      ...(heldInTime + heldLate > 0 && { partial: true as const }),
    };
  }

  /** Whether thirty surely came to a place, by what is told of it alone. */
  surelyMany(place: string): boolean {
    const came = (figure: PublishedFigure): number => {
      const itself = this.row(place)?.counts[figure]?.itself;
      return itself === undefined ? 0 : mayHaveBeen(itself)[0];
    };
    return came('complaints-received') + came('questions-received') >= 30;
  }

  /** Days of the nearest of these of which they are told. */
  nearestDays(
    line: readonly string[],
  ): { readonly institution?: string; readonly days: PublishedDays } | undefined {
    const place = [...line, wholeCountry].find((one) => this.row(one)?.days !== undefined);
    const days = place === undefined ? undefined : this.row(place)?.days;
    if (place === undefined || days === undefined) return undefined;
    return { ...(place !== wholeCountry && { institution: place }), days };
  }

  #sum(place: string, figures: readonly PublishedFigure[]): SumAnew {
    const told = [place, ...this.under(place).filter((id) => id !== place)].flatMap((one) =>
      figures.flatMap((figure) => {
        const { itself, remainder } = this.row(one)?.counts[figure] ?? {};
        return [itself, remainder].filter((number) => number !== undefined);
      }),
    );
    return {
      sum: told.reduce((sum, number) => sum + number, 0),
      rounded: told.filter((number) => number > 10).length,
      missing: figures.reduce((sum, figure) => sum + this.#missing(place, figure), 0),
    };
  }

  #missing(place: string, figure: PublishedFigure): number {
    const count: PublishedCount | undefined = this.row(place)?.counts[figure];
    if (count === undefined || count.remainder !== undefined) return 0;
    const own = place !== wholeCountry && count.itself === undefined ? 1 : 0;
    const below = this.#publication.institutions.filter(({ parent = wholeCountry }) => parent === place);
    return below.reduce((sum, { id }) => sum + this.#missing(id, figure), own);
  }
}
