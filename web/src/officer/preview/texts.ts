import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/queue')>('officer/queue');

/** What the preview beside a list says. */
export const ticketPreviewTexts = t.preview;

/** At what time of day a ticket was opened: on record, as any opening. */
export const readAtText = (time: string): Text => t.openedAt({ time });

/** What the preview is called, and what opens it: of a ticket, its number in groups. */
export const previewOfText = (number: string): Text => t.previewOf({ number });

/** How many files a ticket has. */
export const filesText = (count: number): Text => t.filesInside({ count });
