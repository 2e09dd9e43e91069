import * as z from 'zod';
import { labelledRows } from '../../builders/labelled-rows.ts';

/** Somebody who looks for the office, as a menu or a form asks, and the office that is right. */
export interface LabelledCase {
  readonly category: string;
  /** The narrowest part of the place that was chosen: a region, a council or a ward. */
  readonly place?: string;
  readonly text?: string;
  readonly office: string;
}

const row = z
  .object({ category: z.string(), place: z.string(), text: z.string(), office: z.string() })
  .transform(({ place, text, ...rest }): LabelledCase => ({
    ...rest,
    ...(place !== '' && { place }),
    ...(text !== '' && { text }),
  }));

const casesIn = (file: string): readonly LabelledCase[] => labelledRows(import.meta.dirname, file, row);

export const knownCases = casesIn('known-cases.csv');
export const heldOutCases = casesIn('held-out-cases.csv');
