import { closedTexts } from '../../../../web/src/officer/closed/texts.ts';
import { monthViews } from '../../../../web/src/officer/closed/views.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-closed';
const officer = 'musa-mollel';
const [closed] = monthViews;

export const closedStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: closedTexts.empty },
  {
    page,
    name: 'awaited',
    officer,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('list-institution-tickets');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-institution-tickets', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'of-a-month',
    officer,
    shows: closed?.on ?? closedTexts.title,
    reach: async (visit) => {
      const ticket = await visit.ticket({ contact: { phone: '0712345009' } });
      await ticket.citizen('withdraw', { pressure: false });
      await ticket.listed();
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'open-of-a-month',
    officer,
    shows: closedTexts.before,
    reach: async (visit) => {
      await ticketsWait(visit, officer);
      await visit.opens(page, { query: 'view=open' });
    },
  },
];
