import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { aJpeg } from '../builders/files.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import { actTexts, textsOfActs } from '../../web/src/citizen/follow/act-texts.ts';
import { followTexts } from '../../web/src/citizen/follow/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { fileTexts } from '../../web/src/files/texts.ts';
import { languageNames } from '../../web/src/design/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import type { TicketOnSite } from './site/ticket-on-site.ts';
import { opens, writes } from './states/following.ts';
import type { Visit } from './visits/visit.ts';

const words = 'Maji bado hayajarudi mtaani.';

/** The ticket as the API shows it to its citizen. */
const follows = ({ number, secret }: TicketOnSite, { site }: Visit) =>
  site.system.answers('follow-ticket', { params: { number }, headers: { 'mrejesho-secret': secret } });

/** What was written of it. */
async function messagesOf(ticket: TicketOnSite, visit: Visit): Promise<readonly string[]> {
  const { body } = await follows(ticket, visit);
  return (body['messages'] as { readonly text: string }[]).map(({ text }) => text);
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
  await visit.presses(textsOfActs.reply.send);
  await visit.sees(textsOfActs.reply.isDone);
}

describe('an act of a citizen', () => {
  it('is done once, however often it is sent before its answer arrives', async () => {
    await using visit = await aVisit();
    const ticket = await opens(visit);
    await writes(visit, words);
    visit.site.api.losesAnswers('reply');
    await visit.presses(textsOfActs.reply.send);
    await visit.sees(ticketTexts.notSent);
    visit.site.api.answersAgain('reply');
    await visit.presses(textsOfActs.reply.send);
    await visit.sees(textsOfActs.reply.isDone);
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
    await visit.presses(textsOfActs.reply.send);
    await visit.sees(ticketTexts.notSent);
    visit.site.api.answersAgain('reply');
    await visit.fills(actTexts.replyMessage, 'Maji yamerudi leo.');
    await visit.presses(textsOfActs.reply.send);
    await visit.sees(ticketTexts.arrivedBefore);
    expect(await messagesOf(ticket, visit)).toEqual([words]);
    await visit.presses(ticketTexts.sendChanged);
    await visit.sees(textsOfActs.reply.isDone);
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
    // Who was found wrong is not led to accept it.
    expect(await visit.page.locator('.answer .buttons .button:not(.second)').count()).toBe(0);
    await visit.link(offeredActWords.rate).last().click();
    await visit.page.getByLabel(visit.say(actTexts.rate2), { exact: true }).check();
    await visit.presses(textsOfActs.rate.send);
    await visit.sees(textsOfActs.rate.isDone);
    await visit.page
      .locator('.callout')
      .getByRole('link', { name: visit.say(offeredActWords.appeal) })
      .click();
    await visit.fills(actTexts.appealGrounds, words);
    await visit.presses(textsOfActs.appeal.send);
    await visit.sees(ticketTexts.sentTo);
    expect(visit.page.url()).toMatch(/#hoja$/);
  });
});
