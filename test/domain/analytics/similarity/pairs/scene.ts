/**
 * What somebody wrote: of which incident it tells, on which day, the narrowest part of the place that was chosen
 * ('' where none was), and the text.
 */
export type LabelledReport = readonly [incident: string, day: number, place: string, text: string];

/**
 * Reports to one office about one kind of matter. Two of them are of the same incident where they name the same one;
 * all others of a scene are what is easily mistaken for it: another matter at the place, the same matter in another
 * ward, street or school, or again two months later.
 */
export interface Scene {
  readonly id: string;
  readonly category: string;
  readonly office: string;
  readonly reports: readonly LabelledReport[];
}
