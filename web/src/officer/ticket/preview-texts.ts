import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** What stands around the preview of an act. */
export const previewTexts = t.preview;
