import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { newsTexts, notShownText } from '../../../../web/src/officer/news/texts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-news';
const officer = 'anna-mushi';
const colleague = 'musa-mollel';

/** A colleague calls on the head in a note; she is directed on another; and a third, which she watches, is acknowledged and noted on. */
export async function hasNews(visit: Visit) {
  const { system } = visit.site;
  const directed = await visit.ticket({ subject: 'Bili ya maji mara mbili' });
  await directed.by('latifa-sichone', 'direct', { dueBy: '2026-12-21', message: 'Mrejesheeni fedha zake.' });
  await directed.tellsOfTheNewest();
  const watched = await visit.ticket({ subject: 'Mtaro umeachwa wazi Sinza' });
  await system.news.watch(officer, { number: watched.number, since: system.now });
  await system.watchedMarks.mark(watched.number);
  for (const [act, body] of [
    ['acknowledge', {}],
    ['note', { message: 'Fundi yuko njiani, anafika saa nane.' }],
  ] as const) {
    system.now = plusSeconds(system.now, 600);
    await watched.by(colleague, act, body);
    await watched.tellsOfTheNewest();
  }
  system.now = plusSeconds(system.now, 600);
  const mentioned = await visit.ticket();
  await mentioned.by(colleague, 'note', {
    message: '@Anna Mushi tunaweza kuahidi pampu mpya ifikapo tarehe 18?',
    mentions: [officer],
  });
  await mentioned.tellsOfTheNewest();
  return { mentioned, watched };
}

/** Opens the page on a machine whose officer turned notices on, until it says this; for states that follow there is no such machine. */
async function opensWhereNoticesAre(visit: Visit, permission: NotificationPermission, shown: Text) {
  const machine = await visit.page.addInitScript((given) => {
    Object.defineProperty(Notification, 'permission', { get: () => given });
    localStorage.setItem('mrejesho:browser-notices', 'yes');
  }, permission);
  await visit.opens(page);
  await visit.sees(shown);
  await machine.dispose();
  await visit.page.evaluate(() => localStorage.removeItem('mrejesho:browser-notices'));
}

/** What asks something of an officer, and what happens to tickets that they watch. */
export const newsStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: newsTexts.none },
  {
    page,
    name: 'awaited',
    officer,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-news');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-news', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'new',
    officer,
    shows: newsTexts.answer,
    reach: async (visit) => {
      await hasNews(visit);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'notices-blocked',
    officer,
    shows: newsTexts.blocked,
    reach: (visit) => opensWhereNoticesAre(visit, 'denied', newsTexts.none),
  },
  {
    page,
    name: 'notices-on',
    officer,
    shows: newsTexts.areOn,
    reach: async (visit) => {
      visit.site.api.answersBut('list-news', (news) => ({ ...(news as object), unknown: 2 }));
      await opensWhereNoticesAre(visit, 'granted', notShownText(2));
    },
  },
  {
    page,
    name: 'read',
    officer,
    shows: newsTexts.youWatch,
    reach: async (visit) => {
      await hasNews(visit);
      await visit.site.system.news.readUntil(officer, visit.site.system.now);
      await visit.opens(page);
      await visit.page.locator('.news-list .entry').first().waitFor();
    },
  },
];
