import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ToldCount, MonthRow } from './published.ts';
import { figuresPage as texts } from './texts.ts';
import { locales } from '../../platform/dates.ts';

const numberText = (number: number): Text =>
  inEach((language) => new Intl.NumberFormat(locales[language]).format(number));

/** A number as it is told, or in words why it is not. */
export interface SaidFigure {
  readonly text: Text;
  /** It is no number. */
  readonly inWords: boolean;
  /** It lacks some of what is withheld. */
  readonly partial: boolean;
}

const number = (value: number, partial = false): SaidFigure => ({
  text: numberText(value),
  inWords: false,
  partial,
});
const inWords = (text: Text): SaidFigure => ({ text, inWords: true, partial: false });

/** What is counted of the place itself. Undefined: the figure is not published of it. */
export function saidOfItself(count: ToldCount | undefined): SaidFigure {
  if (count === undefined) return inWords(texts.notTold);
  return count.itself === undefined ? inWords(texts.under5) : number(count.itself);
}

/** What is counted of it and of all under it. */
export function saidTogether(count: ToldCount | undefined): SaidFigure {
  if (count === undefined) return inWords(texts.notTold);
  const { together, partial = false } = count;
  return together === 0 && partial ? inWords(texts.tooFew) : number(together, partial);
}

/** Adds up counts of a place; undefined: none of them is published of it. */
export function sumOfCounts(counts: readonly (ToldCount | undefined)[]): ToldCount | undefined {
  const told = counts.filter((count) => count !== undefined);
  if (told.length === 0) return undefined;
  return {
    together: told.reduce((sum, { together }) => sum + together, 0),
    ...(told.some(({ partial }) => partial === true) && { partial: true }),
  };
}

/** The sum of what is withheld one by one. Undefined: there is none that could be told. */
export const saidRemainder = ({ remainder }: ToldCount): SaidFigure | undefined =>
  remainder === undefined ? undefined : number(remainder);

type Days = Pick<MonthRow, 'counts' | 'days'>;

/** How long half of the stages took, or nine of ten. */
export function saidDays({ counts, days }: Days, figure: string): SaidFigure {
  if (counts['answered-in-time'] === undefined) return inWords(texts.notTold);
  if (days === undefined) return inWords(texts.tooFew);
  const { median, ninetieth } = days;
  if (figure === 'days-median') return median === undefined ? inWords(texts.notReached) : number(median);
  return ninetieth === undefined ? inWords(texts.ninetiethNotTold) : number(ninetieth);
}

export const isOfDays = (figure: string): boolean => figure.startsWith('days-');
