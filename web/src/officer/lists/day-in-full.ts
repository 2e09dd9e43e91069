import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from '../../platform/dates.ts';

/** Many lines name few days, and an old PC takes a while to put one into words. */
const said = new Map<string, string>();

/** A local date, `YYYY-MM-DD`, in full, as `dateInFull` has it. */
export function dayInFull(date: string, language: Language): string {
  const key = `${language} ${date}`;
  const known = said.get(key) ?? dateInFull(date, language);
  said.set(key, known);
  return known;
}
