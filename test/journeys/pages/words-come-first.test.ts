import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pageModel from '../../../registry/understanding/page-model.json' with { type: 'json' };
import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import { homeTexts } from '../../../web/src/public/home/texts.ts';
import { opennessChoices } from '../../../web/src/ticket-form/texts.ts';
import type { Reader } from '../../browser/visits/reader.ts';
import { changes, seesWhatIsUnderstood } from '../../browser/visits/sending.ts';
import { eventsOf } from '../steps/history.ts';
import { until } from '../steps/until.ts';
import { PhoneWithBrowser } from './phone-with-browser.ts';

/** What the event of sending says of a ticket: what was suggested before it, and who holds it. */
async function sendingOf(reader: Reader): Promise<{ readonly facts: string; readonly holder: string }> {
  await reader.sees(receiptTexts.keepWhy);
  const number = (await reader.page.locator('.figure').first().innerText()).replaceAll(/\s/g, '');
  await until('the event of sending', 30, async () => (await eventsOf(number)).length > 0);
  const [event] = await eventsOf(number);
  return { facts: JSON.stringify(event?.facts), holder: event?.after.holder ?? '' };
}

describe('a phone with a browser', () => {
  const phone = new PhoneWithBrowser();
  let reader: Reader;

  beforeAll(async () => {
    reader = await phone.opensBrowser();
  });
  afterAll(() => phone.isThrownAway());

  async function says(words: string): Promise<void> {
    await reader.opens('home');
    await reader.fills(homeTexts.words, words);
    await reader.presses(homeTexts.goOn);
    await seesWhatIsUnderstood(reader);
  }

  async function staysAnonymousAndSends(): Promise<void> {
    await reader.chooses(opennessChoices.anonymous);
    await reader.presses(sendTexts.next);
    await reader.sees(laterTexts.howItGoes);
    await reader.presses(sendTexts.send);
  }

  it('sends an ordinary complaint by its words alone, and the event says what was suggested', async () => {
    await says('Nataka kulalamika: maji hayatoki Sinza siku kumi sasa. DAWASCO hawaji kutengeneza bomba.');
    await reader.presses(laterTexts.agree);
    await reader.sees(laterTexts.you);
    await staysAnonymousAndSends();
    const { facts, holder } = await sendingOf(reader);
    expect(facts).toMatch(/"categories":\["maji"/);
    expect(facts).not.toContain('Sinza');
    expect(holder).toBe('dawasa');
    await reader.presses(receiptTexts.picture);
    await reader.sees(receiptTexts.kept);
  });

  it('sends a complaint that was written without a line, to the office that the page itself suggested', async () => {
    await reader.opens('send');
    await reader.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await reader.fills(
      sendTexts.words,
      'Maji hayatoki Sinza tangu Jumatatu. DAWASCO hawajaja kutengeneza bomba.',
    );
    await reader.page.waitForLoadState('networkidle');
    await reader.goesOffline();
    await reader.presses(sendTexts.next);
    await seesWhatIsUnderstood(reader);
    await reader.sees(laterTexts.understood);
    await reader.presses(laterTexts.agree);
    await reader.sees(laterTexts.you);
    await staysAnonymousAndSends();
    await reader.sees(receiptTexts.waitingLasts);
    await reader.goesOnline();
    const { facts, holder } = await sendingOf(reader);
    expect(facts).toContain(`"model":"${pageModel.version}"`);
    expect(facts).toMatch(/"offices":\["dawasa"/);
    expect(holder).toBe('dawasa');
    await reader.presses(receiptTexts.picture);
    await reader.sees(receiptTexts.kept);
  });

  it('sends violence that was told indirectly only as its sender chooses', async () => {
    await says('Mume wangu ananipiga kila siku na kutishia kuniua.');
    await reader.sees(laterTexts.sorry);
    await reader.sees('112');
    expect(await reader.page.locator('input[type=radio]:checked').count()).toBe(0);
    await reader.page.locator('#signalled').check(); // the first of what it may be
    await changes(reader, laterTexts.officeLabel);
    await reader.page.locator('#office').check();
    await reader.presses(laterTexts.agree);
    await reader.sees(laterTexts.you);
    await staysAnonymousAndSends();
    const { facts, holder } = await sendingOf(reader);
    expect(facts).not.toContain('ananipiga');
    expect(holder).toBe('polisi-jinsia');
  });
});
