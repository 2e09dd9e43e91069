import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/office')>('officer/office');

export const officeTexts = t.officeTexts;

/** Leads to what an officer has. */
export const ticketsOf = (name: string): Text => t.ticketsOf({ name });
