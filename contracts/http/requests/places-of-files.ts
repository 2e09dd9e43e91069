import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

interface Places {
  /** The places, and so how many at most. */
  readonly first: number;
  readonly last: number;
  readonly description: string;
}

/** Files that a text names, by their places on the ticket: each once. */
export const placesOfFiles = ({ first, last, description }: Places) =>
  z
    .array(z.int().min(first).max(last))
    .max(last - first + 1)
    .superRefine((places, context) => {
      for (const [at, place] of places.entries()) {
        if (places.indexOf(place) < at) refuse(context, { field: 'named-twice' }, [String(at)]);
      }
    })
    .meta({ description, examples: [[first]] });
