import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { restingSince } from '../../../../web/src/officer/frame/texts.ts';
import { awayAfter } from '../../../../web/src/officer/platform/presence.ts';
import { timeOfDay } from '../../../../web/src/platform/dates.ts';
import { sessionTexts } from '../../../../web/src/officer/session/texts.ts';
import { ticketFormTexts } from '../../../../web/src/ticket-form/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { chosenText, onCountText, severalTexts } from '../../../../web/src/officer/queue/several-texts.ts';
import { queueTexts, workFilterNames } from '../../../../web/src/officer/queue/texts.ts';
import { officerActTexts, questionTexts } from '../../../../web/src/officer/ticket/officer-act-texts.ts';
import { viewTexts } from '../../../../web/src/officer/views/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { hostileLines } from './hostile-lines.ts';
import { hasNews } from './news.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-queue';
const head = 'anna-mushi';

/** Several tickets wait, and so many of them are chosen. */
async function choosesSome(visit: Visit, count: number): Promise<void> {
  await ticketsWait(visit, head);
  await visit.opens(page);
  const boxes = visit.page.locator('.lines-of-tickets .line').getByRole('checkbox');
  await boxes.first().waitFor();
  for (let place = 0; place < count; place += 1) await boxes.nth(place).check();
}

/** Asks for something else of the queue that is shown. */
const filters = (visit: Visit): Promise<void> =>
  visit.page.getByRole('link', { name: new RegExp(`^${visit.say(workFilterNames.overdue)}`) }).click();

/** Keeps timers of minutes from now on, in this page alone: a clock that Playwright installs would stay for the states that follow. */
const holdLongWaits = (visit: Visit): Promise<void> =>
  visit.page.evaluate((longWait) => {
    const held: (() => void)[] = [];
    const wait = setTimeout;
    const hold = (run: () => void, after = 0): unknown =>
      after < longWait ? wait(run, after) : held.push(run);
    Object.assign(globalThis, { setTimeout: hold, held });
  }, awayAfter);

/** Ends the timers that are held, at an instant. */
const passLongWaits = (visit: Visit, at: string): Promise<void> =>
  visit.page.evaluate((now) => {
    Date.now = () => Date.parse(now);
    const { held } = globalThis as unknown as { readonly held: (() => void)[] };
    for (const run of held.splice(0)) run();
  }, at);

const savedViews = [
  { name: 'Asubuhi: zilizochelewa', institution: 'dawasa', asked: { overdue: 'true' } },
  { name: 'Za haraka', institution: 'dawasa', asked: { urgent: 'true' } },
];

/** A head keeps two views, and shares another one with the office. */
async function savesViews({ site }: Visit): Promise<void> {
  const headers = { authorization: `Bearer ${head}` };
  await site.system.answers('keep-views', { headers, body: { version: 0, views: savedViews } });
  const shared = [{ name: 'Zisizo na mtu', institution: 'dawasa', asked: { unassigned: 'true' } }];
  const body = { institution: 'dawasa', version: 0, views: shared };
  await site.system.answers('keep-views', { headers, body });
}

