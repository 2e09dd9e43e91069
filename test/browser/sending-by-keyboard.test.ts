import { expect, it } from 'vitest';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { designTexts } from '../../web/src/design/texts.ts';
import { opennessChoices, ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { callsOfPages } from '../builders/admission/people.ts';
import { aVisit } from './visits/a-visit.ts';
import { Keyboard } from './visits/keyboard.ts';
import { sidewaysIn } from './looks/width.ts';
import { ticketQuestionTexts } from '../../web/src/ticket-form/question-texts.ts';

/** A window of 1280 × 800 px whose pages are shown twice as large. */
const atTwoHundredPercent = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } as const;

it('a ticket is sent by the keyboard alone, at 200 percent, and its receipt kept', async () => {
  await using visit = await aVisit({ browser: atTwoHundredPercent });
  const keys = new Keyboard(visit);
  const { page } = visit;
  const isAsked = async (question: Text): Promise<void> => {
    await visit.sees(question);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await sidewaysIn(page)).toEqual([]);
  };
  const goesOn = () => keys.enters(sendTexts.next);

  const change = (label: Text): Promise<void> =>
    keys.enters(`${visit.say(designTexts.change)} ${visit.say(label)}`);

  await visit.opens('send');
  await visit.sees(sendTexts.wordsHint);
  await keys.goesTo(sendTexts.words);
  await keys.types('Nataka kulalamika: maji hayatoki Sinza siku kumi sasa.');
  await goesOn();
  await isAsked(laterTexts.understood);
  if (await visit.button(`${visit.say(designTexts.change)} ${visit.say(laterTexts.officeLabel)}`).isVisible())
    await change(laterTexts.officeLabel);
  await keys.goesTo(ticketFormTexts.searchOffice);
  await keys.presses('Enter');
  await keys.goesTo(ticketFormTexts.searchOffice);
  await keys.types('wizara maji');
  await page.locator('#office-search-found [role=option]').first().waitFor();
  await keys.presses('ArrowDown');
  await keys.presses('Enter');
  await keys.enters(laterTexts.agree);
  await isAsked(laterTexts.you);
  await keys.chooses(opennessChoices.confidential);
  await keys.goesTo(ticketQuestionTexts.phone);
  await keys.types('0712345678');
  await keys.chooses(ticketQuestionTexts.safeYes);
  await goesOn();
  await isAsked(laterTexts.check);
  await keys.enters(sendTexts.send);
  await isAsked(receiptTexts.received);
  await keys.enters(receiptTexts.typed);
  const [, secret = ''] = await page.locator('.figure').allInnerTexts();
  await keys.goesTo(receiptTexts.typeAgain);
  await keys.types(secret.replaceAll(/\s/g, '').slice(-4));
  await keys.presses('Enter');
  await visit.sees(receiptTexts.kept);
  const [asked, ...more] = visit.site.api.asked('submit-ticket');
  expect(JSON.parse(asked?.body ?? '')).toMatchObject({
    institution: 'maji',
    contact: { phone: '0712345678' },
  });
  expect(more).toEqual([]);
  expect(visit.site.api.calls).toBeLessThanOrEqual(callsOfPages.sending);
});
