import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { ownTexts } from '../../../../web/src/officer/own/texts.ts';
import type { PageState } from '../../page-state.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-own';
const officer = 'musa-mollel';

export const ownStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: ownTexts.empty },
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
