import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { aJpeg } from '../builders/files.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import { pageAddresses } from '../../web/src/addresses.ts';
import { actTexts } from '../../web/src/citizen/follow/act-texts.ts';
import { followTexts } from '../../web/src/citizen/follow/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { verifyTexts } from '../../web/src/citizen/verify/texts.ts';
import { fileTexts } from '../../web/src/files/texts.ts';
import { inGroups } from '../../web/src/digits.ts';
import { languageNames } from '../../web/src/design/texts.ts';
import { aVisit } from './a-visit.ts';
import { asksFor } from './states/follow.ts';
import { signsTheRecord } from './states/verify.ts';
import type { TicketOnSite } from './site/ticket-on-site.ts';
import type { Visit } from './visit.ts';

const words = 'Maji bado hayajarudi mtaani.';

/** Opens a ticket that was sent to this site before. */
async function opens(visit: Visit, ticket?: TicketOnSite): Promise<TicketOnSite> {
  const sent = ticket ?? (await visit.ticket());
  await asksFor(visit, sent);
  await visit.sees(ticketTexts.standing);
  return sent;
}

/** The ticket as the API shows it to its citizen. */
const follows = ({ number, secret }: TicketOnSite, { site }: Visit) =>
  site.system.answers('follow-ticket', { params: { number }, headers: { 'mrejesho-secret': secret } });

/** What was written of it. */
async function messagesOf(ticket: TicketOnSite, visit: Visit): Promise<readonly string[]> {
  const { body } = await follows(ticket, visit);
  return (body['messages'] as { readonly text: string }[]).map(({ text }) => text);
}

async function writes(visit: Visit, message: string): Promise<void> {
  await visit.presses(offeredActWords.reply);
  await visit.fills(actTexts.replyMessage, message);
}

/** Sends a picture with a message. */
async function repliesWithPicture(visit: Visit, message: string): Promise<void> {
  await writes(visit, message);
  await visit.field(fileTexts.chooseFile).setInputFiles({
    name: 'IMG_0001.jpg',
    mimeType: 'image/jpeg',
    buffer: aJpeg(),
  });
  await visit.sees(fileTexts.remove);
  await visit.presses(actTexts.replySend);
  await visit.sees(actTexts.replyIsDone);
}

