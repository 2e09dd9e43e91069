import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/office')>('officer/office');

/** What is said of the templates that an office keeps. */
export const officeTemplateTexts = t.officeTemplate;

/** What is said of a field that was left empty. */
export const missingTexts = t.missing;

/** In the order of the form. */
export const missingFields = ['title-sw', 'title-en', 'uses', 'text-sw', 'text-en'] as const;

/** Buttons of one among several: which it is, for who hears the page. */
export const ofTemplate = (what: Text, title: Text): Text => t.ofTemplate({ what, title });

/** How many more fit. */
export const templatesLeft = (left: number): Text => t.templatesLeft({ left });
