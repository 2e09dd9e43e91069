import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

export const offlineLineText: Text = t.offlineLine;
