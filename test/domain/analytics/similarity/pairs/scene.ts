import * as z from 'zod';
import { labelledRows } from '../../../../builders/labelled-rows.ts';

/** A row of a table: a report, in the first of each scene with what the scene is. */
const row = z.object({
  scene: z.string(),
  category: z.string(),
  office: z.string(),
  incident: z.string(),
  day: z.coerce.number(),
  place: z.string(),
  text: z.string(),
});

/**
 * What somebody wrote: of which incident it tells, on which day, the narrowest part of the place that was chosen
 * ('' where none was), and the text.
 */
type LabelledReport = Pick<z.infer<typeof row>, 'incident' | 'day' | 'place' | 'text'>;

/**
 * Reports to one office about one kind of matter. Two of them are of the same incident where they name the same one;
 * all others of a scene are what is easily mistaken for it: another matter at the place, the same matter in another
 * ward, street or school, or again two months later.
 */
export interface Scene {
  readonly id: string;
  readonly category: string;
  readonly office: string;
  readonly reports: LabelledReport[];
}

/** Reads the scenes of a table beside this file. */
export const scenesIn = (file: string): readonly Scene[] =>
  labelledRows(import.meta.dirname, `${file}.csv`, row).reduce<Scene[]>(
    (scenes, { scene: id, category, office, ...report }) => {
      if (id !== '') scenes.push({ id, category, office, reports: [] });
      scenes.at(-1)?.reports.push(report);
      return scenes;
    },
    [],
  );
