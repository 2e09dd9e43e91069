import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/suggestions')>('officer/suggestions');

export const suggestionTexts = t.suggestions;

/** When it was counted. `moment`: in words. */
export const countedAtText = (moment: Text): Text => t.countedAt({ moment });
