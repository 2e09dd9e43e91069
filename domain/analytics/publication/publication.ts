import type { InstitutionKind } from '../../institutions/registry/institution.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { FiguresOfMonth, PublishedFigure } from './published-figures.ts';

/** A month of the calendar, `YYYY-MM`. */
export type PublicationMonth = string;

/** An institution as it lay in the tree on the last day of a month: what a row of the publication is about. */
export interface InstitutionInTree {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: Text;
  /** The one above that is published. Absent: it is the top of a tree. */
  readonly parent?: string;
}

/** With what is counted there, and at all under it that has no row of its own: nothing counts in two of these. */
export interface CountedInstitution extends InstitutionInTree, FiguresOfMonth {}

/** What is told of a count and of those under it. */
export interface PublishedCount {
  /** Counted at the institution itself. Absent: withheld. */
  readonly itself?: number;
  /** The sum of what is withheld of it and of those under it, where that can be told. */
  readonly remainder?: number;
  /** The sum of all that is told of it and of those under it. */
  readonly together: number;
  /** Something of it or of those under it is in no sum here: it may be in the remainder of one above. */
  readonly partial?: true;
}

/** How long stages that began in the month took, in whole working days. Absent: more than the rest of them wait still. */
export interface PublishedDays {
  readonly median?: number;
  /** Only of many. */
  readonly ninetieth?: number;
}

export type PublishedCounts = Readonly<Partial<Record<PublishedFigure, PublishedCount>>>;

/** One row. A figure that is not published of it is absent. */
export interface PublishedRow {
  readonly counts: PublishedCounts;
  /** Absent: of too few. */
  readonly days?: PublishedDays;
}

export interface PublishedInstitution extends InstitutionInTree, PublishedRow {}

/** The figures of a month as they are told, once and for all. */
export interface Publication {
  readonly month: PublicationMonth;
  readonly country: PublishedRow;
  /** Each after the one above it. */
  readonly institutions: readonly PublishedInstitution[];
}
