import type { Browser, Locator, ViewportSize } from 'playwright-core';
import { listTexts } from '../../../web/src/officer/lists/texts.ts';
import { loginTexts } from '../../../web/src/officer/login/texts.ts';
import { ticketPageTexts } from '../../../web/src/officer/ticket/texts.ts';
import { officerActTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import type { ActOfOfficers } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Answers } from '../../../web/src/forms/question.ts';
import { inGroups } from '../../../web/src/platform/digits.ts';
import { answersForm, begins, officePc, opensTicket, sends } from '../../browser/visits/officer-at-work.ts';
import { Reader } from '../../browser/visits/reader.ts';
import { until } from '../steps/until.ts';
import { cloud } from '../steps/under-test.ts';

/** In milliseconds: what a page does may take a busy machine so long. */
const patience = 90_000;

/** Somebody in a browser context of their own comes to the site of the cloud under test, in Swahili. */
export async function readerIn(browser: Browser, viewport: ViewportSize): Promise<Reader> {
  const context = await browser.newContext({
    viewport,
    locale: 'sw-TZ',
    timezoneId: 'Africa/Dar_es_Salaam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  return new Reader(await context.newPage(), cloud.webUrl, 'sw');
}

/** An officer of the sample logs in by the login page, at a PC of their own. */
export async function logsInAtOffice(browser: Browser, officer: string): Promise<Reader> {
  const reader = await readerIn(browser, officePc);
  await reader.opens('work-start');
  await reader.presses(loginTexts.logIn);
  const choice = reader.page.locator(`button[value="${officer}"]`);
  await choice.waitFor({ state: 'attached' });
  if (!(await choice.isVisible())) await reader.page.locator('summary').click(); // those not seen at a glance
  await choice.click();
  await reader.page.locator('.who strong').waitFor();
  return reader;
}

/** In milliseconds: what is there, or comes by itself, takes so long at most. */
const moment = 5_000;

const succeeds = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  );

/** Looks for a line further and further down. False: it is not in the list as it was shown. */
async function isFound(line: Locator, more: Locator): Promise<boolean> {
  while (!(await succeeds(line.waitFor({ timeout: moment }))))
    if (!(await succeeds(more.click({ timeout: 1_000 })))) return false;
  return true;
}

/**
 * Finds a ticket in the queue, once its line is there, and opens it from there. Other journeys fill the same queue: the
 * line may lie below the first page, and move while it is pressed.
 */
export async function opensFromQueue(reader: Reader, number: string): Promise<void> {
  const line = reader.page.getByRole('link', { name: inGroups(number), exact: true });
  await until(`${number} in the queue`, 60, async () => {
    await reader.opens('work-queue');
    if (!(await isFound(line, reader.button(listTexts.more)))) return false;
    return succeeds(line.click({ timeout: moment }));
  });
  await reader.page.getByRole('heading', { name: reader.say(ticketPageTexts.acts) }).waitFor();
}

/** Opens a ticket by its address, and does this on it; also where its clock acts meanwhile. */
export async function doesOnTicket(
  reader: Reader,
  number: string,
  act: ActOfOfficers,
  typed: Answers = {},
): Promise<void> {
  await opensTicket(reader, { number });
  await doesAct(reader, act, typed);
}

/** The same on the ticket that is open. */
export async function doesAct(reader: Reader, act: ActOfOfficers, typed: Answers = {}): Promise<void> {
  await begins(reader, act);
  await answersForm(reader, act, typed);
  await sends(reader, act);
  const done = reader.page.getByText(reader.say(officerActTexts[act].done));
  const allTheSame = reader.button(ticketPageTexts.sendAnyway);
  await done.or(allTheSame).first().waitFor();
  await until(`${act} is done`, 60, async () => {
    if (await done.first().isVisible()) return true;
    if (await allTheSame.isVisible()) await allTheSame.click({ timeout: 2_000 }).catch(() => undefined);
    return false;
  });
}
