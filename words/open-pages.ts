import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** Says that a colleague has the same ticket open. */
export const hasItOpen: Text = {
  sw: '{name} ameifungua tangu {time}.',
  en: '{name} has it open since {time}.',
};
