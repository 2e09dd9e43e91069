import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { offeredActWords } from '../../words/offered-acts.ts';
import { actTexts, textsOfActs } from '../../web/src/citizen/follow/act-texts.ts';
import { failureTexts } from '../../web/src/api/texts.ts';
import { followTexts } from '../../web/src/citizen/follow/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { verifyTexts } from '../../web/src/citizen/verify/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { leaveTexts } from '../../web/src/leave/texts.ts';
import { homeTexts } from '../../web/src/public/home/texts.ts';
import type { TicketOnSite } from './site/ticket-on-site.ts';
import { aVisit } from './visits/a-visit.ts';
import { isElsewhere, leavesQuickly, servesNeutralPage } from './visits/leaves-quickly.ts';
import type { Visit } from './visits/visit.ts';
import { asksFor } from './states/follow.ts';
import { opens, writes } from './states/following.ts';
import { signsTheRecord } from './states/verify.ts';

const words = 'Maji bado hayajarudi mtaani.';
const ofViolence = { category: 'ukatili', institution: 'polisi' };

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

it('a citizen reads where it was said to be, and near what', async () => {
  await using visit = await aVisit();
  const ticket = await visit.ticket({
    place: { whereabouts: 'on-the-road', region: 'mkoa-morogoro' },
    landmark: 'Karibu na mizani ya Mikese',
  });
  await opens(visit, ticket);
  await visit.unfolds(ticketTexts.sent);
  await visit.page.getByText('Njiani, Mkoa wa Morogoro', { exact: true }).waitFor();
  await visit.page.getByText('Karibu na mizani ya Mikese', { exact: true }).waitFor();
});

/** Runs in the page before anything else: presses Esc three times as soon as the way to leave is drawn. */
function pressEscapesWhenDrawn(): void {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('.leave-quickly') === null) return;
    observer.disconnect();
    for (let presses = 0; presses < 3; presses += 1)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  }).observe(document, { childList: true, subtree: true });
}

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

  it('are gone at once when the sender of a sensitive matter leaves quickly, and Back shows nothing of them', async () => {
    await using visit = await aVisit();
    await opens(visit, await visit.ticket(ofViolence));
    await writes(visit, words);
    await leavesQuickly(visit);
    await visit.page.goBack();
    expect(await visit.page.getByText(words).count()).toBe(0);
    expect(await visit.page.getByText('Mbezi').count()).toBe(0);
  });

  it('are gone too when the keys are pressed the moment the ticket is drawn', async () => {
    await using visit = await aVisit();
    await servesNeutralPage(visit);
    const sensitive = await visit.ticket(ofViolence);
    await visit.context.addInitScript(pressEscapesWhenDrawn);
    await asksFor(visit, sensitive);
    await isElsewhere(visit);
  });

  it('offer to leave quickly on a sensitive matter, and on no other', async () => {
    await using visit = await aVisit();
    const leave = visit.page.getByRole('button', { name: visit.say(leaveTexts.leave) });
    await opens(visit, await visit.ticket(ofViolence));
    expect(await leave.count()).toBe(1);
    await visit.presses(ticketTexts.close);
    await opens(visit, await visit.ticket({ openness: 'anonymous' }));
    expect(await leave.count()).toBe(0);
  });

  it('are shown and said to be out of reach where the store of the phone does not load', async () => {
    await using visit = await aVisit();
    await visit.page.route('**/assets/outbox-*.js', (route) => route.abort());
    await visit.opens('follow');
    await visit.page.locator('summary').click();
    await visit.sees(failureTexts.unreachable);
    await opens(visit);
    await visit.presses(ticketTexts.keep);
    await visit.sees(ticketTexts.keepRefused);
    expect(visit.noticed.errors).toEqual([]);
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

/** Opens a ticket in a page whose clock the test moves on. */
async function opensByClock(visit: Visit): Promise<TicketOnSite> {
  const ticket = await visit.ticket();
  await visit.opens('follow');
  await visit.page.clock.install();
  await visit.fills(followTexts.number, ticket.number);
  await visit.fills(followTexts.secret, ticket.secret);
  await visit.presses(followTexts.open);
  await visit.sees(ticketTexts.standing);
  return ticket;
}

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
    await visit.sees('Taasisi imethibitisha kupokea.');
    expect(await visit.page.getByText(visit.say(ticketTexts.offlineNow)).count()).toBe(0);
  });

  it('tells by itself of what is new, while it is seen', async () => {
    await using visit = await aVisit();
    const ticket = await opensByClock(visit);
    await ticket.officer('acknowledge');
    await visit.page.clock.runFor(25_000);
    await visit.sees('Taasisi imethibitisha kupokea.');
    expect(await visit.page.getByRole('status').allTextContents()).toContain(visit.say(ticketTexts.news));
  });

  it('is asked for no more once another page is read', async () => {
    await using visit = await aVisit();
    await opensByClock(visit);
    await visit.page.getByRole('link', { name: 'Mrejesho' }).first().click();
    // The address changes before the page that was left goes.
    await visit.sees(homeTexts.wordsHint);
    await visit.page.clock.runFor(60_000);
    expect(visit.site.api.asked('follow-ticket')).toHaveLength(1);
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
    await visit.button(ticketTexts.older).waitFor({ state: 'detached' });
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
    await visit.page.getByRole('heading', { name: visit.say(textsOfActs.reply.title) }).waitFor();
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await visit.field(actTexts.replyMessage).focus();
    await keyboard.type(words);
    await visit.button(textsOfActs.reply.send).focus();
    await keyboard.press('Enter');
    await visit.sees(textsOfActs.reply.isDone);
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