describe('an act of a citizen', () => {
  it('is done once, however often it is sent before its answer arrives', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await writes(visit, words);
    visit.site.api.losesAnswers('reply');
    await visit.presses(actTexts.replySend);
    await visit.sees(ticketTexts.notSent);
    visit.site.api.answersAgain('reply');
    await visit.presses(actTexts.replySend);
    await visit.sees(actTexts.replyIsDone);
    expect(await messagesOf(ticket, visit)).toEqual([words]);
    const keys = visit.site.api.asked('reply').map(({ headers }) => headers['idempotency-key']);
    expect(keys.length).toBeGreaterThan(1); // the browser itself tries again too
    expect(new Set(keys).size).toBe(1);
  });

  it('tells who changed the words meanwhile that the first ones did arrive, and sends both only if asked', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await writes(visit, words);
    visit.site.api.losesAnswers('reply');
    await visit.presses(actTexts.replySend);
    await visit.sees(ticketTexts.notSent);
    visit.site.api.answersAgain('reply');
    await visit.fills(actTexts.replyMessage, 'Maji yamerudi leo.');
    await visit.presses(actTexts.replySend);
    await visit.sees(ticketTexts.arrivedBefore);
    expect(await messagesOf(ticket, visit)).toEqual([words]);
    await visit.presses(ticketTexts.sendChanged);
    await visit.sees(actTexts.replyIsDone);
    expect(await messagesOf(ticket, visit)).toEqual([words, 'Maji yamerudi leo.']);
  });

  it('keeps what was typed over Back, Forward and the other language, and is gone with the ticket', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await writes(visit, words);
    await visit.page.goBack();
    await visit.sees(ticketTexts.standing);
    await visit.page.goForward();
    expect(await visit.field(actTexts.replyMessage).inputValue()).toBe(words);
    await visit.presses(languageNames.en);
    expect(await visit.page.getByLabel(actTexts.replyMessage.en).inputValue()).toBe(words);
    await visit.presses(ticketTexts.back.en);
    await visit.presses(ticketTexts.close.en);
    await visit.page.getByLabel(followTexts.number.en).fill(ticket.number);
    await visit.page.getByLabel(followTexts.secret.en).fill(ticket.secret);
    await visit.presses(followTexts.open.en);
    await visit.presses(offeredActWords.reply.en);
    expect(await visit.page.getByLabel(actTexts.replyMessage.en).inputValue()).toBe('');
  });

  it('takes pictures along: they go first, and its message names them', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await repliesWithPicture(visit, words);
    const { body } = await follows(ticket, visit);
    expect(body['messages']).toMatchObject([
      { text: words, attachments: [{ place: 1, state: { code: 'clean' } }] },
    ]);
    await visit.sees(ticketTexts.files);
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page
        .getByRole('button', { name: visit.say(ticketTexts.download) })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`mrejesho-${ticket.number}-1.jpg`);
    const jpeg = await buffer(await download.createReadStream());
    expect(jpeg.subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('that took a picture along can take it away again, as long as nobody opened it', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await repliesWithPicture(visit, words);
    await visit.page.getByRole('button', { name: visit.say(ticketTexts.takeAway) }).click();
    await visit.presses(ticketTexts.takeAwayNow);
    const removed = async () => (await follows(ticket, visit)).body['attachments'];
    await expect.poll(removed).toMatchObject([{ place: 1, state: { code: 'removed' } }]);
    await expect.poll(() => visit.page.locator('.attached button').count()).toBe(0);
  });

  it('brings a poor rating to its appeal at once, and goes up', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    await ticket.officer('acknowledge');
    await ticket.officer('respond', { finding: 'not-upheld', reason: 'Bomba liko sawa kwa vipimo vyetu.' });
    await opens(visit, ticket);
    await visit.link(offeredActWords.rate).last().click();
    await visit.page.getByLabel(visit.say(actTexts.rate2), { exact: true }).check();
    await visit.presses(actTexts.rateSend);
    await visit.sees(actTexts.rateIsDone);
    await visit.page
      .locator('.callout')
      .getByRole('link', { name: visit.say(offeredActWords.appeal) })
      .click();
    await visit.fills(actTexts.appealGrounds, words);
    await visit.presses(actTexts.appealSend);
    await visit.sees(ticketTexts.sentTo);
    expect(visit.page.url()).toMatch(/#hoja$/);
  });
});

/** Runs in the page before anything else: a browser with a camera that reads codes, one after the other. */
function readCodes(codes: readonly string[]): void {
  const left = [...codes];
  const detect = () => Promise.resolve([{ rawValue: left.shift() ?? codes.at(-1) }]);
  const BarcodeDetector = class {
    static getSupportedFormats = () => Promise.resolve(['qr_code']);
    detect = detect;
  };
  Object.assign(globalThis, { BarcodeDetector });
  const canvas = document.createElement('canvas');
  setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, 1, 1), 50);
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream());
}

describe('the camera', () => {
  it('reads the number of a receipt, and nothing that is no number', async () => {
    await using visit = await aVisit();
    const { number, secret } = await visit.ticket();
    await visit.page.addInitScript(readCodes, [
      'https://elsewhere.example',
      `${number.slice(0, -1)}x`,
      number,
    ]);
    await visit.opens('follow');
    await visit.presses(followTexts.scan);
    await visit.sees(followTexts.scanned);
    expect(await visit.field(followTexts.number).inputValue()).toBe(inGroups(number));
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('secret');
    await visit.page.keyboard.type(secret);
    await visit.page.keyboard.press('Enter');
    await visit.sees(ticketTexts.standing);
    expect(visit.noticed.violations).toEqual([]);
  });

  it('is not offered where the browser reads no codes', async () => {
    await using visit = await aVisit();
    await visit.opens('follow');
    await visit.page.waitForLoadState('networkidle');
    expect(await visit.button(followTexts.scan).count()).toBe(0);
  });
});

