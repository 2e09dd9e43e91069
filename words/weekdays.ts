import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** The days of the week, from Monday on. */
export const weekdayWords: readonly Text[] = [
  { sw: 'Jumatatu', en: 'Monday' },
  { sw: 'Jumanne', en: 'Tuesday' },
  { sw: 'Jumatano', en: 'Wednesday' },
  { sw: 'Alhamisi', en: 'Thursday' },
  { sw: 'Ijumaa', en: 'Friday' },
  { sw: 'Jumamosi', en: 'Saturday' },
  { sw: 'Jumapili', en: 'Sunday' },
];
