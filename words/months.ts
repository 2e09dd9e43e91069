import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';

/** The months of the year, from January on. */
export const monthWords: readonly Text[] = [
  { sw: 'Januari', en: 'January' },
  { sw: 'Februari', en: 'February' },
  { sw: 'Machi', en: 'March' },
  { sw: 'Aprili', en: 'April' },
  { sw: 'Mei', en: 'May' },
  { sw: 'Juni', en: 'June' },
  { sw: 'Julai', en: 'July' },
  { sw: 'Agosti', en: 'August' },
  { sw: 'Septemba', en: 'September' },
  { sw: 'Oktoba', en: 'October' },
  { sw: 'Novemba', en: 'November' },
  { sw: 'Desemba', en: 'December' },
];

/** A month of the calendar, `YYYY-MM`: `Novemba 2026`. */
export function monthInWords(month: string, language: Language): string {
  const [year = '', place = ''] = month.split('-');
  return `${monthWords[Number(place) - 1]?.[language] ?? place} ${year}`;
}
