import { describe, expect, it } from 'vitest';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { opennessChoices } from '../../web/src/ticket-form/texts.ts';
import pageModel from '../../registry/understanding/page-model.json' with { type: 'json' };
import { aVisit } from './visits/a-visit.ts';
import { changes, isPrepared, seesWhatIsUnderstood, water } from './visits/sending.ts';
import { patience, type WatchedVisit } from './visits/visitors.ts';

const words = 'Maji hayatoki Sinza tangu Jumatatu. DAWASCO hawajaja kutengeneza bomba.';

/** Bodies of what the browser really sent to a route. */
const sentTo = ({ site }: WatchedVisit, route: 'understand-words' | 'submit-ticket') =>
  site.api.asked(route).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** Writes words, while what they are understood by without the service is loaded. */
async function writes(visit: WatchedVisit, text: string): Promise<void> {
  await visit.fills(sendTexts.words, text);
  await isPrepared(visit);
}

async function isUnderstood(visit: WatchedVisit): Promise<void> {
  await visit.presses(sendTexts.next);
  await seesWhatIsUnderstood(visit);
}

/** Goes on without a name until the ticket lies in the outbox, or was received. */
async function staysAnonymousAndSends(visit: WatchedVisit): Promise<void> {
  await visit.presses(laterTexts.agree);
  await visit.sees(laterTexts.you);
  await visit.chooses(opennessChoices.anonymous);
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.howItGoes);
  await visit.presses(sendTexts.send);
}

describe('words without a line', () => {
  it('are understood by the page, wait in the outbox, and arrive with what the page suggested', async () => {
    await using visit = await aVisit({ browser: { serviceWorkers: 'allow' } });
    await visit.opens('send');
    await writes(visit, words);
    await visit.goesOffline();
    await isUnderstood(visit);
    await visit.sees(laterTexts.understood);
    await visit.sees(water);
    await staysAnonymousAndSends(visit);
    await visit.sees(receiptTexts.waitingLasts);
    expect([sentTo(visit, 'understand-words'), sentTo(visit, 'submit-ticket')]).toEqual([[], []]);

    await visit.goesOnline();
    await visit.sees(receiptTexts.received);
    expect(sentTo(visit, 'understand-words')).toEqual([]);
    expect(sentTo(visit, 'submit-ticket')).toEqual([
      expect.objectContaining({
        ...{ kind: 'complaint', category: 'maji', institution: 'dawasa', description: words },
        understood: expect.objectContaining({
          model: pageModel.version,
          categories: expect.arrayContaining(['maji']) as unknown,
          offices: expect.arrayContaining(['dawasa']) as unknown,
        }) as unknown,
      }),
    ]);
  });

  it('are prepared for where they were written before the later pages came', async () => {
    await using visit = await aVisit();
    const { promise: written, resolve: release } = Promise.withResolvers<undefined>();
    await visit.context.route('**/assets/later-*.js', async (route) => {
      await written;
      await route.fallback();
    });
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    release(undefined);
    await isPrepared(visit);
    await visit.goesOffline();
    await isUnderstood(visit);
    await visit.sees(water);
  });

  it('follow what somebody corrects, and are read by the service again once there is a line', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await writes(visit, words);
    await visit.goesOffline();
    await isUnderstood(visit);
    await changes(visit, laterTexts.matterLabel);
    await visit.chooses({ sw: 'Umeme', en: 'Electricity' });
    await visit.sees('TANESCO');
    expect(sentTo(visit, 'understand-words')).toEqual([]);

    await visit.goesOnline();
    await visit.chooses(water);
    await expect
      .poll(() => sentTo(visit, 'understand-words'), { timeout: patience })
      .toEqual([{ text: words, category: 'maji' }]);
  });

  it('of violence ask first there too, and choose nothing', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await writes(visit, 'Mwalimu anamlazimisha binti yangu kufanya mapenzi naye.');
    await visit.goesOffline();
    await isUnderstood(visit);
    await visit.sees(laterTexts.sorry);
    expect(await visit.page.locator('input[type=radio]:checked').count()).toBe(0);
  });
});

describe('a service that understands nothing', () => {
  it.each([
    ['has a fault', ({ site }: WatchedVisit) => site.api.refuses('understand-words', 'store-unavailable')],
    ['lets the page wait', ({ site }: WatchedVisit) => site.api.keepsWaiting('understand-words')],
  ])('%s: the page understands by itself', async (_how, fails) => {
    await using visit = await aVisit();
    fails(visit);
    await visit.opens('send');
    await writes(visit, words);
    await isUnderstood(visit);
    await visit.sees(laterTexts.understood);
    await visit.sees(water);
  });

  it('and answers late is heard before what the page still loads', async () => {
    await using visit = await aVisit();
    visit.site.api.keepsWaiting('show-routing');
    let late = 0;
    await visit.context.route('**/v1/understandings', async (route) => {
      await expect
        .poll(() => visit.site.api.asked('show-routing').length, { timeout: patience })
        .toBeGreaterThan(0);
      await visit.page.waitForTimeout(5_000); // longer than the page waits for the service alone
      late += 1;
      await route.fallback();
    });
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await isUnderstood(visit);
    await visit.sees(laterTexts.understood);
    expect(late).toBe(1);
  });

  it('is asked alone where somebody saves data: nothing is loaded beforehand', async () => {
    await using visit = await aVisit();
    await visit.context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await visit.opens('send');
    await visit.fills(sendTexts.words, words);
    await isUnderstood(visit);
    expect(sentTo(visit, 'understand-words')).toEqual([{ text: words }]);
    expect(visit.site.api.asked('show-routing')).toEqual([]);
  });
});
