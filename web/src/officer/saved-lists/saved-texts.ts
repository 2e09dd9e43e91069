import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/saved-lists')>('officer/saved-lists');

/** What is said once a list was saved, or was not. */
export const savedTexts = {
  stopped: t.saved.stopped,
  all: (count: number): Text => t.saved.all({ count }),
  first: (count: number): Text => t.saved.first({ count }),
} as const;

/** What files begin with, by what they have. */
export const filesOfLists = t.file;

/** What columns of saved lists are called. */
export const columnNames = t.column;

/** Whether something is so, in a cell. */
export const isSoInCell = (isSo: boolean): Text => (isSo ? t.value.yes : t.value.no);
