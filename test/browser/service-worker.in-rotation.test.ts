import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { languageAt } from '../../web/src/platform/addresses.ts';
import { outboxTexts } from '../../web/src/citizen/outbox/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { designTexts } from '../../web/src/design/texts.ts';
import { newVersionTexts } from '../../web/src/lines/new-version-texts.ts';
import { offlineLineText } from '../../web/src/lines/offline-text.ts';
import { outboxTag } from '../../web/src/phone/outbox.ts';
import { databaseName } from '../../web/src/phone/stores.ts';
import { aboutPage } from '../../web/src/public/about/texts.ts';
import { homeTexts } from '../../web/src/public/home/texts.ts';
import { officeSearchTexts } from '../../web/src/ticket-form/office-search-texts.ts';
import { ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { offlineTexts } from '../../web/src/public/offline/texts.ts';
import { listsOfTickets } from '../../web/src/service-worker/ways.ts';
import { aVisit } from './visits/a-visit.ts';
import { goesOn, sends, water } from './visits/sending.ts';
import { fileAt } from './site/pages-of-site.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** In bytes on the line. Data costs money: what nobody may ever open is not loaded for them. It rose from 100,000 by the question about the head, by what is understood of words, by 24,500 for understanding them without a line, and by 700 for the words of a network that must prove itself. */
const mostFromTheBeginning = 132_200;

/** Somebody whose browser may keep the site. */
const aKeeper = () => aVisit({ browser: { serviceWorkers: 'allow' } });

const read = (file: string): string => readFileSync(join(inject('site'), file), 'utf8');

/** The worker has taken over, and what it keeps from the beginning is there. */
const isInstalled = (visit: WatchedVisit) =>
  visit.page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });

/** Somebody whose browser keeps the site, at home. */
async function anInstalled(): Promise<WatchedVisit> {
  const visit = await aKeeper();
  await visit.opens('home');
  await isInstalled(visit);
  return visit;
}

/** How much that was shared lies on the phone. */
const sharedOn = (visit: WatchedVisit) =>
  visit.page.evaluate(
    (name) =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(new Error('There is no database.'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('shared').objectStore('shared').count();
          counting.onsuccess = () => done(counting.result);
        };
      }),
    databaseName,
  );

/** Leaves every page of the site, and lets the browser wake the worker as it does when the line is back. */
async function wakesForTheOutbox({ page, site }: WatchedVisit): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      for (const { registrationId, isDeleted } of registrations) if (!isDeleted) found(registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: `${site.origin}/`,
    registrationId,
    tag: outboxTag,
    lastChance: false,
  });
}

/** Everything that the browser keeps of the site, by its address. */
const keptBy = (visit: WatchedVisit) =>
  visit.page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });

it('whoever was here once comes back without a connection', async () => {
  await using visit = await anInstalled();
  await visit.goesOffline();
  await visit.page.reload();
  await visit.canUse();
  await visit.sees(homeTexts.wordsHint);
  await visit.sees(offlineLineText);
});

it('a page that was read is there without a connection, and one that was not says so', async () => {
  await using visit = await anInstalled();
  await visit.opens('about');
  await visit.goesOffline();
  await visit.opens('about');
  await visit.sees(aboutPage.lead);
  await visit.opens('privacy');
  await visit.sees(offlineTexts.description);
});

it('whoever follows a link without a connection is told so as well', async () => {
  await using visit = await anInstalled();
  await visit.goesOffline();
  await visit.page.locator(`footer a[href="${new URL(visit.addressOf('rights')).pathname}"]`).click();
  await visit.sees(offlineTexts.description);
});

it('what is kept from the beginning costs little, and is of one language', async () => {
  await using visit = await anInstalled();
  const paths = (await keptBy(visit)).map((address) => new URL(address).pathname);
  const kept = paths.filter((path) => !path.startsWith('/v1/')).map((path) => fileAt(inject('site'), path));
  expect(paths).toContain('/');
  const wanted = [...read('index.html').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, file]) => file,
  );
  expect(wanted.filter((file) => !paths.includes(String(file)))).toEqual([]);
  expect(paths.filter((path) => languageAt(path) === 'en')).toEqual([]);
  const bytes = kept.reduce((sum, file) => sum + file.bytes.length, 0);
  expect(bytes).toBeLessThan(mostFromTheBeginning);
});

it('the lists that a ticket is written with are there, and nothing else of the API', async () => {
  await using visit = await anInstalled();
  const paths = (await keptBy(visit)).map((address) => new URL(address).pathname);
  expect(paths.filter((path) => path.startsWith('/v1/')).toSorted()).toEqual(listsOfTickets.toSorted());
});

