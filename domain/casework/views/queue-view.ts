import type { Instant } from '../../foundation/time/instant.ts';
import type { TextRules } from '../../foundation/vocabulary/plain-text.ts';

/** What somebody chose of a queue, under a name: a query, and never what it finds. */
export interface QueueView {
  readonly name: string;
  /** The institution whose queue it is. */
  readonly institution: string;
  /** Filters and order, as a request for a page of the queue names them. */
  readonly asked: Readonly<Record<string, string>>;
  /** How high its rows are, where that was chosen with it. */
  readonly density?: ViewDensity;
}

/** Heights of rows that a view keeps. */
export const viewDensities = ['compact', 'comfortable'] as const;
export type ViewDensity = (typeof viewDensities)[number];

/** How long the name of a view is. */
export const viewNameRules = { atLeast: 1, atMost: 40, lines: false } as const satisfies TextRules;

/** Whose views they are: an officer's own, or those that an office shares. */
export type ViewsOwner = { readonly officer: string } | { readonly office: string };

/** How many views an officer keeps, and an office shares: more nobody finds one among. */
export const mostViews = { officer: 20, office: 10 } as const;

/** Who changed shared views, where they worked, and when. */
interface ChangedBy {
  readonly at: Instant;
  readonly by: { readonly id: string; readonly institution: string };
}

/** All views of an owner in their order. `version` rises by one with each change; 0: there never was one. */
export interface KeptViews {
  readonly version: number;
  readonly views: readonly QueueView[];
  /** The newest change. Absent where there never was one. */
  readonly changed?: ChangedBy;
}

/** One change of an owner's views; of an office's it stays on record. */
export interface ViewsChange extends ChangedBy {
  readonly owner: ViewsOwner;
  /** The version that it made. */
  readonly version: number;
  readonly before: readonly QueueView[];
  readonly after: readonly QueueView[];
}
