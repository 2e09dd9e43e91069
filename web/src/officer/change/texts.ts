import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/change')>('officer/change');

export const changeTexts = t.changeTexts;

/** What fields are called, and what helps to fill them in. */
export const fieldTexts = t.field;

/** What is said above a form, where its act needs it. */
export const introductions = t.introductions;

export const unitTexts = t.unit;

/** Where a rule of routing leads, as choices. */
export const leadsToTexts = t.leadsTo;

/** Where a rule of routing holds, as choices. */
export const holdsAtTexts = t.holdsAt;

/** A button beside one of several, for who reads by ear. */
export const removalOf = (what: string): Text => t.removalOf({ what });
