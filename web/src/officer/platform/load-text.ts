import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** How much somebody has to do. */
export const loadText = (open: number, overdue: number): Text => ({
  sw: `wazi ${open}, yamechelewa ${overdue}`,
  en: `${open} open, ${overdue} late`,
});
