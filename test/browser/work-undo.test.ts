import { expect, it } from 'vitest';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { answerHeldSeconds } from '../../domain/foundation/vocabulary/answer-held-seconds.ts';
import { tellInTime } from '../../functions/notices/send-notices.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { fileTexts } from '../../web/src/files/texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { ticketPageTexts as texts } from '../../web/src/officer/ticket/texts.ts';
import type { TicketOnSite } from './site/ticket-on-site.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { Keyboard } from './visits/keyboard.ts';
import { attaches, officePc, opensTicket } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const words = 'Bomba kuu lilipasuka usiku wa jana; mafundi wamelirekebisha leo asubuhi.';

const atThePc = { browser: { viewport: officePc } } as const;

/** A head comes to a ticket that was acknowledged. */
async function comesToTicket(anna: WatchedVisit): Promise<{ ticket: TicketOnSite; keys: Keyboard }> {
  await logsIn(anna, head);
  const ticket = await anna.ticket();
  await ticket.officer('acknowledge');
  await opensTicket(anna, ticket);
  return { ticket, keys: new Keyboard(anna) };
}

const form = ({ page }: WatchedVisit) => page.locator('.form-of-act');
const bar = ({ page }: WatchedVisit) => page.locator('.held-answer');

/** Answers by keys: the first finding, the reasons, and off it goes. */
async function answers(
  { anna, keys }: { anna: WatchedVisit; keys: Keyboard },
  attaching = false,
): Promise<void> {
  await keys.presses('j');
  await form(anna).waitFor();
  await keys.presses('Space');
  await keys.presses('Tab');
  await keys.types(words);
  if (attaching) await attaches(anna);
  await keys.presses('Control+Enter');
  await bar(anna).waitFor();
}

async function statusOf({ site }: WatchedVisit, { number }: TicketOnSite): Promise<string | undefined> {
  return (await site.system.tickets.load(number))?.status;
}

/** How many SMS go out for all that happened to a ticket. */
async function smsFor({ site: { system } }: WatchedVisit, { number }: TicketOnSite): Promise<number> {
  const before = system.sms.taken.length;
  const events = (await system.tickets.history(number))?.events ?? [];
  for (const event of events.slice(-2)) await tellInTime(system.ports, { event, log: system.captured.log });
  return system.sms.taken.length - before;
}

it('an answer is undone by one key: its words and files are in the form again, its citizen hears nothing', async () => {
  await using anna = await aVisit(atThePc);
  const { ticket, keys } = await comesToTicket(anna);
  await answers({ anna, keys }, true);
  expect(await statusOf(anna, ticket)).toBe('responded');
  expect(await anna.page.locator('[data-act="undo-response"]').count()).toBe(0);
  await keys.presses('z');
  await anna.sees(officerActTexts['undo-response'].done);
  await form(anna).waitFor();
  expect(await form(anna).locator('textarea').first().inputValue()).toBe(words);
  expect(await form(anna).locator('input[type=radio]:checked').count()).toBe(1);
  await anna.sees(fileTexts.clean);
  expect(await bar(anna).count()).toBe(0);
  expect(await statusOf(anna, ticket)).toBe('acknowledged');
  expect(await smsFor(anna, ticket)).toBe(0);
  await anna.page.locator('.say.aside', { hasText: anna.say(texts.undone) }).waitFor();

  await keys.presses('Control+Enter');
  await bar(anna).waitFor();
  expect(await statusOf(anna, ticket)).toBe('responded');
  anna.site.system.now = plusSeconds(anna.site.system.now, 40);
  expect(await smsFor(anna, ticket)).toBe(1);
});

it('what is counted down is no chatter, and is over with the time', async () => {
  await using anna = await aVisit(atThePc);
  const { ticket, keys } = await comesToTicket(anna);
  await anna.page.clock.install();
  await answers({ anna, keys });
  expect(await bar(anna).locator('[role=status]').count()).toBe(1);
  expect(await bar(anna).locator('[role=timer]').getAttribute('aria-live')).toBe('off');
  const said = await bar(anna).locator('[role=status]').textContent();
  await anna.page.clock.runFor(9_000);
  await expect
    .poll(async () => Number(/\d+/.exec((await bar(anna).locator('[role=timer]').textContent()) ?? '')?.[0]))
    .toBeLessThanOrEqual(answerHeldSeconds - 9);
  expect(await bar(anna).locator('[role=status]').textContent()).toBe(said);
  await anna.page.clock.runFor((answerHeldSeconds - 8) * 1000);
  await expect.poll(() => bar(anna).count()).toBe(0);
  anna.site.system.now = plusSeconds(anna.site.system.now, answerHeldSeconds + 1);
  expect(await statusOf(anna, ticket)).toBe('responded');
});

it('it is undone from another page too, and leads back to its form', async () => {
  await using anna = await aVisit(atThePc);
  const { ticket, keys } = await comesToTicket(anna);
  await answers({ anna, keys });
  await keys.presses('f');
  await anna.page.waitForURL('**/kazi/foleni*');
  await bar(anna).waitFor();
  await keys.presses('z');
  await form(anna).waitFor();
  expect(await form(anna).locator('textarea').first().inputValue()).toBe(words);
  expect(await statusOf(anna, ticket)).toBe('acknowledged');
});

it('why it cannot be undone is said: its citizen opened it first', async () => {
  await using anna = await aVisit(atThePc);
  const { ticket, keys } = await comesToTicket(anna);
  await answers({ anna, keys });
  const stored = await anna.site.system.tickets.load(ticket.number);
  if (stored !== undefined) await anna.site.system.tickets.markAnswerSeen(stored);
  await keys.presses('z');
  await bar(anna)
    .locator('[role=alert]', { hasText: anna.say(refusalWords['answer-seen']) })
    .waitFor();
  expect(await form(anna).count()).toBe(0);
  await anna.presses(texts.closeNotice);
  expect(await bar(anna).count()).toBe(0);
  expect(await statusOf(anna, ticket)).toBe('responded');
});
