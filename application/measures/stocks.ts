import type { Stock } from '../../domain/analytics/measures/figures.ts';

/** What stands at an institution, or how that changed. */
export interface StockFigures {
  readonly open: number;
  readonly inProgress: number;
  readonly completed: number;
  /** With the answer. */
  readonly overdue: number;
  /** With the acknowledgement, and not with the answer. */
  readonly acknowledgementOverdue: number;
  readonly paused: number;
}

export const stocksIn = (of: (stock: Stock) => number): StockFigures => ({
  open: of('open'),
  inProgress: of('in-progress'),
  completed: of('completed'),
  overdue: of('overdue'),
  acknowledgementOverdue: of('acknowledgement-overdue'),
  paused: of('paused'),
});
