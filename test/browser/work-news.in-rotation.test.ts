import { expect, it, vi } from 'vitest';
import { failureTexts } from '../../web/src/api/texts.ts';
import { emailWayTexts, newsTexts } from '../../web/src/officer/news/texts.ts';
import { newsKindTexts } from '../../web/src/officer/unread/texts.ts';
import { officerActTexts, questionTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { watchingTexts } from '../../web/src/officer/ticket/watch-ticket.tsx';
import { hasNews } from './states/work/news.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { Keyboard } from './visits/keyboard.ts';
import { officePc, opensTicket } from './visits/officer-at-work.ts';

const head = 'anna-mushi';

async function anOfficer(officer: string) {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, officer);
  return visit;
}

it('a mention is answered where it stands, by keys alone, and news are read', async () => {
  await using anna = await anOfficer(head);
  const keys = new Keyboard(anna);
  const { mentioned } = await hasNews(anna);
  await anna.opens('work-news');
  const entries = anna.page.locator('.news-list .entry');
  await entries.first().waitFor();
  expect(await anna.page.locator('.news-list .entry.unread').count()).toBe(await entries.count());
  await keys.goesTo(newsTexts.answer);
  await keys.types('Ndiyo, tuahidi tarehe kumi na nane.');
  await keys.presses('Control+Enter');
  await anna.sees(newsTexts.answered);
  const { events } = (await anna.site.system.tickets.history(mentioned.number)) ?? { events: [] };
  expect(events.at(-1)).toMatchObject({ type: 'note', by: { officer: head } });
  await keys.enters(newsTexts.allRead);
  await anna.page.locator('.news-list .entry.unread').first().waitFor({ state: 'detached' });
  expect(await anna.page.locator('.news-list .entry.unread').count()).toBe(0);
});

it('another text after a refusal goes as another note, and the same text as the same one', async () => {
  await using anna = await anOfficer(head);
  const keys = new Keyboard(anna);
  await hasNews(anna);
  anna.site.api.refuses('note', 'store-unavailable');
  await anna.opens('work-news');
  await keys.goesTo(newsTexts.answer);
  await keys.types('Ndiyo, tuahidi tarehe kumi na nane.');
  const notes = anna.site.api.asked('note');
  const sends = async (count: number): Promise<void> => {
    await keys.presses('Control+Enter');
    await vi.waitFor(() => expect(anna.site.api.asked('note')).toHaveLength(notes.length + count));
    await anna.sees(failureTexts.unavailable);
  };
  await sends(1);
  await sends(2);
  await keys.types(' Ya mwezi huu.');
  await sends(3);
  const [first, again, another] = anna.site.api
    .asked('note')
    .slice(notes.length)
    .map(({ headers }) => headers['idempotency-key']);
  expect(again).toBe(first);
  expect(another).not.toBe(first);
});

it('a ticket is watched from its page by keys alone, what others do is news without its words, and no longer once it was stopped', async () => {
  await using anna = await anOfficer(head);
  const keys = new Keyboard(anna);
  const ticket = await anna.ticket();
  await opensTicket(anna, ticket);
  await anna.sees(watchingTexts.watch);
  await keys.enters(watchingTexts.watch);
  await anna.sees(watchingTexts.isWatched);
  await ticket.by('musa-mollel', 'note', { message: 'Siri kubwa ya ofisi.' });
  await ticket.tellsOfTheNewest();
  await anna.opens('work-news');
  await anna.page.locator('.news-list .entry.unread').waitFor();
  expect(await anna.page.locator('main').textContent()).not.toContain('Siri kubwa');
  await anna.page.locator('.watched-tickets .button').focus();
  await keys.presses('Enter');
  await anna.sees(newsTexts.watchNone);
  await opensTicket(anna, ticket);
  await anna.sees(watchingTexts.hint);
});

it('a note is left for whoever has a ticket next by keys alone, and stands on top of it for them until they acted', async () => {
  await using anna = await anOfficer(head);
  const keys = new Keyboard(anna);
  const ticket = await anna.ticket();
  await opensTicket(anna, ticket);
  await keys.presses('d');
  await anna.page.getByRole('heading', { name: anna.say(officerActTexts.note.title), exact: true }).waitFor();
  await keys.goesTo(questionTexts.note);
  await keys.types('Cheti kinakuja Alhamisi.');
  await keys.goesTo(questionTexts.handOver);
  await keys.presses('Space');
  await keys.presses('Control+Enter');
  await anna.sees(officerActTexts.note.done);
  expect(anna.site.api.asked('note').map(({ body }): unknown => JSON.parse(body))).toEqual([
    { message: 'Cheti kinakuja Alhamisi.', handOver: true },
  ]);
  await ticket.by(head, 'assign', { officer: 'musa-mollel' });
  await logsIn(anna, 'musa-mollel');
  await opensTicket(anna, ticket);
  const top = anna.page.getByRole('region', { name: anna.say(ticketPageTexts.handedOver) });
  await top.getByText('Cheti kinakuja Alhamisi.').waitFor();
  await ticket.by('musa-mollel', 'acknowledge');
  await opensTicket(anna, ticket);
  expect(await top.count()).toBe(0);
});

it('when an e-mail comes is chosen by keys alone, and stays so', async () => {
  await using anna = await anOfficer(head);
  const keys = new Keyboard(anna);
  await anna.opens('work-news');
  await keys.goesTo(newsKindTexts.assigned);
  await keys.types(anna.say(emailWayTexts['at-once']));
  await anna.sees(newsTexts.saved);
  expect(await anna.site.system.news.choicesOf(head)).toEqual({ assigned: 'at-once' });
  await anna.opens('work-news');
  const select = anna.page.getByLabel(anna.say(newsKindTexts.assigned));
  expect(await select.inputValue()).toBe('at-once');
});
