import {
  arrivals,
  departures,
  type ArrivalFigure,
  type DepartureFigure,
} from '../../domain/measures/figures.ts';
import type { MeasuresSummary } from '../../domain/measures/summary.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import { omit } from '../../domain/vocabulary/omit.ts';
import { moveWords } from '../../words/measures/moves.ts';
import type { Worded } from '../worded.ts';

type CountedMove<Figure extends string> = Worded<Figure> & { readonly count: number };

/** A summary as it is told: how tickets came and went in words, what is none left out. */
export interface ToldSummary extends Omit<MeasuresSummary, 'standing' | 'ages' | 'came' | 'went'> {
  readonly came: readonly CountedMove<ArrivalFigure>[];
  readonly went: readonly CountedMove<DepartureFigure>[];
}

export function toldSummary(summary: MeasuresSummary, language: Language): ToldSummary {
  const inWords = <Figure extends ArrivalFigure | DepartureFigure>(
    figures: readonly Figure[],
    counts: Readonly<Record<Figure, number>>,
  ): readonly CountedMove<Figure>[] =>
    figures
      .filter((code) => counts[code] > 0)
      .map((code) => ({ code, word: moveWords[code][language], count: counts[code] }));
  return {
    ...omit(summary, 'standing', 'ages', 'came', 'went'),
    came: inWords(arrivals, summary.came),
    went: inWords(departures, summary.went),
  };
}
