import { languages, type Language } from '../../domain/vocabulary/language.ts';

/** More ranges than any browser sends; the rest is not read. */
const rangesRead = 20;
const quality = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/**
 * The language that `Accept-Language` asks for (RFC 9110, section 12.5.4): the one with the highest
 * quality that we have, the first of equals. Swahili where none is asked for, or none that we have.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const accepted = (acceptLanguage ?? '')
    .split(',', rangesRead)
    .map(rangeOf)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { range } of accepted) {
    if (range === '*') return languages[0];
    const language = languages.find((known) => range === known || range.startsWith(`${known}-`));
    if (language !== undefined) return language;
  }
  return languages[0];
}

/** A range with a weight that makes no sense is not asked for. */
function rangeOf(text: string): { readonly range: string; readonly weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim());
  const [parameter] = parameters;
  const weight = parameter === undefined ? 1 : Number(quality.exec(parameter)?.[1] ?? 0);
  return { range: range.toLowerCase(), weight };
}
