import { expect, it } from 'vitest';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import {
  aboutChoices,
  kindChoices,
  opennessChoices,
  ticketFormTexts,
} from '../../web/src/ticket-form/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { Keyboard } from './visits/keyboard.ts';
import { sidewaysIn } from './looks/width.ts';
import { water } from './visits/sending.ts';
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

  await visit.opens('send');
  await visit.sees(sendTexts.kind);
  await keys.chooses(kindChoices.complaint);
  await goesOn();
  await isAsked(sendTexts.matter);
  await keys.chooses(water);
  await goesOn();
  await isAsked(sendTexts.words);
  await keys.goesTo(ticketQuestionTexts.subject);
  await keys.types('Hakuna maji Mbezi');
  await keys.goesTo(ticketQuestionTexts.details);
  await keys.types('Tuna siku kumi bila maji.');
  await goesOn();
  await isAsked(sendTexts.place);
  await keys.goesTo(ticketFormTexts.region);
  await keys.types('Dar');
  await goesOn();
  await isAsked(ticketQuestionTexts.office);
  await keys.goesTo(ticketFormTexts.searchOffice);
  await keys.presses('Enter');
  await keys.goesTo(ticketFormTexts.searchOffice);
  await keys.types('wizara maji');
  await page.getByRole('option').first().waitFor();
  await keys.presses('ArrowDown');
  await keys.presses('Enter');
  await goesOn();
  await isAsked(ticketQuestionTexts.about);
  await keys.chooses(aboutChoices.nobody.name);
  await goesOn();
  await isAsked(sendTexts.files);
  await goesOn();
  await isAsked(sendTexts.you);
  await keys.chooses(opennessChoices.confidential);
  await goesOn();
  await isAsked(sendTexts.contact);
  await keys.goesTo(ticketQuestionTexts.phone);
  await keys.types('0712345678');
  await goesOn();
  await isAsked(sendTexts.notices);
  await keys.chooses(ticketQuestionTexts.safeYes);
  await goesOn();
  await isAsked(sendTexts.check);
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
});