/** What waits at an office, to who heads it, works there or has nothing to do with it. */
export const queueStates: readonly PageState[] = [
  { page, name: 'empty', officer: head, shows: queueTexts.empty },
  {
    page,
    name: 'filtered-empty',
    officer: head,
    shows: queueTexts.emptyFiltered,
    reach: (visit) => visit.opens(page, { query: 'urgent=true&here=true' }),
  },
  {
    page,
    name: 'with-news',
    officer: head,
    shows: { sw: 'Mtaro umeachwa wazi Sinza', en: 'Mtaro umeachwa wazi Sinza' },
    reach: async (visit) => {
      const { watched } = await hasNews(visit);
      await watched.listed();
      await visit.opens(page);
      await visit.page.locator('.news-link .number').waitFor();
    },
  },
  {
    page,
    name: 'awaited',
    officer: head,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-queue');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer: head,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-queue', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'of-others',
    officer: head,
    shows: accessTexts.toStart,
    reach: (visit) => visit.opens(page, { query: 'institution=tanesco' }),
  },
  {
    page,
    name: 'not-for-the-role',
    officer: 'tumaini-lusinde',
    shows: accessTexts.notAllowedWhy,
  },
  {
    page,
    name: 'with-views',
    officer: head,
    shows: { sw: 'Zisizo na mtu', en: 'Zisizo na mtu' },
    reach: async (visit) => {
      await savesViews(visit);
      await ticketsWait(visit, head);
      await visit.opens(page, { query: 'overdue=true' });
    },
  },
  {
    page,
    name: 'arranging-views',
    officer: head,
    shows: viewTexts.add,
    reach: async (visit) => {
      await savesViews(visit);
      await visit.opens(page, { query: 'overdue=true' });
      await visit.sees({ sw: 'Zisizo na mtu', en: 'Zisizo na mtu' });
      await visit.presses(viewTexts.save);
    },
  },
  { page, name: 'acting-head', officer: 'rehema-mbwambo', shows: queueTexts.empty },
  {
    page,
    name: 'hostile-texts',
    officer: head,
    longTexts: true,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      visit.site.api.answersBut('list-queue', (body) => ({ ...Object(body), lines: hostileLines }));
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'units-below',
    officer: head,
    shows: { sw: 'DAWASA Kinondoni', en: 'DAWASA Kinondoni' },
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(queueTexts.empty);
      await visit.unfolds(queueTexts.units);
    },
  },
  {
    page,
    name: 'more-units-below',
    officer: head,
    shows: queueTexts.moreUnits,
    reach: async (visit) => {
      visit.site.api.answersBut('list-institutions', (body) => ({ ...Object(body), next: 'zaidi' }));
      await visit.opens(page);
      await visit.sees(queueTexts.empty);
      await visit.unfolds(queueTexts.units);
    },
  },
  {
    page,
    name: 'offline',
    officer: head,
    shows: failureTexts.unreachable,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(queueTexts.empty);
      await visit.goesOffline();
      await filters(visit);
    },
  },
  {
    page,
    name: 'resting',
    officer: head,
    shows: restingSince(inEach((language) => timeOfDay(Date.parse('2026-11-24T09:05:00Z'), language))),
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(queueTexts.empty);
      await holdLongWaits(visit);
      await filters(visit); // its waits are those that are held
      await visit.sees(queueTexts.emptyFiltered);
      await passLongWaits(visit, '2026-11-24T09:05:50Z');
    },
  },
  {
    page,
    name: 'login-ended',
    officer: head,
    shows: sessionTexts.ended,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(queueTexts.empty);
      visit.site.api.refuses('keep-session', 'session-ended');
      visit.site.api.refuses('list-queue', 'login-required');
      await filters(visit);
    },
  },
  {
    page,
    name: 'rest-is-too-old',
    officer: head,
    shows: listTexts.fromStart,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      visit.site.api.answersBut('list-queue', (body) => ({ ...Object(body), next: 'zamani' }));
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'more-filters',
    officer: head,
    shows: ticketFormTexts.ward,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page, { query: 'assignee=musa-mollel' });
      await visit.page
        .locator('select[name=assignee] option[value=musa-mollel]')
        .waitFor({ state: 'attached' });
    },
  },
  {
    page,
    name: 'narrowed',
    officer: head,
    shows: workFilterNames.news,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page, { query: 'unacknowledged=true&kind=complaint&sort=age' });
      await visit.page.locator('select[name=kind] option[value=complaint]').waitFor({ state: 'attached' });
    },
  },
  {
    page,
    name: 'several-chosen',
    officer: head,
    shows: chosenText(3),
    reach: (visit) => choosesSome(visit, 3),
  },
  {
    page,
    name: 'several-to-direct',
    officer: 'neema-sanga',
    shows: questionTexts.dueByMissing,
    reach: async (visit) => {
      await ticketsWait(visit, 'neema-sanga');
      await visit.opens(page, { query: 'institution=dawasa' });
      await visit.page.locator('.lines-of-tickets .line').getByRole('checkbox').first().check();
      await visit.presses(officerActTexts.direct.title);
      await visit.presses(onCountText(officerActTexts.direct.send, 1));
    },
  },
  {
    page,
    name: 'several-to-merge',
    officer: head,
    shows: questionTexts.into,
    reach: async (visit) => {
      await choosesSome(visit, 3);
      const more = visit.button(severalTexts.moreActs);
      await visit.button(officerActTexts.acknowledge.title).waitFor();
      if (await more.isVisible()) await more.click();
      await visit.presses(officerActTexts.merge.title);
    },
  },
  {
    page,
    name: 'several-answered',
    officer: head,
    shows: { sw: 'Yamekataliwa', en: 'Refused' },
    reach: async (visit) => {
      await choosesSome(visit, 5);
      await visit.presses(officerActTexts.acknowledge.title);
    },
  },
  {
    page,
    name: 'several-unanswered',
    officer: head,
    shows: severalTexts.goesOnUnderKey,
    reach: async (visit) => {
      await choosesSome(visit, 2);
      visit.site.api.refuses('act-on-several', 'store-unavailable');
      await visit.presses(officerActTexts.acknowledge.title);
    },
  },
  {
    page,
    name: 'previewed',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page);
      const line = visit.page.locator('.lines-of-tickets .line:has(.of-message)');
      await line.waitFor();
      const opener = line.locator('.open-preview');
      // On a phone there is no room beside the list.
      if ((await opener.count()) === 0) return;
      await opener.click();
      await visit.page.locator('.acts-of-preview').waitFor();
    },
  },
  {
    page,
    name: 'preview-not-opened',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      visit.site.api.refuses('open-ticket', 'store-unavailable');
      await visit.opens(page);
      await visit.page.locator('.lines-of-tickets .line').first().waitFor();
      const opener = visit.page.locator('.open-preview');
      if ((await opener.count()) === 0) return;
      await opener.first().click();
      await visit.page.locator('.preview-beside [role=alert]').waitFor();
    },
  },
  {
    page,
    name: 'comfortable',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page);
      const comfortable = visit.button(listTexts.comfortable);
      await comfortable.waitFor({ state: 'attached' });
      if (!(await comfortable.isVisible())) return;
      await comfortable.click();
      // The states after it begin as a browser does that keeps nothing.
      await visit.page.evaluate(() => localStorage.clear());
    },
  },
  {
    page,
    name: 'waiting',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page);
    },
  },
];
