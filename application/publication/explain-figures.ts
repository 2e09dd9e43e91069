import { publishedFigures, ruleOf } from '../../domain/analytics/publication/published-figures.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { daysWords, figureWords, publicUnitWords, type FigureExplained } from '../../words/public-figures.ts';

/** A row of the data dictionary. */
export interface ExplainedFigure {
  readonly figure: string;
  readonly name: Text;
  readonly unit: { readonly code: string; readonly name: Text };
  readonly formula: Text;
  readonly care: Text;
  /** Told of each institution, or of the country alone. */
  readonly of: 'institution' | 'country';
  /** Told of independent institutions too, such as courts. */
  readonly ofIndependent: boolean;
}

/** What every published figure says, in the order in which they are told. */
export const explainFigures = (): readonly ExplainedFigure[] => [
  ...publishedFigures.map((figure) => {
    const { finest, ofIndependent = false } = ruleOf(figure);
    return { ...explained(figure, figureWords[figure]), of: finest, ofIndependent };
  }),
  ...Object.entries(daysWords).map(([figure, words]) => ({
    ...explained(figure, words),
    of: 'institution' as const,
    ofIndependent: false,
  })),
];

const explained = (figure: string, { name, unit, formula, care }: FigureExplained) => ({
  ...{ figure, name, formula, care },
  unit: { code: unit, name: publicUnitWords[unit] },
});
