import type { Instant } from '../../foundation/time/instant.ts';
import type { HeadshipChange } from './headship-changes.ts';

/** Task that follows from a change of the registry, done afterwards by a job, page by page. */
export type RegistryTask =
  /**
   * The officer was removed, moved, or handles no tickets any more: theirs become unassigned, but for those that the colleague `to`
   * takes over.
   */
  | { readonly what: 'unassign'; readonly officer: string; readonly to?: string }
  /**
   * The officer is new, or was invited again: an account is made and linked, and an invitation sent. `again`: one that nobody used gets
   * another password. `by` and `confirmedBy` are ids of administrators.
   */
  | {
      readonly what: 'make-account';
      readonly officer: string;
      readonly by: string;
      readonly confirmedBy?: string;
      readonly again?: true;
    }
  /**
   * The institution was closed: the successor takes its open tickets, and what is of persons only from `ofPersonsFrom` on.
   * `from`: nothing before.
   */
  | {
      readonly what: 'succeed';
      readonly closed: string;
      readonly successor: string;
      readonly ofPersonsFrom?: Instant;
      readonly from?: Instant;
    }
  /** The institution was moved: what lies under it, and where its tickets are seen, follow. */
  | { readonly what: 'follow'; readonly institution: string }
  /** The calendar was changed: deadlines that have not passed are counted by this version. */
  | { readonly what: 'recompute'; readonly calendar: number }
  /** Headships of the institution changed: these, who head or headed it, are told at once. */
  | {
      readonly what: 'tell-heads';
      readonly institution: string;
      readonly headships: readonly HeadshipChange[];
      readonly heads: readonly string[];
    }
  /** The institution came under another, or was closed and that takes its place: heads on both sides are told at once. */
  | {
      readonly what: 'tell-place';
      readonly institution: string;
      readonly became: 'moved' | 'closed';
      readonly to: string;
      readonly heads: readonly string[];
      readonly by: ChangedBy;
    }
  /** A change was proposed: who may confirm it, and whom it concerns, are told at once. */
  | { readonly what: 'tell-proposal'; readonly proposal: string }
  /** Access was taken from an officer: they, their head and oversight are told at once. `until`: unless it is confirmed. */
  | {
      readonly what: 'tell-suspension';
      readonly officer: string;
      readonly by: ChangedBy;
      readonly until?: Instant;
    }
  /** Working days were closed or opened again: heads and oversight are told at once. */
  | {
      readonly what: 'tell-closed-days';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      /** Absent: an import. */
      readonly by?: ChangedBy;
    };

/** An administrator, and what they administer. */
export interface ChangedBy {
  readonly id: string;
  readonly institution: string;
}
