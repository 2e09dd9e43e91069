import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { textSchema } from './text.ts';

/** A person's name, on one line. */
export const personName = (description: string, example: string) =>
  textSchema({ ...citizenTexts.name, description, example });
