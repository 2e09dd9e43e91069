import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { loginTexts } from '../../web/src/officer/login/texts.ts';
import { workFrameTexts } from '../../web/src/officer/frame/texts.ts';
import { queueTexts, workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { sessionTexts } from '../../web/src/officer/session/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { Reader } from './visits/reader.ts';
import { opensIssuer } from './visits/issuer-of-site.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const officer = 'anna-mushi';
const another = 'neema-sanga';

/** Somebody at an office PC, with the login page of an issuer beside the site. */
async function atAnOffice(): Promise<WatchedVisit> {
  const visit = await aVisit({ language: 'en', browser: { viewport: { width: 1280, height: 800 } } });
  const issuer = await opensIssuer(visit, [officer, another]);
  onTestFinished(() => issuer.close());
  return visit;
}

/** Another tab of the same browser. */
const otherTab = async (visit: WatchedVisit, page?: Page): Promise<Reader> =>
  new Reader(page ?? (await visit.context.newPage()), visit.origin, visit.language);

async function logsInByThePage(reader: Reader, who = officer): Promise<void> {
  await reader.presses(loginTexts.logIn);
  await reader.page.locator(`button[value="${who}"]`).click();
}

/** An officer came in by the login page, and has their queue before them. */
async function isAtTheQueue(visit: WatchedVisit): Promise<void> {
  await visit.opens('work-queue');
  await logsInByThePage(visit);
  await visit.sees(queueTexts.empty);
}

/** How often the session was begun or renewed. */
/** Filters the queue: the link says how many it finds beside its name. */
const filters = (reader: Reader, by: Text) =>
  reader.page.getByRole('link', { name: new RegExp(`^${reader.say(by)}`) }).click();

const renewals = ({ site }: WatchedVisit): number => site.api.asked('keep-session').length;

/** All that a script of the page could find. */
const foundByScripts = (page: Page) =>
  page.evaluate(() => [
    document.cookie,
    location.href,
    JSON.stringify(Object.entries(localStorage)),
    JSON.stringify(Object.entries(sessionStorage)),
    JSON.stringify(history.state),
  ]);

describe('an officer', () => {
  it('is led to the login page and back to where they wanted to go, and leaves no code and no token behind', async () => {
    await using visit = await atAnOffice();
    await visit.opens('work-queue');
    await visit.sees(loginTexts.how);
    await logsInByThePage(visit);
    await visit.sees(queueTexts.empty);

    expect(new URL(visit.page.url()).pathname).toBe('/en/work/queue');
    const found = (await foundByScripts(visit.page)).join(' ');
    expect(found).not.toMatch(/code=|state=|verifier|__Host|anna-mushi/);
    const [cookie, ...more] = (await visit.context.cookies(visit.origin)).filter(
      ({ name }) => name === '__Host-mrejesho-session',
    );
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
      expires: -1,
    });
    expect(visit.noticed.violations).toEqual([]);
  });

  it('stays in when the page is loaded anew, without the login page', async () => {
    await using visit = await atAnOffice();
    await isAtTheQueue(visit);
    const before = renewals(visit);
    await visit.page.reload();
    await visit.sees(queueTexts.empty);
    expect(renewals(visit)).toBe(before + 1);
  });

  it('goes by one renewal on all tabs', async () => {
    await using visit = await atAnOffice();
    await isAtTheQueue(visit);
    const second = await otherTab(visit);
    await second.opens('work-queue');
    await second.sees(queueTexts.empty);
    const before = renewals(visit);
    visit.site.api.refuses('list-queue', 'login-required');
    const spent = visit.page.waitForResponse('**/v1/session');
    await filters(visit, workFilterNames.urgent);
    await spent;
    visit.site.api.answersAgain('list-queue');
    await filters(second, workFilterNames.urgent);
    await second.sees(queueTexts.emptyFiltered);
    expect(renewals(visit)).toBe(before + 1);
  });

  it('stays in on two tabs that are loaded anew at the same time, though each renewal changes the cookie', async () => {
    await using visit = await atAnOffice();
    await isAtTheQueue(visit);
    const second = await otherTab(visit);
    await second.opens('work-queue');
    for (let times = 0; times < 3; times += 1) {
      await Promise.all([visit.page.reload(), second.page.reload()]);
      await Promise.all([visit.sees(queueTexts.empty), second.sees(queueTexts.empty)]);
    }
  });

  it('who logs out in one tab is out in all, and at the issuer', async () => {
    await using visit = await atAnOffice();
    await isAtTheQueue(visit);
    const second = await otherTab(visit);
    await second.opens('work-queue');
    await second.sees(queueTexts.empty);

    await visit.presses(workFrameTexts.logOut);
    await visit.sees(loginTexts.out);
    await second.sees(loginTexts.how);
    expect(await visit.context.cookies(visit.origin)).toEqual([]);
    await visit.presses(loginTexts.logIn);
    await visit.page.locator(`button[value="${officer}"]`).waitFor(); // it asks again who comes
  });

  it('who could not be logged out is told so, sees nothing of the work, and is out with the next try', async () => {
    await using visit = await atAnOffice();
    await isAtTheQueue(visit);
    await visit.goesOffline();
    await visit.presses(workFrameTexts.logOut);
    await visit.sees(sessionTexts.leavingWhy);
    expect(await visit.page.getByText(queueTexts.empty.en).count()).toBe(0);
    await visit.goesOnline();
    await visit.presses(sessionTexts.tryAgain);
    await visit.sees(loginTexts.out);
    expect(await visit.context.cookies(visit.origin)).toEqual([]);
  });
});

