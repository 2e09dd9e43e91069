import path from 'node:path';
import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { signals } from '../../../domain/institutions/understanding/understanding.ts';
import { labelledRows } from '../../builders/labelled-rows.ts';

const several = (separator: string) =>
  z.string().transform((cell) => cell.split(separator).filter((word) => word !== ''));

const labels = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  category: several('|'),
  office: several('|'),
  signals: several(' ').pipe(z.array(z.enum(signals))),
});

const sentence = labels.extend({
  text: z.string(),
  location: z.string(),
  register: z.enum(['sms', 'speech', 'letter', 'english', 'mixed', 'school']),
  named: z.enum(['yes', 'no']),
  placed: z.enum(['words', 'beside', 'none']),
});

/** A sentence as somebody writes it, and how README.md labels it. */
export type LabelledSentence = z.infer<typeof sentence>;

const registryFolder = path.join(import.meta.dirname, '../../../registry/understanding');

/** Those that the model is made of. */
export const tunedSentences = labelledRows(registryFolder, 'sentences.csv', sentence);
/** Those that nothing is made to fit. */
export const heldOutSentences = labelledRows(import.meta.dirname, 'held-out-sentences.csv', sentence);
/** Labels of those held out by somebody else. */
export const secondLabels = labelledRows(import.meta.dirname, 'held-out-second-labels.csv', labels);

/**
 * What every channel asks of a sentence: its words, and nothing else but a location that was chosen beside them. `kindOf`: of an
 * institution of the registry.
 */
export function askedOf(
  { text, location }: LabelledSentence,
  kindOf: (id: string) => string | undefined,
  withLocation: boolean,
): { readonly text: string } & Readonly<Record<string, string>> {
  const part = withLocation ? kindOf(location) : undefined;
  return { text, ...(part !== undefined && { [part]: location }) };
}
