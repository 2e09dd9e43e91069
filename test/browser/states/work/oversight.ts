import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import { briefTexts } from '../../../../web/src/officer/oversight/brief-texts.ts';
import { reportTexts } from '../../../../web/src/officer/oversight/report-texts.ts';
import { oversightTexts as texts } from '../../../../web/src/officer/oversight/texts.ts';
import { logsIn } from '../../visits/issuer-of-site.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import {
  figuresOfIndependentBody,
  figuresOfNation,
  figuresOfOffice,
  overseenNation,
  surgeOfWater,
  unitsOfNation,
  unitsOfOffice,
} from './figures-of-nation.ts';
import { reportsOfNation } from './report-of-nation.ts';
import { todayOfIndependentBody, todayOfNation } from './today-of-nation.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-oversight';
/** Heads the top of the nation's tree. */
const chiefSecretary = 'neema-sanga';
/** Of the office that oversees, without heading anything. */
const overseer = 'elia-mwakalinga';
const head = 'anna-mushi';

/** Of what the reader directed nothing is late: said also where that part is folded. */
const directed = { sw: 'Yaliyochelewa: 0.', en: 'Late: 0.' };

/** Everything that the page can show: figures, units, what is due, and what was directed. */
async function sawAll(visit: Visit): Promise<void> {
  const { api } = visit.site;
  await ticketsWait(visit, chiefSecretary);
  const done = await visit.ticket({ contact: { phone: '0712345020' } });
  await done.by(chiefSecretary, 'direct', { dueBy: '2026-12-21', message: 'Jibuni wiki hii.' });
  await done.by(head, 'report-direction', { message: 'Limejibiwa.' });
  await done.listed();
  const open = await visit.ticket({ contact: { phone: '0712345021' } });
  await open.by(chiefSecretary, 'direct', { dueBy: '2026-12-22', message: 'Pelekeni maji Mbezi.' });
  await open.listed();
  api.says('show-today', 200, todayOfNation(visit.language));
  api.says('show-measures', 200, overseenNation(visit.language));
  api.says('compare-units', 200, unitsOfNation(visit.language));
  api.says('list-surges', 200, surgeOfWater(visit.language));
}

/** The dashboard of overseers as each of them may find it. */
export const oversightStates: readonly PageState[] = [
  { page, name: 'nothing-counted', officer: head, shows: texts.nothingCounted },
  {
    page,
    name: 'awaited',
    officer: head,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('show-today');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer: head,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-today', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'top-not-found',
    officer: overseer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-institutions', 'store-unavailable');
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
  { page, name: 'not-for-the-role', officer: 'musa-mollel', shows: accessTexts.notAllowedWhy },
  {
    page,
    name: 'independent-body',
    officer: overseer,
    shows: texts.independentDetails,
    reach: async (visit) => {
      visit.site.api.says('show-today', 200, todayOfIndependentBody(visit.language));
      await visit.opens(page, { query: 'institution=mahakama' });
    },
  },
  {
    page,
    name: 'brief',
    officer: chiefSecretary,
    shows: briefTexts.words,
    reach: async (visit) => {
      visit.site.api.says('show-today', 200, todayOfNation(visit.language));
      await visit.opens(page, { query: 'view=brief' });
    },
  },
  {
    page,
    name: 'brief-sent-by-email',
    officer: chiefSecretary,
    shows: briefTexts.stop,
    reach: async (visit) => {
      visit.site.api.says('show-today', 200, todayOfNation(visit.language));
      await visit.opens(page, { query: 'view=brief' });
      await visit.button(briefTexts.send).click();
      await visit.button(briefTexts.stop).waitFor();
    },
  },
  {
    page,
    name: 'brief-without-mailbox',
    officer: chiefSecretary,
    shows: briefTexts.withoutMailbox,
    reach: async (visit) => {
      visit.site.api.says('show-today', 200, todayOfNation(visit.language));
      const subscription = {
        language: visit.language,
        nextDate: '2026-12-08',
        withoutMailbox: true,
      } as const;
      visit.site.api.says('show-brief', 200, { subscription });
      await visit.opens(page, { query: 'view=brief' });
    },
  },
  {
    page,
    name: 'brief-on-paper',
    officer: chiefSecretary,
    shows: { sw: 'Waziri anatembelea Temeke Alhamisi.', en: 'Waziri anatembelea Temeke Alhamisi.' },
    onPaper: true,
    reach: async (visit) => {
      visit.site.api.says('show-today', 200, todayOfNation(visit.language));
      await visit.opens(page, { query: 'view=brief' });
      await visit.field(briefTexts.words).fill('Waziri anatembelea Temeke Alhamisi.');
    },
  },
  {
    page,
    name: 'report',
    officer: chiefSecretary,
    shows: reportTexts.inShort,
    reach: async (visit) => {
      reportsOfNation(visit);
      await visit.opens(page, { query: 'view=report' });
    },
  },
  {
    page,
    name: 'report-on-paper',
    officer: chiefSecretary,
    shows: reportTexts.directions,
    onPaper: true,
    reach: async (visit) => {
      reportsOfNation(visit);
      await visit.opens(page, { query: 'view=report' });
      // What goes with the screen moves the rest, by its reader's doing.
      await visit.page.locator('.month-report #report').click();
    },
  },
  {
    page,
    name: 'independent-month',
    officer: overseer,
    shows: texts.independentDetails,
    reach: async (visit) => {
      visit.site.api.says('show-measures', 200, figuresOfIndependentBody);
      await visit.opens(page, { query: 'institution=mahakama&view=trend' });
    },
  },
  {
    page,
    name: 'small-office',
    officer: head,
    shows: texts.tooFew,
    reach: async (visit) => {
      visit.site.api.says('show-measures', 200, figuresOfOffice);
      visit.site.api.says('compare-units', 200, unitsOfOffice);
      await visit.opens(page, { query: 'institution=dawasa&view=month' });
      const units = visit.page.locator('section[aria-labelledby=units]');
      await units.waitFor();
      for (const folded of await units.locator('.part > summary').all()) await folded.click();
    },
  },
  {
    page,
    name: 'offline',
    officer: head,
    shows: failureTexts.unreachable,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(texts.nothingCounted);
      await visit.goesOffline();
      await visit.page.locator('select[name=kind]').selectOption('complaint');
    },
  },
  {
    page,
    name: 'lists-unavailable',
    officer: chiefSecretary,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.says('show-measures', 200, figuresOfNation);
      for (const route of ['list-queue', 'list-directions', 'compare-units'] as const)
        visit.site.api.refuses(route, 'store-unavailable');
      await visit.opens(page, { query: 'view=trend' });
    },
  },
  {
    page,
    name: 'full',
    officer: chiefSecretary,
    shows: directed,
    reach: async (visit) => {
      await sawAll(visit);
      await logsIn(visit, chiefSecretary);
      await visit.opens(page);
    },
  },
  ...(
    [
      ['month', texts.usualBand],
      ['trend', directed],
      ['signs', texts.signsMeaning],
    ] as const
  ).map(([view, shows]): PageState => ({
    page,
    name: `unfolded-${view}`,
    officer: chiefSecretary,
    shows,
    reach: async (visit) => {
      await sawAll(visit);
      await logsIn(visit, chiefSecretary);
      await visit.opens(page, { query: `view=${view}` });
      await visit.page.locator('.board section').first().waitFor();
      for (const more of await visit.page.locator('.board summary').all()) await more.click();
    },
  })),
];
