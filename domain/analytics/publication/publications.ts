import type { Instant } from '../../foundation/time/instant.ts';
import type { CountedInstitution, Publication, PublicationMonth } from './publication.ts';

/** A published month, with the time of publication. */
export interface PublishedMonth {
  readonly month: PublicationMonth;
  readonly publishedAt: Instant;
}

/** Publications, each made once. */
export interface Publications {
  /** The newest first. Throws StoreUnavailable, CorruptItem. */
  months(): Promise<readonly PublishedMonth[]>;
  /** Undefined: the month was not published. Throws StoreUnavailable, CorruptItem. */
  of(month: PublicationMonth): Promise<Publication | undefined>;
  /** Publishes all of it or nothing; a month that was published stays as it is. Throws StoreUnavailable: then it may have been published. */
  add(publication: Publication, at: Instant): Promise<'published' | 'was-published'>;
}

/** Sums of what is counted. */
export interface MonthlyCounts {
  /**
   * Every institution that has a row of its own, as the tree lay on the last day of the month, with what is counted of it. What is
   * at a ward, a facility or a unit is in the sums of the institution above that has a row; so is what is kept apart (`kept.`), by its own names.
   * Undefined: what was counted is not all added up yet. Throws StoreUnavailable, CorruptItem.
   */
  of(month: PublicationMonth): Promise<readonly CountedInstitution[] | undefined>;
}
