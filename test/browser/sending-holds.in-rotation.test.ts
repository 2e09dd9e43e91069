import { expect, it } from 'vitest';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { officeSearchTexts, officeUnknown } from '../../web/src/ticket-form/office-search-texts.ts';
import { ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { outboxTexts } from '../../web/src/citizen/outbox/texts.ts';
import { leaveTexts } from '../../web/src/leave/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { leavesQuickly } from './visits/leaves-quickly.ts';
import { saidThere } from './site/neutral-page.ts';
import { asksFor } from './states/follow.ts';
import { answersWhatIsUnderstood, comesTo, goesOn, pressesOn, sends, water } from './visits/sending.ts';
import { smallPhone } from './visits/visitors.ts';
import { ticketQuestionTexts } from '../../web/src/ticket-form/question-texts.ts';

it('Back and the other language lose nothing that was answered', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { details: 'Hakuna maji Mbezi' });
  for (let back = 0; back < 3; back += 1) await visit.page.goBack();
  await visit.sees(sendTexts.words);
  expect(await visit.field(sendTexts.words).inputValue()).toBe('Hakuna maji Mbezi');
  await visit.link('English').click();
  await visit.page.getByRole('heading', { name: sendTexts.words.en }).waitFor();
  expect(await visit.page.getByLabel(sendTexts.words.en).inputValue()).toBe('Hakuna maji Mbezi');
});

it('a draft that its writer keeps is there when the browser is opened again, and goes by one tap', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'words');
  await visit.fills(sendTexts.words, 'Hakuna maji Mbezi');
  await visit.presses(sendTexts.keepIt);
  await visit.sees(sendTexts.draftKept);
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.changeWords);
  await visit.page.waitForTimeout(800);

  await visit.opens('send');
  await visit.presses(sendTexts.takeUp);
  await visit.sees(laterTexts.changeWords);
  await visit.presses(sendTexts.deleteDraft);
  await visit.sees(sendTexts.wordsHint);
  await visit.opens('send');
  await visit.page.waitForTimeout(800);
  expect(await visit.button(sendTexts.takeUp).count()).toBe(0);
});

it('what the API refuses leads to the question where it is put right, and back to the end', async () => {
  await using visit = await aVisit();
  await sends(visit, { email: 'asha@' });
  await visit.page.locator('.mistakes').waitFor();
  await visit.sees(laterTexts.you);
  await visit.fills(ticketQuestionTexts.email, 'asha@mfano.co.tz');
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.check);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.received);
  const keys = visit.site.api.asked('submit-ticket').map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(1);
});

it('the receipt lets nobody go before it was kept: not by a link, not by Back', async () => {
  await using visit = await aVisit();
  await sends(visit);
  await visit.sees(receiptTexts.keepWhy);
  await visit.page.getByRole('link', { name: 'Mrejesho' }).first().click();
  await visit.sees(receiptTexts.keepFirst);
  await visit.page.goBack();
  await visit.page.goBack();
  await visit.sees(receiptTexts.received);
  await visit.page.evaluate(() => {
    history.back();
    history.go(-2);
  });
  await visit.page.waitForTimeout(300);
  await visit.sees(receiptTexts.received);
  const secret = (await visit.page.locator('.figure').nth(1).textContent()) ?? '';
  await visit.page.getByText(visit.say(receiptTexts.typed)).click();
  await visit.fills(receiptTexts.typeAgain, secret.slice(-4));
  await visit.presses(receiptTexts.confirm);
  await visit.sees(receiptTexts.kept);
  await visit.page.getByRole('link', { name: 'Mrejesho' }).first().click();
  await visit.page.waitForURL(visit.addressOf('home'));
});

it('a receipt that was not kept is there again after a reload', async () => {
  await using visit = await aVisit();
  await sends(visit);
  await visit.sees(receiptTexts.keepWhy);
  const figures = await visit.page.locator('.figure').allTextContents();
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await visit.page.reload();
  await visit.sees(receiptTexts.received);
  expect(await visit.page.locator('.figure').allTextContents()).toEqual(figures);
});

it('a receipt that is kept on the phone has the name there that its sender gave it', async () => {
  await using visit = await aVisit();
  await sends(visit);
  await visit.unfolds(receiptTexts.onDevice);
  await visit.fills(receiptTexts.label, 'Maji ya Mbezi');
  await visit.presses(receiptTexts.onDevice);
  await visit.sees(receiptTexts.kept);
  await visit.opens('outbox');
  await visit.sees('Maji ya Mbezi');
});

