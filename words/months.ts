import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** The months of the year, from January on. */
export const monthWords: readonly Text[] = t.month;

/** A month of the calendar, `YYYY-MM`: `Novemba 2026`. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', place = ''] = month.split('-');
  return `${monthWords[Number(place) - 1]?.[language] ?? place} ${year}`;
}
