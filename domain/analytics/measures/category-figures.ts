import type { CountedFigures, Stock } from './figures.ts';
import type { MeasuredClass } from './measured-ticket.ts';
import { ticketSteps, type TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';

/** What is counted of a category by step: what waits, and what of it is late to be answered or to be acknowledged. */
export const categoryStocks = ['waiting', 'overdue', 'acknowledgement-overdue'] as const;
export type CategoryStock = (typeof categoryStocks)[number];

/** Stocks of a category by step; net change of `overdue` in a week, at all steps; what was sent, by region or without one. */
export type CategoryFigure = `${CategoryStock}.${TicketStep}` | 'overdue' | 'sent' | `sent.${string}`;

const beginning = 'category:';

/** The name of a figure of a category's tickets. */
export const nameOfCategoryFigure = (category: string, figure: CategoryFigure): string =>
  `${beginning}${category}.${figure}`;

export const isCategoryFigure = (name: string): boolean => name.startsWith(beginning);

export interface SplitCategoryFigure {
  readonly category: string;
  readonly figure: string;
}

/** Splits the name of a category's figure. Undefined: it is none. */
export function splitCategoryFigure(name: string): SplitCategoryFigure | undefined {
  if (!isCategoryFigure(name)) return undefined;
  const end = name.indexOf('.');
  return { category: name.slice(beginning.length, end), figure: name.slice(end + 1) };
}

/** The stocks that a waiting ticket of a category is in. */
export const categoryStocksOf = (
  { category }: MeasuredClass,
  step: TicketStep,
  stocks: readonly Stock[],
): readonly string[] =>
  categoryStocks
    .filter((stock) => stock === 'waiting' || stocks.includes(stock))
    .map((stock) => nameOfCategoryFigure(category, `${stock}.${step}`));

/** What is counted of a category's ticket on the date on which it was sent. */
export const sentFigureOf = ({ category, region }: MeasuredClass): string =>
  nameOfCategoryFigure(category, region === undefined ? 'sent' : `sent.${region}`);

const stockNames: ReadonlySet<string> = new Set(
  categoryStocks.flatMap((stock) => ticketSteps.map((step) => `${stock}.${step}`)),
);

export const isCategoryStock = (name: string): boolean =>
  stockNames.has(splitCategoryFigure(name)?.figure ?? '');

export const isSentFigure = (name: string): boolean =>
  /^sent(\.|$)/.test(splitCategoryFigure(name)?.figure ?? '');

/** Divides figures into those of categories and all others. */
export function apartByCategory(figures: CountedFigures): {
  readonly ofCategories: CountedFigures;
  readonly others: CountedFigures;
} {
  const [ofCategories, others]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (const [name, count] of Object.entries(figures))
    (isCategoryFigure(name) ? ofCategories : others)[name] = count;
  return { ofCategories, others };
}

/** What a week keeps of a day's figures of categories: what was sent, and how what is overdue changed, at whichever step. */
export function weeklyCategoryFigures(figures: CountedFigures): CountedFigures {
  const weekly: Record<string, number> = {};
  for (const [name, count] of Object.entries(figures)) {
    const { category = '', figure = '' } = splitCategoryFigure(name) ?? {};
    if (isSentFigure(name)) weekly[name] = (weekly[name] ?? 0) + count;
    if (!figure.startsWith('overdue.')) continue;
    const overdue = nameOfCategoryFigure(category, 'overdue');
    weekly[overdue] = (weekly[overdue] ?? 0) + count;
  }
  return weekly;
}