it('whoever read the first page alone begins a ticket without a connection', async () => {
  await using visit = await anInstalled();
  await visit.goesOffline();
  await visit.fills(homeTexts.words, 'Hakuna maji Mbezi');
  await visit.presses(homeTexts.goOn);
  await visit.sees(laterTexts.understood);
  await visit.sees(water);
  await visit.sees('Hakuna maji Mbezi');
  await visit.page
    .getByRole('button', { name: `${designTexts.change.sw} ${laterTexts.officeLabel.sw}` })
    .click();
  await visit.presses(ticketFormTexts.searchOffice);
  await visit.fills(ticketFormTexts.searchOffice, 'tanesco ya temeke');
  await visit.page.locator('#office-search-tanesco-temeke').waitFor();
  await visit.fills(ticketFormTexts.searchOffice, 'zahanati ya Kisiwanjuu');
  await visit.sees(officeSearchTexts.nothing);
  await visit.sees(officeSearchTexts.council);
  await visit.fills(ticketFormTexts.searchOffice, 'manispaa temeke');
  await visit.page.locator('#office-search-temeke-mc').click();
  expect(await visit.page.getByLabel('Halmashauri ya Manispaa ya Temeke').isChecked()).toBe(true);
});

it('a photo that another app shares is handed to the sending page, and kept no longer than until then', async () => {
  await using visit = await anInstalled();
  await Promise.all([
    visit.page.waitForURL(visit.addressOf('send', { hash: 'shared' })),
    visit.page.evaluate(async (address) => {
      const canvas = document.createElement('canvas');
      const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done));
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', action: address, enctype: 'multipart/form-data' });
      form.innerHTML = '<input name="text" value="Daraja limevunjika"><input type="file" name="files">';
      const files = new DataTransfer();
      if (picture !== null) files.items.add(new File([picture], 'siri.png', { type: 'image/png' }));
      const input = form.querySelector<HTMLInputElement>('[type=file]');
      if (input !== null) input.files = files.files;
      document.body.append(form);
      form.submit();
    }, '/tuma'),
  ]);
  await visit.sees(sendTexts.shared);
  expect(await sharedOn(visit)).toBe(0);
  await goesOn(visit, 'words', 'check');
  await visit.page.locator('img.thumbnail').waitFor();
  expect(await visit.page.getByText('siri.png').count()).toBe(0);
});

it('what waits in the outbox is sent when the line is back, though no page is open', async () => {
  await using visit = await anInstalled();
  visit.site.api.refuses('submit-ticket', 'store-unavailable');
  await sends(visit);
  await visit.sees(receiptTexts.waitingLead);
  visit.site.api.answersAgain('submit-ticket');
  const before = visit.site.api.asked('submit-ticket').length;
  await wakesForTheOutbox(visit);
  await expect.poll(() => visit.site.api.asked('submit-ticket').length).toBe(before + 1);
  await visit.opens('outbox');
  await visit.sees(outboxTexts.showReceipt);
});

it('the browser reads all of the manifest that installing asks for', async () => {
  await using visit = await aKeeper();
  await visit.opens('home');
  const session = await visit.context.newCDPSession(visit.page);
  const { errors, manifest } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({
    display: 'kStandalone',
    startUrl: `${visit.site.origin}/`,
    scope: `${visit.site.origin}/`,
  });
  const { icons = [], screenshots = [], shortcuts = [], shareTarget } = manifest;
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '192x192', '512x512']);
  expect([screenshots.length, shortcuts.length]).toEqual([3, 2]);
  expect(shareTarget?.action).toBe(visit.addressOf('send'));
});

it('a newer version waits, says so, and is there when somebody wants it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp(inject('site'), folder, { recursive: true });
  await using visit = await aVisit({ browser: { serviceWorkers: 'allow' } }, folder);
  await visit.opens('home');
  await isInstalled(visit);
  await visit.page.evaluate(() => void Reflect.set(globalThis, 'notLoadedAnew', true));
  await appendFile(join(folder, 'sw.js'), '\n// newer\n');
  await visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await visit.sees(newVersionTexts.newVersion);
  expect(await visit.page.evaluate(() => 'notLoadedAnew' in globalThis)).toBe(true);
  await visit.presses(newVersionTexts.reload);
  await visit.page.waitForFunction(() => !('notLoadedAnew' in globalThis));
  await visit.canUse();
  expect(await visit.page.getByText(visit.say(newVersionTexts.newVersion)).count()).toBe(0);
  await rm(folder, { recursive: true });
});

it('nothing of what was asked for in an address is kept', async () => {
  await using visit = await anInstalled();
  await visit.opens('about', { query: 'q=siri', hash: 'siri' });
  expect((await keptBy(visit)).filter((address) => address.includes('siri'))).toEqual([]);
});
