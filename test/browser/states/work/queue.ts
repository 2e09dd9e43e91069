import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { queueTexts } from '../../../../web/src/officer/queue/texts.ts';
import type { PageState } from '../../page-state.ts';
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
    name: 'waiting',
    officer: head,
    shows: listTexts.newMessage,
    reach: async (visit) => {
      await ticketsWait(visit);
      await visit.opens(page);
    },
  },
];
