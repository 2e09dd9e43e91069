import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receipt as receiptSchema } from '../../../contracts/http/intake/submit-ticket.ts';
import { theSample } from '../../../local/demo/country.ts';
import { actTexts, textsOfActs } from '../../../web/src/citizen/follow/act-texts.ts';
import { ticketTexts } from '../../../web/src/citizen/follow/ticket-texts.ts';
import { outboxTexts } from '../../../web/src/citizen/outbox/texts.ts';
import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import { offeredActWords } from '../../../words/offered-acts.ts';
import type { Reader } from '../../browser/visits/reader.ts';
import { comesTo, goesOn } from '../../browser/visits/sending.ts';
import { eventsOf } from '../steps/history.ts';
import { smsTo } from '../steps/notices.ts';
import { readsAndDoes, tokensOf } from '../steps/officers.ts';
import { SimplePhone } from '../steps/simple-phone.ts';
import type { Citizen, Receipt } from '../../../local/demo/citizen.ts';
import { aCitizen } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';
import { PhoneWithBrowser } from './phone-with-browser.ts';

const answer = 'Bomba kuu lilipasuka na limerekebishwa leo asubuhi.';
const grounds = 'Maji bado hayatoki nyumbani kwetu.';

/** A small unit, and who heads it and the offices through which it climbs when nobody answers in time, but for the root. */
const unit = 'Kitengo cha Bili cha DAWASA Kinondoni';
const heads = ['hadija-kilasi', 'pendo-kamugisha', 'anna-mushi', 'latifa-sichone'] as const;

const sample = await theSample();

/** Whoever holds it reads and answers it; false: it has climbed as far as the root. */
async function isAnswered(number: string, tokens: readonly string[]): Promise<boolean> {
  for (const token of tokens) {
    const { status } = await readsAndDoes(token, number, 'response', { finding: 'upheld', reason: answer });
    if (status === 200) return true;
  }
  return false;
}

const figuresOn = async (reader: Reader): Promise<readonly string[]> =>
  (await reader.page.locator('.figure').allInnerTexts()).map((figure) => figure.replaceAll(/\s/g, ''));

describe('a small phone on a bad line', () => {
  const citizens: Citizen[] = [];
  let phone: PhoneWithBrowser;
  let reader: Reader;
  let arrived: Receipt;
  let kept: readonly string[] = [];

  /** Everything until the receipt was kept, and its office has answered. False: it came to the root before. */
  async function sendsAndIsAnswered(tokens: readonly string[]): Promise<boolean> {
    const citizen = aCitizen();
    citizens.push(citizen);
    phone = new PhoneWithBrowser();
    reader = await phone.opensBrowser();
    const sender = { phone: citizen.phone, office: unit };
    await comesTo(reader, 'you', sender);
    await reader.goesOffline();
    await goesOn(reader, 'you', 'check', sender);
    await reader.presses(sendTexts.send);
    await reader.sees(receiptTexts.waitingLasts);
    const lost = phone.losesTheAnswer();
    await reader.goesOnline();
    arrived = receiptSchema.parse(await lost);
    await phone.closesBrowser();
    reader = await phone.opensBrowser();
    await reader.opens('home');
    await reader.presses(outboxTexts.title);
    await reader.presses(outboxTexts.showReceipt);
    kept = await figuresOn(reader);
    const answered = await isAnswered(arrived.number, tokens);
    if (!answered) await phone.isThrownAway();
    return answered;
  }

  beforeAll(async () => {
    const tokens = await Promise.all(heads.map(async (head) => (await tokensOf(head)).access));
    // With deadlines in seconds a busy machine may be too late for one: then it sends another.
    while (!(await sendsAndIsAnswered(tokens)));
    await reader.unfolds(receiptTexts.typed);
    await reader.fills(receiptTexts.typeAgain, arrived.secret.slice(-4));
    await reader.presses(receiptTexts.confirm);
    await reader.presses(receiptTexts.follow);
  });
  afterAll(() => phone.isThrownAway());

  const typesOf = async () => (await eventsOf(arrived.number)).map(({ type }) => type);
  const goesTo = async (act: 'rate' | 'appeal'): Promise<void> =>
    reader.link(offeredActWords[act]).last().click();

  it('gets the receipt whose answer was lost, after its browser was closed', () => {
    expect(kept).toEqual([arrived.number, arrived.secret]);
  });

  it('reads the answer, rates it 2, appeals, and sees it go up', async () => {
    await reader.sees(answer);
    await goesTo('rate');
    await reader.chooses(actTexts.rate2);
    await reader.presses(textsOfActs.rate.send);
    await reader.sees(ticketTexts.standing);
    await goesTo('appeal');
    await reader.fills(actTexts.appealGrounds, grounds);
    await reader.presses(textsOfActs.appeal.send);
    await until('the appeal', 30, async () => (await typesOf()).includes('appeal'));
    const events = await eventsOf(arrived.number);
    const [before, appeal] = ['respond', 'appeal'].map((type) => events.findLast((one) => one.type === type));
    expect(events.find(({ type }) => type === 'rate')).toMatchObject({ facts: { rating: 2 } });
    expect(appeal?.after.holder).not.toBe(before?.after.holder);
    const holder = sample.institution(appeal?.after.holder ?? '');
    await reader.sees(holder.name);
  });

  it('sent one ticket', async () => {
    const citizen = citizens.at(-1) ?? aCitizen();
    const dialling = new SimplePhone(citizen);
    await dialling.dials();
    // The phone was typed on a page: its owner says first that the ticket is theirs.
    await dialling.chooses('Fuatilia ulichotuma', 'Ulichotuma kwa simu hii');
    expect(await dialling.chooses('Swali kuhusu namba yako')).toContain(arrived.number);
    await dialling.chooses('Ndiyo, ni wangu');
    await dialling.dials();
    const list = await dialling.chooses('Fuatilia ulichotuma', 'Ulichotuma kwa simu hii');
    expect(list.match(/^\d+ \d\d\/\d\d/gm)).toHaveLength(1);
    expect(await dialling.types('1')).toContain(arrived.number);
  });

  it('got one SMS with the number and the secret', async () => {
    const receipts = () =>
      smsTo(citizens.at(-1) ?? aCitizen()).filter((text) => text.includes(arrived.secret));
    await until('the receipt by SMS', 60, () => receipts().length > 0);
    expect(receipts()).toEqual([expect.stringContaining(arrived.number)]);
  });
});
