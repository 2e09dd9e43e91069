import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { queueTexts } from '../../../../web/src/officer/queue/texts.ts';
import type { PageState } from '../../page-state.ts';
import { hostileLines } from './hostile-lines.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-queue';
const head = 'anna-mushi';

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
    shows: listTexts.again,
    reach: (visit) => visit.opens(page, { query: 'institution=tanesco' }),
  },
  {
    page,
    name: 'not-for-the-role',
    officer: 'tumaini-lusinde',
    shows: accessTexts.notAllowedWhy,
  },
  { page, name: 'acting-head', officer: 'rehema-mbwambo', shows: queueTexts.empty },
  {
    page,
    name: 'hostile-texts',
    officer: head,
    longTexts: true,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      visit.site.api.says('list-queue', 200, { lines: [...hostileLines] });
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
    name: 'waiting',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, head);
      await visit.opens(page);
    },
  },
];
