import { languages } from '../../domain/foundation/vocabulary/language.ts';
import type { ViewerRequest } from './viewer.ts';

/** More ranges than any browser sends; the rest is not read. */
const rangesRead = 20;

/**
 * Leaves of `Accept-Language` the one language that the API would answer in, so that the edge keeps two
 * answers and not one for each browser's list. A test holds it against the API's own reading (RFC 9110, section 12.5.4).
 */
export function askInOneLanguage(request: ViewerRequest): ViewerRequest {
  const sent = request.headers['accept-language'];
  request.headers['accept-language'] = { value: languageIn(sent?.value ?? '') };
  return request;
}

/** The one of ours that a header asks for. */
export function languageIn(accepted: string): string {
  let chosen: string = languages[0];
  let heaviest = 0;
  accepted.split(',', rangesRead).forEach((text) => {
    const parts = text.split(';').map((part) => part.trim());
    const weight = weightOf(parts[1]);
    const language = languageOfRange((parts[0] ?? '').toLowerCase());
    if (language === undefined || weight <= heaviest) return;
    heaviest = weight;
    chosen = language;
  });
  return chosen;
}

function weightOf(parameter: string | undefined): number {
  if (parameter === undefined) return 1;
  const match = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(parameter);
  return match === null ? 0 : Number(match[1]);
}

function languageOfRange(range: string): string | undefined {
  if (range === '*') return languages[0];
  return languages.find((known) => range === known || range.startsWith(`${known}-`));
}
