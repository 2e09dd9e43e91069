import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actTexts, textsOfActs } from '../../../web/src/citizen/follow/act-texts.ts';
import { ticketTexts } from '../../../web/src/citizen/follow/ticket-texts.ts';
import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import { ticketFormTexts } from '../../../web/src/ticket-form/texts.ts';
import { offeredActWords } from '../../../words/offered-acts.ts';
import { launchOptions } from '../../browser/chromium/launch.ts';
import type { Reader } from '../../browser/visits/reader.ts';
import { asksFor } from '../../browser/states/follow.ts';
import { answersWhatIsUnderstood, comesTo, goesOn } from '../../browser/visits/sending.ts';
import { smallPhone } from '../../browser/visits/visitors.ts';
import { eventsOf } from '../steps/history.ts';
import { isUnhurried } from '../steps/own-rules.ts';
import { aCitizen } from '../steps/under-test.ts';
import { doesAct, doesOnTicket, logsInAtOffice, opensFromQueue, readerIn } from './at-an-office.ts';

const ministry = 'afya';
const people = { officer: 'neema-ndunguru', head: 'latifa-sumari', headAbove: 'neema-sanga' } as const;

const question = 'Ulifika kituoni tarehe ngapi, na saa ngapi?';
const reply = 'Nilifika tarehe 20, saa tatu asubuhi.';
const below = 'Utaratibu wa foleni ulifuatwa siku hiyo.';
const grounds = 'Jibu halisemi kwa nini nilisubiri siku nzima.';
const above = 'Foleni ilikuwa ndefu mno, na dirisha moja tu lilikuwa wazi.';

describe('a complaint that lives its whole life in four browsers', () => {
  const { phone } = aCitizen();
  let browser: Browser;
  let citizen: Reader;
  let officer: Reader;
  let head: Reader;
  let headAbove: Reader;
  let sent = { number: '', secret: '' };

  beforeAll(async () => {
    browser = await chromium.launch(await launchOptions());
    [citizen, officer, head, headAbove] = await Promise.all([
      readerIn(browser, smallPhone),
      logsInAtOffice(browser, people.officer),
      logsInAtOffice(browser, people.head),
      logsInAtOffice(browser, people.headAbove),
      isUnhurried(ministry),
    ]);
  });
  afterAll(() => browser.close());

  /** The citizen opens it anew, reads what was written there, and goes to where this is done. */
  async function goesTo(act: 'reply' | 'rate' | 'appeal', read: string): Promise<void> {
    await asksFor(citizen, sent);
    await citizen.sees(read);
    await citizen.link(offeredActWords[act]).last().click();
  }

  it('is sent from a phone, whose owner keeps the receipt', async () => {
    const sender = { phone };
    await comesTo(citizen, 'understood', sender);
    await answersWhatIsUnderstood(citizen, sender);
    await citizen.presses(ticketFormTexts.searchOffice);
    await citizen.fills(ticketFormTexts.searchOffice, 'Wizara ya Afya');
    await citizen.page.locator(`[data-office="${ministry}"]`).click();
    await citizen.presses(laterTexts.agree);
    await goesOn(citizen, 'you', 'check', sender);
    await citizen.presses(sendTexts.send);
    await citizen.page.locator('.figure').nth(1).waitFor();
    const [number = '', secret = ''] = (await citizen.page.locator('.figure').allInnerTexts()).map((figure) =>
      figure.replaceAll(/\s/g, ''),
    );
    expect(number).toMatch(/^\d{12}$/);
    sent = { number, secret };
    await citizen.unfolds(receiptTexts.typed);
    await citizen.fills(receiptTexts.typeAgain, secret.slice(-4));
    await citizen.presses(receiptTexts.confirm);
    await citizen.presses(receiptTexts.follow);
    await citizen.sees(ticketTexts.standing);
  });

  it('is found in the queue by an officer, who acknowledges it', async () => {
    await opensFromQueue(officer, sent.number);
    await doesAct(officer, 'acknowledge');
  });

  it('is given to the officer by the head', async () => {
    await opensFromQueue(head, sent.number);
    await doesAct(head, 'assign', { officer: people.officer });
  });

  it('stands still while its citizen is asked, who reads the question and answers', async () => {
    await doesOnTicket(officer, sent.number, 'start');
    await doesAct(officer, 'request-information', { message: question });
    await goesTo('reply', question);
    await citizen.fills(actTexts.replyMessage, reply);
    await citizen.presses(textsOfActs.reply.send);
    await citizen.sees(textsOfActs.reply.isDone);
  });

  it('is answered by the officer, who read the reply', async () => {
    await doesOnTicket(officer, sent.number, 'respond', { finding: 'not-upheld', reason: below });
    await officer.sees(reply);
  });

  it('is rated 2 and appealed, and goes up', async () => {
    await goesTo('rate', below);
    await citizen.chooses(actTexts.rate2);
    await citizen.presses(textsOfActs.rate.send);
    await citizen.sees(textsOfActs.rate.isDone);
    await goesTo('appeal', below);
    await citizen.fills(actTexts.appealGrounds, grounds);
    await citizen.presses(textsOfActs.appeal.send);
    await citizen.sees(textsOfActs.appeal.isDone);
  });

  it('is decided by the head above, who reads the grounds', async () => {
    await opensFromQueue(headAbove, sent.number);
    await headAbove.sees(grounds);
    await doesAct(headAbove, 'respond', { finding: 'partly-upheld', reason: above });
  });

  it('shows the citizen the decision', async () => {
    await asksFor(citizen, sent);
    await citizen.sees(above);
  });

  it('was acted on by each of the four, in this order, besides what its clock did', async () => {
    const acts = (await eventsOf(sent.number)).filter(({ by }) => by.actor !== 'system');
    expect(acts.map(({ type, by }) => [type, 'officer' in by ? by.officer : by.actor])).toEqual([
      ['submit', 'citizen'],
      ['acknowledge', people.officer],
      ['assign', people.head],
      ['start', people.officer],
      ['request-information', people.officer],
      ['reply', 'citizen'],
      ['respond', people.officer],
      ['rate', 'citizen'],
      ['appeal', 'citizen'],
      ['respond', people.headAbove],
    ]);
  });
});
