import { expect, it } from 'vitest';
import { outboxTexts } from '../../web/src/citizen/outbox/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { leaveTexts } from '../../web/src/leave/texts.ts';
import { fileTexts } from '../../web/src/files/texts.ts';
import { aJpeg, cameraWords, exifSegment } from '../builders/files.ts';
import { aVisit } from './visits/a-visit.ts';
import { keptOn } from './looks/kept.ts';
import { isElsewhere, servesNeutralPage } from './visits/leaves-quickly.ts';
import { comesTo, goesOn, sends, violence, type Sender } from './visits/sending.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** What stands nowhere but in this ticket. */
const sender: Sender = { details: 'Kanari wa manjano. Tuna siku kumi bila maji.', phone: '0754 321 987' };
const words = [/kanari/i, /Tuna siku kumi/, /754\s?321\s?987/];

/** Digits as they may be written, with or without spaces between. */
const figure = (digits: string): RegExp => new RegExp(digits.split('').join('\\s?'));

/** Which of these the browser keeps. */
async function tracesOf(visit: WatchedVisit, traces: readonly RegExp[]): Promise<readonly string[]> {
  const kept = await keptOn(visit.page);
  return traces.filter((trace) => trace.test(kept)).map(String);
}

/** The number and the secret on the receipt. */
const receiptOn = async (visit: WatchedVisit): Promise<readonly RegExp[]> =>
  (await visit.page.locator('.figure').allInnerTexts()).map((text) => figure(text.replaceAll(/\s/g, '')));

/** Somebody whose browser may keep the site. */
const aKeeper = () => aVisit({ browser: { serviceWorkers: 'allow' } });

it('nothing is kept of what is being written, unless somebody wishes it', async () => {
  await using visit = await aKeeper();
  await comesTo(visit, 'check', sender);
  expect(await tracesOf(visit, words)).toEqual([]);
});

it('a draft is kept where somebody wishes it, and is found by this very search', async () => {
  await using visit = await aKeeper();
  await comesTo(visit, 'understood', sender);
  await visit.page.goBack();
  await visit.presses(sendTexts.keepIt);
  await visit.sees(sendTexts.draftKept);
  await expect.poll(() => tracesOf(visit, words)).toEqual(words.slice(0, 2).map(String));
});

it('who empties the phone finds nothing of a draft in the form either', async () => {
  await using visit = await aKeeper();
  const begins = () => visit.link(outboxTexts.write).last().click();
  await visit.opens('outbox');
  await begins();
  await visit.fills(sendTexts.words, 'Kanari wa manjano');
  await visit.presses(sendTexts.keepIt);
  await visit.sees(sendTexts.draftKept);
  await visit.page.goBack();
  await visit.presses(outboxTexts.emptyAll);
  await visit.presses(outboxTexts.removeSure);
  await visit.sees(outboxTexts.emptied);
  expect(await tracesOf(visit, words)).toEqual([]);
  await begins();
  expect(await visit.field(sendTexts.words).inputValue()).toBe('');
});

it('of a picture goes what can be seen, and nothing that a camera wrote into it', async () => {
  await using visit = await aKeeper();
  await comesTo(visit, 'words', sender);
  await visit.presses(sendTexts.keepIt);
  await goesOn(visit, 'words', 'check', sender);
  await visit.unfolds(laterTexts.more);
  await visit.presses(laterTexts.files);
  const picture = aJpeg([exifSegment()]);
  for (const said of cameraWords) expect(picture.includes(said)).toBe(true);
  await visit.field(fileTexts.chooseFile).setInputFiles({
    name: 'IMG_0001.jpg',
    mimeType: 'image/jpeg',
    buffer: picture,
  });
  await visit.sees(fileTexts.remove);
  await expect.poll(() => tracesOf(visit, [/JFIF/])).toHaveLength(1); // it is there, drawn anew
  const seen = [...cameraWords.map((said) => new RegExp(said)), /IMG_0001/];
  expect(await tracesOf(visit, seen)).toEqual([]);
});

it('once the receipt was kept, nothing is left of the ticket, its sender, its number and its secret', async () => {
  await using visit = await aKeeper();
  await sends(visit, sender);
  await visit.sees(receiptTexts.keepWhy);
  const receipt = await receiptOn(visit);
  expect(receipt).toHaveLength(2);
  await visit.presses(receiptTexts.picture);
  await visit.sees(receiptTexts.kept);
  await expect.poll(() => tracesOf(visit, [...words, ...receipt])).toEqual([]);
});

it('who leaves a receipt quickly is asked nothing, and leaves no receipt and no page of it behind', async () => {
  await using visit = await aKeeper();
  const asked: string[] = [];
  visit.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await visit.opens('home');
  await sends(visit, { ...sender, matter: violence, openness: 'anonymous' });
  await visit.sees(receiptTexts.keepWhy);
  const receipt = await receiptOn(visit);
  await servesNeutralPage(visit);
  await visit.presses(leaveTexts.leave);
  await isElsewhere(visit);
  expect(asked).toEqual([]);
  expect(await tracesOf(visit, [...words, ...receipt])).toEqual([]);
  for (const way of ['goBack', 'goForward'] as const) {
    await visit.page[way]({ waitUntil: 'commit' });
    await visit.page.waitForTimeout(800);
    expect(visit.page.url()).not.toContain('/tuma');
  }
});

it('what was kept on the phone because somebody wished it is number and secret alone', async () => {
  await using visit = await aKeeper();
  await sends(visit, sender);
  const receipt = await receiptOn(visit);
  await visit.unfolds(receiptTexts.onDevice);
  await visit.presses(receiptTexts.onDevice);
  await visit.sees(receiptTexts.kept);
  await expect.poll(() => tracesOf(visit, [...words, ...receipt])).toEqual(receipt.map(String));
});