it('who goes back from a receipt sees what is still to be done', async () => {
  await using visit = await aVisit();
  await sends(visit);
  await visit.sees(receiptTexts.keepWhy);
  await visit.page.goBack();
  const reminder = visit.page.getByText(visit.say(receiptTexts.keepFirst));
  await reminder.waitFor();
  await expect
    .poll(async () => {
      const { y = 0, height = 0 } = (await reminder.boundingBox()) ?? {};
      return y > 0 && y + height <= smallPhone.height;
    })
    .toBe(true);
});

it('somebody is led to what waits, though the script that says it did not come', async () => {
  await using visit = await aVisit();
  visit.site.api.losesAnswers('submit-ticket');
  await sends(visit);
  await visit.sees(receiptTexts.waitingLead);
  visit.site.api.answersAgain('submit-ticket');
  await visit.context.route('**/assets/line-*.js', (route) => route.abort('connectionreset'));
  await visit.opens('home');
  await visit.presses(outboxTexts.title);
  await visit.presses(outboxTexts.showReceipt);
  await visit.sees(receiptTexts.keepWhy);
});

it('what waits is sent and said also by a browser that never finds itself idle', async () => {
  await using visit = await aVisit();
  visit.site.api.losesAnswers('submit-ticket');
  await sends(visit);
  await visit.sees(receiptTexts.waitingLead);
  visit.site.api.answersAgain('submit-ticket');
  await visit.page.addInitScript(() => {
    window.requestIdleCallback = (work, { timeout } = {}) =>
      timeout === undefined
        ? 0
        : window.setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), timeout);
  });
  await visit.opens('home');
  await visit.page.getByText('Risiti za kutunza: 1').waitFor();
});

it('a receipt that came while nobody looked waits until it was kept', async () => {
  await using visit = await aVisit();
  visit.site.api.losesAnswers('submit-ticket');
  await sends(visit);
  await visit.sees(receiptTexts.waitingLead);
  visit.site.api.answersAgain('submit-ticket');
  await visit.opens('home');
  await visit.page.getByText('Risiti za kutunza: 1').waitFor();
  await visit.presses(outboxTexts.title);
  await visit.presses(outboxTexts.showReceipt);
  await visit.presses(receiptTexts.picture);
  await visit.sees(receiptTexts.kept);
  await visit.opens('outbox');
  await visit.sees(outboxTexts.empty);
});

it('who leaves quickly leaves nothing on the screen, on the device, and behind Back and Forward', async () => {
  await using visit = await aVisit();
  await visit.opens('home');
  await visit.opens('send');
  await visit.fills(sendTexts.words, 'Mume wangu ananipiga kila siku na kutishia kuniua.');
  await visit.presses(sendTexts.keepIt);
  await visit.sees(sendTexts.draftKept);
  await visit.presses(sendTexts.next);
  await visit.sees(laterTexts.sorry);
  await visit.button(leaveTexts.leave).waitFor();
  const place = await visit.button(leaveTexts.leave).boundingBox();
  expect(place?.y).toBeLessThan(320);
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeGreaterThan(300);
  expect(place?.width).toBeLessThan(200);
  await leavesQuickly(visit);
  expect(await visit.page.locator('body').innerText()).toBe(saidThere);
  for (const way of ['goBack', 'goForward'] as const) {
    await visit.page[way]({ waitUntil: 'commit' });
    await visit.page.waitForTimeout(800);
    expect(visit.page.url()).not.toContain('/tuma');
  }
  await visit.opens('send');
  await visit.page.waitForTimeout(800);
  expect(await visit.button(sendTexts.takeUp).count()).toBe(0);
  expect(visit.noticed.foreign).toEqual([]);
});

it('an office is found by a part of its name, typed wrong, by keyboard alone', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit, { matter: water });
  await visit.presses(ticketFormTexts.searchOffice);
  await expect.poll(() => visit.page.evaluate(() => document.activeElement?.id)).toBe('office-search');
  await visit.page.keyboard.type('tanesko');
  await visit.page.locator('#office-search-found [role=option]').first().waitFor();
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('Enter');
  const chosen = visit.page.getByLabel('Shirika la Umeme Tanzania (TANESCO)');
  expect(await chosen.isChecked()).toBe(true);
  await expect.poll(() => chosen.evaluate((radio) => radio === document.activeElement)).toBe(true);
});

it('the council is found of an office that nobody knows, whose name goes along', async () => {
  const dispensary = 'zahanati ya Kisiwanjuu Mapera';
  await using visit = await aVisit();
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit, { matter: water });
  await visit.presses(ticketFormTexts.searchOffice);
  await visit.fills(ticketFormTexts.searchOffice, dispensary);
  await visit.sees(officeUnknown({ words: dispensary }));
  await visit.sees(officeSearchTexts.council);
  await visit.fills(ticketFormTexts.searchOffice, 'bagamoyo');
  await visit.page.locator('#office-search-bagamoyo-dc').waitFor();
  await visit.page.locator('#office-search-bagamoyo-dc').click();
  await pressesOn(visit, 'understood');
  await goesOn(visit, 'you', 'check');
  await visit.sees({ sw: dispensary, en: dispensary });
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.received);
  const [sent] = visit.site.api.asked('submit-ticket');
  expect(sent?.body).toContain('"institution":"bagamoyo-dc"');
  expect(sent?.body).toContain(`"landmark":"${dispensary}"`);
});

