import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/platform')>('officer/platform');

/** How much somebody has to do. */
export const loadText = (open: number, overdue: number): Text => t.load({ open, overdue });
