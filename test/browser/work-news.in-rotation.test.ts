import { expect, it } from 'vitest';
import { newsTexts } from '../../web/src/officer/news/texts.ts';
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