it.each([
  ['another office is chosen after it', true],
  ['an office is found that is known', false],
])('the name of an office that nobody knows is dropped once %s', async (_, isCouncilFirst) => {
  await using visit = await aVisit();
  const finds = async (words: string, office: string): Promise<void> => {
    await visit.fills(ticketFormTexts.searchOffice, words);
    await visit.page.locator(`#office-search-${office}`).waitFor();
  };
  const chooses = (office: string): Promise<void> => visit.page.locator(`#office-search-${office}`).click();
  const dispensary = 'zahanati ya Kisiwanjuu Mapera';
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit, { matter: water });
  await visit.presses(ticketFormTexts.searchOffice);
  await visit.fills(ticketFormTexts.searchOffice, dispensary);
  await visit.sees(officeUnknown({ words: dispensary }));
  if (isCouncilFirst) {
    await finds('bagamoyo', 'bagamoyo-dc');
    await chooses('bagamoyo-dc');
  }
  await finds('tanesco', 'tanesco');
  if (isCouncilFirst) await chooses('tanesco');
  else {
    await finds('bagamoyo', 'bagamoyo-dc');
    await chooses('bagamoyo-dc');
  }
  await pressesOn(visit, 'understood');
  await goesOn(visit, 'you', 'check');
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.received);
  const [sent] = visit.site.api.asked('submit-ticket');
  expect(sent?.body).toContain(`"institution":"${isCouncilFirst ? 'tanesco' : 'bagamoyo-dc'}"`);
  expect(sent?.body).not.toContain(dispensary);
});

it('who browses all offices goes on among them, by keyboard alone', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit, { matter: water });
  await visit.button(laterTexts.browseOffices).focus();
  await visit.page.keyboard.press('Enter');
  await expect
    .poll(() => visit.page.evaluate(() => document.activeElement?.closest('.tree') instanceof Element))
    .toBe(true);
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('.tree details[open]').waitFor();
});

it('a ticket that is closed can be gone on from in another, which names it', async () => {
  await using visit = await aVisit();
  const ticket = await visit.ticket();
  await ticket.citizen('withdraw', { pressure: false });
  await asksFor(visit, ticket);
  await visit.presses(ticketTexts.goOnFromIt);
  await visit.page.waitForURL(visit.addressOf('send'));
  await goesOn(visit, 'words', 'check');
  await visit.sees(laterTexts.citesHint);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.received);
  expect(visit.site.api.asked('submit-ticket')[0]?.body).toContain(`"cites":"${ticket.number}"`);
});

it('what another app shares begins a ticket, and is kept no longer', async () => {
  await using visit = await aVisit();
  await visit.opens('send');
  await visit.page.waitForTimeout(500);
  await visit.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const canvas = document.createElement('canvas');
        canvas.toBlob((blob) => {
          const opening = indexedDB.open('mrejesho');
          opening.onsuccess = () => {
            const shared = {
              files: [new File(blob === null ? [] : [blob], 'shimo.png', { type: 'image/png' })],
              text: 'Shimo barabarani',
              at: Date.now(),
            };
            const transaction = opening.result.transaction('shared', 'readwrite');
            transaction.objectStore('shared').put(shared, 'shared');
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
            transaction.onerror = () => failed(new Error('Nothing was kept.'));
          };
        });
      }),
  );
  await visit.page.goto('about:blank');
  await visit.opens('send', { hash: 'shared' });
  await visit.sees(sendTexts.shared);
  expect(visit.page.url()).toMatch(/#words$/);
  await visit.opens('send', { hash: 'shared' });
  await visit.page.waitForTimeout(500);
  expect(await visit.page.getByText(visit.say(sendTexts.shared)).count()).toBe(0);
});

it('from the receipt the ticket opens without typing, and its number is in no address', async () => {
  await using visit = await aVisit();
  await sends(visit);
  await visit.presses(receiptTexts.picture);
  await visit.sees(receiptTexts.kept);
  const number = (await visit.page.locator('.figure').first().textContent()) ?? '';
  await visit.presses(receiptTexts.follow);
  await visit.page.getByText(number).first().waitFor();
  expect(visit.page.url()).not.toMatch(/\d{6}/);
});
