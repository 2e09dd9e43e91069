import * as z from 'zod';
import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { textSchema } from '../requests/text.ts';

/** One line in every language. `atMost` in characters. */
export const inEveryLanguage = (
  atMost: number,
  description: string,
  example: Readonly<Record<Language, string>>,
) =>
  z.strictObject(
    Object.fromEntries(
      languages.map((language) => [
        language,
        textSchema({ atMost, lines: false, description, example: example[language] }),
      ]),
    ) as Record<Language, ReturnType<typeof textSchema>>,
  );
