import { daysWords, figureWords } from '../../../words/public-figures.ts';
import { monthsOfTrend } from '../../../domain/analytics/publication/months.ts';
import { failureTexts } from '../../../web/src/api/texts.ts';
import { designTexts } from '../../../web/src/design/texts.ts';
import {
  comesOn,
  figuresPage as texts,
  placeInMonth,
  regionNumbers,
} from '../../../web/src/public/figures/texts.ts';
import type { PageState } from '../visits/page-state.ts';
import { publishOnSite } from '../site/publish-on-site.ts';
import type { Visit } from '../visits/visit.ts';

const months = monthsOfTrend('2026-09');
const publishes = ({ site }: Visit): Promise<void> =>
  publishOnSite(site.system, months, '2026-11-01T01:30:00Z');

/** The figures of two months are there; a step leads to one of them, or to an institution. */
const published =
  (hash = '') =>
  async (visit: Visit): Promise<void> => {
    await publishes(visit);
    await visit.opens('figures', { hash });
  };

const searched = (words: string) => async (visit: Visit) => {
  await published()(visit);
  await visit.fills(texts.search, words);
};

export const figuresStates: readonly PageState[] = [
  { page: 'figures', name: 'nothing-yet', shows: comesOn('2026-11', '2027-01-01') },
  { page: 'figures', name: 'country', shows: placeInMonth(texts.country, '2026-09'), reach: published() },
  {
    page: 'figures',
    name: 'regions',
    shows: { sw: 'Sekretarieti ya Mkoa wa Dar es Salaam', en: 'Dar es Salaam Regional Secretariat' },
    reach: async (visit) => {
      await published()(visit);
      await visit.unfolds(regionNumbers(26));
    },
  },
  {
    page: 'figures',
    name: 'all-of-country',
    shows: figureWords['protected-received'].formula,
    reach: async (visit) => {
      await published()(visit);
      await visit.unfolds(texts.allFigures);
    },
  },
  {
    page: 'figures',
    name: 'meanings',
    shows: figureWords.silent.care,
    reach: async (visit) => {
      await published()(visit);
      await visit.unfolds(texts.meaning);
    },
  },
  {
    page: 'figures',
    name: 'unfolded',
    shows: texts.under5,
    reach: async (visit) => {
      await published()(visit);
      await visit.page.locator('.institutions button[aria-expanded="false"]').first().click();
    },
  },
  {
    page: 'figures',
    name: 'days',
    shows: daysWords['days-median'].formula,
    reach: async (visit) => {
      await published()(visit);
      await visit.field(texts.choose).selectOption('days-median');
    },
  },
  { page: 'figures', name: 'found', shows: { sw: 'Chini ya:', en: 'Under:' }, reach: searched('maji') },
  { page: 'figures', name: 'none-found', shows: texts.none, reach: searched('zzzzzz') },
  {
    page: 'figures',
    name: 'institution',
    shows: figureWords.confirmed.formula,
    reach: async (visit) => {
      await published('2026-09/maji')(visit);
      await visit.unfolds(texts.allFigures);
    },
  },
  { page: 'figures', name: 'independent', shows: texts.independent, reach: published('2026-09/mahakama') },
  { page: 'figures', name: 'no-row', shows: texts.noRow, reach: published('2026-09/haipo') },
  {
    page: 'figures',
    name: 'earlier-month',
    shows: placeInMonth(texts.country, '2026-08'),
    reach: async (visit) => {
      await published()(visit);
      await visit.page.locator('#month').selectOption('2026-08');
    },
  },
  { page: 'figures', name: 'not-published', shows: texts.notPublished, reach: published('2020-01') },
  {
    page: 'figures',
    name: 'waiting',
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-public-months');
      await visit.opens('figures');
    },
  },
  {
    page: 'figures',
    name: 'refused',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-public-months', 'store-unavailable');
      await visit.opens('figures');
    },
  },
  {
    page: 'figures',
    name: 'offline',
    shows: failureTexts.unreachable,
    reach: async (visit) => {
      await published()(visit);
      await visit.sees(placeInMonth(texts.country, '2026-09'));
      await visit.goesOffline();
      await visit.page.locator('#month').selectOption('2026-08');
    },
  },
];
