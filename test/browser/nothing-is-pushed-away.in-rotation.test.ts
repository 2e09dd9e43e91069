import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { fileTexts } from '../../web/src/files/texts.ts';
import { aJpeg } from '../builders/files.ts';
import { aVisit } from './visits/a-visit.ts';
import { comesTo } from './visits/sending.ts';

/** In milliseconds: longer than what a browser puts down to a tap. */
const slow = 1_500;

/** Begins to note what moves by itself. */
const notesWhatMoves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moved: string[] = [];
    Reflect.set(globalThis, 'moved', moved);
    type Shift = PerformanceEntry & {
      readonly hadRecentInput: boolean;
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          moved.push(
            `${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent ?? '').join(' | ')}`,
          );
    }).observe({ type: 'layout-shift' });
  });

const moved = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'moved') as unknown);

it('what is understood late pushes nothing away', async () => {
  await using visit = await aVisit();
  await visit.opens('send');
  await visit.fills(sendTexts.words, 'Hakuna maji Mbezi. Tuna siku kumi bila maji.');
  await notesWhatMoves(visit.page);
  visit.site.api.takes('understand-words', slow);
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.changeWords);
  await visit.page.waitForTimeout(300);
  expect(await moved(visit.page)).toEqual([]);
});

it('a picture that is chosen pushes nothing away', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check');
  await visit.unfolds(laterTexts.more);
  await visit.presses(laterTexts.files);
  await visit.field(fileTexts.chooseFile).waitFor({ state: 'attached' });
  await visit.page.waitForTimeout(slow);
  await notesWhatMoves(visit.page);
  const picture = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: aJpeg() };
  await visit.field(fileTexts.chooseFile).setInputFiles(picture);
  await visit.sees(fileTexts.remove);
  await visit.page.waitForTimeout(300);
  expect(await moved(visit.page)).toEqual([]);
});
