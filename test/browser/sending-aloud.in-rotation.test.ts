import { describe, expect, it } from 'vitest';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { opennessChoices } from '../../web/src/ticket-form/texts.ts';
import { designTexts } from '../../web/src/design/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { heardOn, type Heard } from './looks/aloud.ts';
import { comesTo, sends } from './visits/sending.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** What is heard with this role and name. */
const said = async (visit: WatchedVisit, role: string, name: string): Promise<Heard | undefined> =>
  (await heardOn(visit.page)).find((heard) => heard.role === role && heard.name === name);

/** The page is heard from this heading on. */
const hearsFirst = (visit: WatchedVisit, heading: string): Promise<void> =>
  expect
    .poll(async () => (await said(visit, 'heading', heading))?.says)
    .toEqual(expect.arrayContaining(['in focus', 'level 1']));

describe('who sends a ticket by ear', () => {
  it('hears what is asked as the name of the choices, and what each of them means', async () => {
    await using visit = await aVisit();
    await comesTo(visit, 'you');
    expect(await said(visit, 'group', laterTexts.you.sw)).toBeDefined();
    const choice = await said(visit, 'radio', opennessChoices.anonymous.sw);
    expect(choice?.says).toEqual(['not checked', expect.stringMatching(/^described as/)]);
  });

  it('hears the next question from its heading on', async () => {
    await using visit = await aVisit();
    await comesTo(visit, 'understood');
    await hearsFirst(visit, laterTexts.understood.sw);
  });

  it('hears at once that something is wrong, and what, at the list and at the field', async () => {
    await using visit = await aVisit();
    await visit.opens('send');
    await visit.presses(sendTexts.next);
    const mistake = sendTexts.noWords.sw;
    await visit.sees(mistake);
    await expect
      .poll(async () => (await said(visit, 'alert', designTexts.mistakes.sw))?.says)
      .toEqual(expect.arrayContaining(['live assertive', 'in focus']));
    expect(await said(visit, 'link', mistake)).toBeDefined();
    const field = await said(visit, 'textbox', sendTexts.words.sw);
    expect(field?.says).toEqual(expect.arrayContaining(['invalid', expect.stringContaining(mistake)]));
  });

  it('hears that the page waits, and what came of it', async () => {
    await using visit = await aVisit();
    visit.site.api.keepsWaiting('understand-words');
    await visit.opens('send');
    await visit.fills(sendTexts.words, 'Hakuna maji Mbezi');
    await visit.presses(sendTexts.next);
    await visit.sees(designTexts.waiting);
    const heard = await heardOn(visit.page);
    const waiting = heard.findIndex(({ name }) => name === designTexts.waiting.sw);
    expect(heard[waiting - 1]).toMatchObject({ role: 'status', says: ['live polite'] });
  });

  it('hears the receipt from its heading on, and how it was kept as soon as it was', async () => {
    await using visit = await aVisit();
    await sends(visit);
    await visit.sees(receiptTexts.keepWhy);
    await hearsFirst(visit, receiptTexts.received.sw);
    await visit.presses(receiptTexts.picture);
    await visit.sees(receiptTexts.kept);
    const heard = await heardOn(visit.page);
    const kept = heard.findIndex(({ name }) => name.includes(receiptTexts.kept.sw));
    expect(heard.slice(0, kept).findLast(({ role }) => role === 'status')?.says).toEqual(['live polite']);
  });
});
