import { languages, type Language } from '../../domain/foundation/vocabulary/language.ts';
import { weightedIn } from './weighted-list.ts';

/**
 * The language that `Accept-Language` asks for (RFC 9110, section 12.5.4): the one with the highest
 * quality that we have, the first of equals. Swahili where none is asked for, or none that we have.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const accepted = weightedIn(acceptLanguage)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { value: range } of accepted) {
    if (range === '*') return languages[0];
    const language = languages.find((known) => range === known || range.startsWith(`${known}-`));
    if (language !== undefined) return language;
  }
  return languages[0];
}
