import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { fill, type Parameters, placeholdersOf } from './fill.ts';

/** A text asks for what it was not given: a defect of ours. Its message names the parameter only. */
export class MissingParameter extends Error {
  override readonly name = 'MissingParameter';
}

/** Fills a text that must have no gap. Throws `MissingParameter`. */
export function fillWithoutGap(text: Text, parameters: Parameters, language: Language): string {
  const missing = placeholdersOf(text[language]).find((name) => !Object.hasOwn(parameters, name));
  if (missing !== undefined) throw new MissingParameter(`A text asks for {${missing}}.`);
  return fill(text, parameters, language);
}
