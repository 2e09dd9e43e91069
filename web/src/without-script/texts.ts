import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

/** Where no script runs. */
export const withoutScriptTexts = t.withoutScript;

/** The way that needs no internet. `path`: what is dialled and pressed. */
export const dialInstead = (path: Text): Text => t.dialInstead({ path });
