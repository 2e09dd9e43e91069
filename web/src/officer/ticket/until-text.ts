import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from '../../platform/dates.ts';

/** The last day on which an act can be done: a local date. */
export const untilText = (date: string): Text => ({
  sw: `Inawezekana hadi ${dateInFull(date, 'sw')}.`,
  en: `It can be done until ${dateInFull(date, 'en')}.`,
});
