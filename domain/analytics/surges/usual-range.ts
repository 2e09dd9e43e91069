import type { SurgeRule } from './surge-rule.ts';

/** By which a median distance becomes a standard deviation, where values are spread as by chance (normally). */
const deviationsPerMedianDistance = 1.4826;

/** What some hours bring in other weeks. */
export interface UsualRange {
  /** Tickets, to a tenth. */
  readonly usual: number;
  /** The most tickets that are still usual. */
  readonly upTo: number;
}

/** The counts of earlier weeks in some hours and their neighbours. */
export interface EarlierWeeks {
  readonly known: readonly number[];
  /** What is assumed of weeks that are not known, where those are too few. */
  readonly assumed: readonly number[];
  /** What the hours are of themselves and their neighbours, above 0 up to 1. */
  readonly share: number;
}

/** The middle one of some figures, or between the two in the middle. None: 0. */
function middleOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/**
 * What is usual, by the counts of earlier weeks. Each counts at most `spreadsCounted` spreads above their median, so
 * that an earlier surge is not usual now. Usual is the mean of that, for the median alone is 0 wherever fewer than half
 * of the weeks had a ticket; and the range ends `spreadsAbove` spreads above it. The spread is the median distance from
 * the median, or what chance makes of such a mean, whichever is more: twelve weeks may be alike by chance.
 * Source: docs/adr/0281.
 */
export function usualRange({ known, assumed, share }: EarlierWeeks, rule: SurgeRule): UsualRange {
  const median = middleOf(known);
  const distance = middleOf(known.map((count) => Math.abs(count - median))) * deviationsPerMedianDistance;
  const most = median + rule.spreadsCounted * Math.max(distance, Math.sqrt(median + rule.varianceOfNone));
  const counted = [...known.map((count) => Math.min(count, most)), ...assumed];
  const usual = (share * counted.reduce((sum, count) => sum + count, 0)) / counted.length;
  const spread = Math.max(
    distance * Math.sqrt(share),
    Math.sqrt(usual + rule.varianceOfNone + (rule.shareOfUsual * usual) ** 2),
  );
  return {
    usual: Math.round(usual * 10) / 10,
    upTo: Math.max(rule.floor - 1, Math.floor(usual + rule.spreadsAbove * spread)),
  };
}
