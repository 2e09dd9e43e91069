import { sheetTexts as texts } from '../../../web/src/officer/sheet/texts.ts';
import { sheetFileOf, type SheetCells } from '../states/work/sheet.ts';
import { logsIn } from '../visits/issuer-of-site.ts';
import type { Visit } from '../visits/visit.ts';
import { CountedHands, type Effort } from './counted-hands.ts';

/** An administrator applies all rows of a sheet. */
export async function appliesSheet(
  visit: Visit,
  administrator: string,
  rows: readonly SheetCells[],
): Promise<Effort> {
  await logsIn(visit, administrator);
  await visit.opens('work-sheet');
  const hands = new CountedHands(visit);
  await hands.attaches(visit.page.locator('input[type=file]'), sheetFileOf(rows));
  await visit.sees(texts.difference);
  hands.thinks();
  await hands.clicks(visit.field(texts.why));
  await hands.types('Sheria Na. 7 ya 2026');
  await hands.presses('Enter');
  await visit.sees(texts.finished);
  return hands.effort;
}
