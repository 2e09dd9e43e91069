import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/keypad-phone')>('public/keypad-phone');

export const keypadPhonePage = t.keypadPhone;

/** What needs no script. `path`: what is dialled and pressed. */
export const onRealPhone = (path: Text): Text => t.onRealPhone({ path });

/** How much of a screen is used. */
export const usedText = (used: number, most: number): Text => t.used({ used, most });
