/** Somebody who looks for the office, as a menu or a form asks, and the office that is right. */
export interface LabelledCase {
  readonly category: string;
  /** The narrowest part of the place that was chosen: a region, a council or a ward. */
  readonly place?: string;
  readonly text?: string;
  readonly office: string;
}