/** Runs in the page: whether all of it can be seen without scrolling. */
function liesWithinTheWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1 && bottom > top;
}

describe('a login that ends on a page', () => {
  async function endsWhileSomethingIsWritten(visit: WatchedVisit): Promise<void> {
    await isAtTheQueue(visit);
    await visit.page.locator('#content').evaluate((main) => main.setAttribute('data-written', 'a draft'));
    visit.site.passes(1);
    visit.site.api.refuses('list-queue', 'login-required');
    await filters(visit, workFilterNames.urgent);
    await visit.sees(sessionTexts.ended);
    visit.site.api.answersAgain('list-queue');
  }
  const written = ({ page }: WatchedVisit) => page.locator('#content').getAttribute('data-written');

  it('leaves the page as it is, which goes on when the officer is in again in another tab', async () => {
    await using visit = await atAnOffice();
    await endsWhileSomethingIsWritten(visit);
    expect(await written(visit)).toBe('a draft');

    const [opened] = await Promise.all([
      visit.context.waitForEvent('page'),
      visit.presses(sessionTexts.logInAgain),
    ]);
    const second = await otherTab(visit, opened);
    await logsInByThePage(second);
    await second.sees(loginTexts.again);

    await visit.page.getByText(sessionTexts.ended.en).waitFor({ state: 'detached' });
    expect(await written(visit)).toBe('a draft');
    await filters(visit, workFilterNames.overdue);
    await visit.sees(queueTexts.emptyFiltered);
  });

  it('says so within the window, wherever on the page its officer reads', async () => {
    await using visit = await atAnOffice();
    await endsWhileSomethingIsWritten(visit);
    const notice = visit.page.locator('.login-ended');
    await expect.poll(() => notice.evaluate(liesWithinTheWindow)).toBe(true);
    await visit.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => notice.evaluate(liesWithinTheWindow)).toBe(true);
    await visit.page.setViewportSize({ width: 360, height: 640 });
    await visit.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => notice.evaluate(liesWithinTheWindow)).toBe(true);
  });

  it('shows nothing of it to another officer who logs in', async () => {
    await using visit = await atAnOffice();
    await endsWhileSomethingIsWritten(visit);
    const [opened] = await Promise.all([
      visit.context.waitForEvent('page'),
      visit.presses(sessionTexts.logInAgain),
    ]);
    const second = await otherTab(visit, opened);
    const loaded = visit.page.waitForEvent('load');
    await logsInByThePage(second, another);
    await second.sees(loginTexts.again);
    await loaded;
    expect(await written(visit)).toBeNull();
  });
});

describe('a way back from the login page', () => {
  it('that this tab did not begin lets nobody in, and the code is taken out of the address', async () => {
    await using visit = await atAnOffice();
    await visit.opens('work-login', { query: 'code=stolen&state=anything' });
    await visit.sees(loginTexts['begun-elsewhere']);
    expect(visit.page.url()).toBe(visit.addressOf('work-login'));
    expect(visit.site.api.asked('keep-session').filter(({ body }) => body.includes('stolen'))).toEqual([]);
  });

  it('of somebody who is no active officer says so', async () => {
    await using visit = await atAnOffice();
    const issuer = await opensIssuer(visit, ['nobody-known']);
    onTestFinished(() => issuer.close());
    await visit.opens('work-login');
    await logsInByThePage(visit, 'nobody-known');
    await visit.sees("Your account is not allowed to do this. Ask your institution's administrator.");
    expect(await visit.context.cookies(visit.origin)).toEqual([]);
  });
});
