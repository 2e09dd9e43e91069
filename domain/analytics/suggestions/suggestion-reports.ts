import type { Instant } from '../../foundation/time/instant.ts';
import type { SuggestionCell, SuggestionReport } from './suggestion-report.ts';

/** What the lake counts of suggestions. */
export interface SuggestionCells {
  /**
   * Reads the cells of all months of which a date lies between two, both included; what corrected a ticket after the last date
   * is not in them. Throws where the lake does not answer.
   */
  between(from: string, to: string): Promise<readonly SuggestionCell[]>;
}

/** A report with the moment at which it was made. */
export interface DatedReport {
  readonly at: Instant;
  /** Absent: of so few tickets nothing is told. */
  readonly report?: SuggestionReport;
}

/** Reports by month, of which the newest counts. */
export interface SuggestionReports {
  /** Undefined: there is none of that month. Throws StoreUnavailable, CorruptItem. */
  of(month: string): Promise<DatedReport | undefined>;
  /** Replaces the report of a month. Throws StoreUnavailable. */
  put(month: string, dated: DatedReport): Promise<void>;
}
