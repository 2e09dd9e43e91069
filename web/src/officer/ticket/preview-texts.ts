import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** What stands around the preview of an act. */
export const previewTexts = t.preview;

/** A file that goes with an act, as its citizen finds it: its name, and what it is. */
export const fileForCitizen = (place: number, kind: string): Text => t.fileForCitizen({ place, kind });
