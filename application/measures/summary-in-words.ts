import {
  arrivals,
  departures,
  type ArrivalFigure,
  type DepartureFigure,
} from '../../domain/analytics/measures/figures.ts';
import type { LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import type { MeasuresSummary } from '../../domain/analytics/measures/summary.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { moveWords } from '../../words/measures/moves.ts';
import type { Worded } from '../worded.ts';

type CountedMove<Figure extends string> = Worded<Figure> & { readonly count: number };

/** A summary as it is told: how tickets came and went in words, what is none left out. */
export interface SummaryInWords extends Omit<MeasuresSummary, 'standing' | 'ages' | 'came' | 'went'> {
  readonly came: readonly CountedMove<ArrivalFigure>[];
  readonly went: readonly CountedMove<DepartureFigure>[];
}

interface Reader {
  readonly language: Language;
  readonly without: readonly LeftOut[];
}

/** What became sensitive left those of which is told, and came to none of them: so nobody is told of it. */
const tellsOfPeople: readonly (ArrivalFigure | DepartureFigure)[] = ['reclassified.in', 'reclassified.out'];

export function summaryInWords(summary: MeasuresSummary, { language, without }: Reader): SummaryInWords {
  const hidden = without.includes('about-people') ? tellsOfPeople : [];
  const inWords = <Figure extends ArrivalFigure | DepartureFigure>(
    figures: readonly Figure[],
    counts: Readonly<Record<Figure, number>>,
  ): readonly CountedMove<Figure>[] =>
    figures
      .filter((code) => counts[code] > 0 && !hidden.includes(code))
      .map((code) => ({ code, word: moveWords[code][language], count: counts[code] }));
  return {
    ...omit(summary, 'standing', 'ages', 'came', 'went'),
    came: inWords(arrivals, summary.came),
    went: inWords(departures, summary.went),
  };
}
