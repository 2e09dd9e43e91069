import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { ticketTexts } from '../../../web/src/citizen/follow/ticket-texts.ts';
import { inGroups } from '../../../web/src/platform/digits.ts';
import { auditorTexts } from '../../../web/src/officer/auditor/texts.ts';
import { changeTexts, fieldTexts } from '../../../web/src/officer/change/texts.ts';
import { custodianTexts } from '../../../web/src/officer/custodian/texts.ts';
import { officeTexts } from '../../../web/src/officer/office/texts.ts';
import { ticketPageTexts } from '../../../web/src/officer/ticket/texts.ts';
import { launchOptions } from '../../browser/chromium/launch.ts';
import { opensTicket } from '../../browser/visits/officer-at-work.ts';
import type { Reader } from '../../browser/visits/reader.ts';
import { asksForTrail } from '../../browser/states/work/auditor.ts';
import { sendsAtDesk } from '../../browser/states/work/desk.ts';
import { asksFor } from '../../browser/states/follow.ts';
import { smallPhone } from '../../browser/visits/visitors.ts';
import { sendsSlowly } from '../steps/slow-tickets.ts';
import { aCitizen } from '../steps/under-test.ts';
import { doesAct, doesOnTicket, logsInAtOffice, opensFromQueue, readerIn } from './at-an-office.ts';

const head = 'latifa-sumari';
const motivation = 'Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.';
const whyRead = 'Ukaguzi wa hoja zilizochelewa za Novemba.';
const heard = 'Mwananchi alipiga simu kwenye dawati la malalamiko.';

describe('each role does its work by the pages', () => {
  const citizen = aCitizen();
  let browser: Browser;
  let receipt: Receipt;
  let atHead: Reader;

  beforeAll(async () => {
    browser = await chromium.launch(await launchOptions());
    [receipt, atHead] = await Promise.all([
      sendsSlowly(citizen, { institution: 'afya' }),
      logsInAtOffice(browser, head),
    ]);
  });
  afterAll(() => browser.close());

  /** Somebody logs in, works, and goes. */
  async function works(officer: string, work: (reader: Reader) => Promise<void>): Promise<void> {
    const reader = await logsInAtOffice(browser, officer);
    await work(reader);
    await reader.context.close();
  }

  it('whoever is at the desk writes down a ticket, whose citizen follows it by the slip', async () => {
    await works('kassimu-haule', async (reader) => {
      await sendsAtDesk(reader);
      const slip = await reader.page.locator('pre.slip').innerText();
      const [number = '', secret = ''] = slip.match(/\b\d{4}(?: \d{4})+\b/g) ?? [];
      const phone = await readerIn(browser, smallPhone);
      await asksFor(phone, { number: number.replaceAll(' ', ''), secret: secret.replaceAll(' ', '') });
      await phone.sees(ticketTexts.standing);
      await phone.context.close();
    });
  });

  it('a duty officer finds a ticket in the queue and makes it urgent', async () => {
    await works('elia-bashange', async (reader) => {
      await opensFromQueue(reader, receipt.number);
      await doesAct(reader, 'raise-urgency', { reason: 'Mgonjwa bado yuko hatarini mlangoni.' });
      await reader.sees(ticketPageTexts.urgent);
    });
  });

  it('a complaints officer leaves a note, which the head reads', async () => {
    await works('tatu-mfinanga', (reader) =>
      doesOnTicket(reader, receipt.number, 'note', { message: heard }),
    );
    await opensTicket(atHead, receipt);
    await atHead.sees(heard);
  });

  it('a head sees who works at the office, and asks who sent it', async () => {
    await atHead.opens('work-office');
    await atHead.sees('Elia Bashange');
    await atHead.sees(officeTexts.open);
    await doesOnTicket(atHead, receipt.number, 'request-identity', { motivation });
  });

  it('oversight reads it with a reason, which stands beside the read', async () => {
    await works('elia-mwakalinga', async (reader) => {
      await reader.opens('work-ticket', { number: receipt.number });
      await reader.sees(ticketPageTexts.needsReasonMeans);
      await reader.fills(ticketPageTexts.reason, whyRead);
      await reader.presses(ticketPageTexts.openWithReason);
      await reader.sees('Nilipouliza bili yangu nilitukanwa');
      await reader.presses(ticketPageTexts.showReads);
      await reader.page.locator('.events').filter({ hasText: whyRead }).waitFor();
    });
  });

  it('a custodian reads why, and grants it; the head sees who it is', async () => {
    await works('benard-shija', async (reader) => {
      await reader.opens('work-custodian');
      const request = reader.page.locator('.identity-requests li', { hasText: inGroups(receipt.number) });
      await request.getByRole('button').click();
      await reader.sees(motivation);
      await reader.chooses(custodianTexts.grant);
      await reader.fills(custodianTexts.reason, 'Hatari imethibitishwa na polisi wa kituo.');
      await reader.presses(custodianTexts.decide);
      await reader.sees(custodianTexts.decided);
    });
    await opensTicket(atHead, receipt);
    await atHead.presses(ticketPageTexts.showIdentity);
    await atHead.sees(citizen.phone.replace(/^0/, '+255'));
  });

  it('an auditor has its chains verified by the browser', async () => {
    await works('tumaini-lusinde', async (reader) => {
      await asksForTrail(reader, receipt.number);
      await reader.sees(auditorTexts.whole);
    });
  });

  it('an administrator makes an officer known, who stands in the history of the institution', async () => {
    const name = 'Zubeda Mwakyusa';
    const why = 'Barua ya uteuzi ya 20 Novemba 2026';
    await works('salama-ngowi', async (reader) => {
      await reader.opens('work-change', { query: 'act=create-officer&institution=brela' });
      await reader.fills(fieldTexts.person, name);
      await reader.page.locator('#id').fill('zubeda-mwakyusa');
      await reader.fills(changeTexts.why, why);
      await reader.presses(changeTexts.look);
      await reader.sees(changeTexts.shown);
      await reader.presses(changeTexts.doIt);
      await reader.sees(changeTexts.done);
      await reader.opens('work-institution', { query: 'institution=brela' });
      await reader.sees(name);
      await reader.sees(why);
    });
  });
});
