import { officesPage, unknownText } from '../../../web/src/public/offices/texts.ts';
import type { PageState } from '../visits/page-state.ts';
import type { Visit } from '../visits/visit.ts';

const write = (words: string) => async (visit: Visit) => {
  await visit.opens('offices');
  await visit.fills(officesPage.search, words);
};

export const officesStates: readonly PageState[] = [
  { page: 'offices', name: 'tree', shows: officesPage.browse },
  { page: 'offices', name: 'found', shows: officesPage.under, reach: write('maji dar') },
  { page: 'offices', name: 'misspelt', shows: officesPage.perhaps, reach: write('tanesko') },
  { page: 'offices', name: 'none', shows: unknownText('zzzzzz', false), reach: write('zzzzzz') },
  {
    page: 'offices',
    name: 'elsewhere',
    shows: officesPage.foundElsewhere,
    reach: write('hospitali ya amana mwanza'),
  },
  {
    page: 'offices',
    name: 'error',
    shows: officesPage.notLoaded,
    reach: async (visit) => {
      visit.site.api.refuses('show-tree', 'store-unavailable');
      await visit.opens('offices');
      await visit.page.locator('details details summary').first().click();
    },
  },
];
