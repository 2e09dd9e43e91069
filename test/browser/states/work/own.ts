import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { ownTexts } from '../../../../web/src/officer/own/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-own';
const officer = 'musa-mollel';

export const ownStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: ownTexts.empty },
  {
    page,
    name: 'awaited',
    officer,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-own-tickets');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-own-tickets', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'waiting',
    officer,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit, officer);
      await visit.opens(page);
    },
  },
];
