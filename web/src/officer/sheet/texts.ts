import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';
import type { CheckedStateReply, Column } from './sheet.ts';

const t = catalogue<typeof import('#texts/officer/sheet')>('officer/sheet');

export const sheetTexts = t.sheetTexts;
export const columnTexts: Readonly<Record<Column, Text>> = t.sheetColumn;
export const stateTexts: Readonly<Record<CheckedStateReply | 'all', Text>> = t.sheetState;

export const {
  rows: countedRows,
  progress: progressText,
  result: resultText,
  tooMany,
  cell: cellText,
} = t.sheetCount;

/** What the button does: the sum of the difference. */
export function doesSay(add: number, propose: number): Text {
  if (propose === 0) return add === 0 ? t.sheetTexts.nothing : t.sheetButton.add({ add });
  return add === 0 ? t.sheetButton.propose({ propose }) : t.sheetButton.both({ add, propose });
}