it('a printed ticket has what was said and done, and neither its secret nor what can be pressed', async () => {
  await using visit = await aVisit();
  const ticket = await visit.ticket();
  await ticket.officer('acknowledge');
  await ticket.officer('respond', { finding: 'upheld', reason: 'Bomba limetengenezwa, na maji yanatoka.' });
  await opens(visit, ticket);
  await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await visit.page.emulateMedia({ media: 'print' });
  const paper = await visit.page.locator('body').innerText();
  for (const said of ['Bomba limetengenezwa', 'Tunaomba msaada.', inGroups(ticket.number)])
    expect(paper).toContain(said);
  for (const unsaid of [ticket.secret, inGroups(ticket.secret), visit.say(ticketTexts.acts)])
    expect(paper).not.toContain(unsaid);
  expect(await visit.page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

describe('number and secret', () => {
  it('are in no address, no history, no title and no storage', async () => {
    await using visit = await aVisit();
    const { number, secret } = await opens(visit);
    await writes(visit, words);
    const left = await visit.page.evaluate(async () => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
      state: JSON.stringify(history.state),
      title: document.title,
      url: location.href,
    }));
    const text = JSON.stringify(left);
    for (const personal of [number, secret, inGroups(number), inGroups(secret), words, 'Mbezi'])
      expect(text).not.toContain(personal);
    expect(left).toMatchObject({ local: [], session: [], caches: [], cookies: '' });
    const urls = visit.site.api.asked('follow-ticket').map(({ path, query }) => path + JSON.stringify(query));
    expect(urls.join()).not.toContain(secret);
  });

  it('are asked for anew after a reload, and nobody sees what was open', async () => {
    await using visit = await aVisit();
    await opens(visit);
    await visit.page.reload();
    await visit.canUse();
    await visit.sees(followTexts.lead);
    expect(await visit.field(followTexts.number).inputValue()).toBe('');
    expect(await visit.page.getByText(visit.say(ticketTexts.standing)).count()).toBe(0);
  });

  it('are gone at once when an anonymous sender leaves quickly, and Back shows nothing of them', async () => {
    await using visit = await aVisit();
    await opens(visit, await visit.ticket({ openness: 'anonymous' }));
    await writes(visit, words);
    for (let press = 0; press < 3; press += 1) await visit.page.keyboard.press('Escape');
    await visit.page.waitForURL((url) => url.pathname !== pageAddresses.follow.sw);
    await visit.canUse();
    await visit.page.goBack();
    expect(await visit.page.getByText(words).count()).toBe(0);
    expect(await visit.page.getByText('Mbezi').count()).toBe(0);
  });

  it('open the ticket again from this phone only where somebody asked for that', async () => {
    await using visit = await aVisit();
    await opens(visit);
    await visit.presses(ticketTexts.keep);
    await visit.sees(ticketTexts.kept);
    await visit.page.reload();
    await visit.canUse();
    await visit.page.locator('summary').click();
    await visit.page
      .locator('li')
      .getByRole('button', { name: visit.say(followTexts.openKept) })
      .click();
    await visit.sees(ticketTexts.standing);
    await visit.presses(ticketTexts.forget);
    await visit.sees(ticketTexts.forgotten);
    await visit.presses(ticketTexts.close);
    await visit.page.locator('summary').click();
    await visit.sees(followTexts.noneKept);
  });
});

describe('an opened ticket', () => {
  it('is asked for again with what is known of it, and says what changed', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await visit.presses(ticketTexts.refresh);
    await expect.poll(() => visit.site.api.asked('follow-ticket').length).toBe(2);
    const [first, again] = visit.site.api.asked('follow-ticket');
    expect(first?.headers['if-none-match']).toBeUndefined();
    expect(again?.headers['if-none-match']).toMatch(/^W\/"/);
    await ticket.officer('request-information', { message: 'Maji yalikatika lini hasa mtaani?' });
    await visit.presses(ticketTexts.refresh);
    await visit.sees(ticketTexts.answerQuestion);
  });

  it('stays to be read when the line is gone, and is news again when it is back', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await visit.goesOffline();
    await visit.presses(ticketTexts.refresh);
    await visit.sees(ticketTexts.offlineNow);
    await visit.sees(ticketTexts.standing);
    await ticket.officer('acknowledge');
    await visit.goesOnline();
    await visit.presses(ticketTexts.refresh);
    await visit.sees('Taasisi imethibitisha kuwa imeipata.');
    expect(await visit.page.getByText(visit.say(ticketTexts.offlineNow)).count()).toBe(0);
  });

  it('tells by itself of what is new, while it is seen', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    await visit.opens('follow');
    await visit.page.clock.install();
    await visit.fills(followTexts.number, ticket.number);
    await visit.fills(followTexts.secret, ticket.secret);
    await visit.presses(followTexts.open);
    await visit.sees(ticketTexts.standing);
    await ticket.officer('acknowledge');
    await visit.page.clock.runFor(25_000);
    await visit.sees('Taasisi imethibitisha kuwa imeipata.');
    expect(await visit.page.getByRole('status').allTextContents()).toContain(visit.say(ticketTexts.news));
  });

  it('shows all that happened, page by page, also when more happens meanwhile', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    const numbered = Array.from({ length: 30 }, (_, index) => `Ujumbe wa ${index + 1} kuhusu maji.`);
    for (const message of numbered.slice(0, 20)) await ticket.citizen('reply', { message });
    visit.site.passes(1);
    for (const message of numbered.slice(20)) await ticket.citizen('reply', { message });
    await opens(visit, ticket);
    const shown = () => visit.page.locator('.messages .written').allTextContents();
    expect((await shown()).length).toBeLessThan(30);
    await ticket.citizen('reply', { message: 'Na moja zaidi.' });
    await visit.presses(ticketTexts.refresh);
    await visit.sees('Na moja zaidi.');
    await visit.presses(ticketTexts.older);
    await expect.poll(shown).toEqual(['Na moja zaidi.', ...numbered.toReversed()]);
    expect(await visit.button(ticketTexts.older).count()).toBe(0);
  });

  it('can be opened, read and answered by keys alone', async () => {
    await using visit = await aVisit();
    const { number, secret } = await visit.ticket();
    await visit.opens('follow');
    const { keyboard } = visit.page;
    await visit.field(followTexts.number).focus();
    await keyboard.type(number);
    await keyboard.press('Tab');
    await keyboard.type(secret);
    await keyboard.press('Enter');
    await visit.sees(ticketTexts.standing);
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await visit.link(offeredActWords.reply).focus();
    await keyboard.press('Enter');
    await visit.page.getByRole('heading', { name: visit.say(actTexts.replyTitle) }).waitFor();
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await visit.field(actTexts.replyMessage).focus();
    await keyboard.type(words);
    await visit.button(actTexts.replySend).focus();
    await keyboard.press('Enter');
    await visit.sees(actTexts.replyIsDone);
    await expect
      .poll(() => visit.page.evaluate(() => document.activeElement?.className))
      .toContain('arrival');
  });
});

it('a proof that was downloaded is checked without any network, against the words of the ticket', async () => {
  await using visit = await aVisit();
  const ticket = await opens(visit);
  await visit.presses(ticketTexts.proofDownload);
  await visit.sees('Jaribu tena baadaye kidogo.'); // nothing is signed yet
  await signsTheRecord(visit);
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.presses(ticketTexts.proofDownload),
  ]);
  const file = await buffer(await download.createReadStream());
  expect(download.suggestedFilename()).toBe(`mrejesho-${ticket.number}-proof.json`);
  await visit.presses(ticketTexts.proofCheck);
  await visit.sees(verifyTexts.lead);
  await visit.page.waitForLoadState('networkidle');
  await visit.goesOffline();
  await visit.field(verifyTexts.file).setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: file,
  });
  await visit.sees(verifyTexts.provenMeans);
  await visit.sees(inGroups(ticket.number));
  await visit.page.getByText(visit.say(verifyTexts.compare)).click();
  await visit.presses(verifyTexts.compareNow);
  await visit.sees(verifyTexts.same);
});
