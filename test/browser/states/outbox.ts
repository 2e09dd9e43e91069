import { receiptTexts } from '../../../web/src/citizen/receipt/texts.ts';
import { outboxTexts } from '../../../web/src/citizen/outbox/texts.ts';
import type { PageState } from '../visits/page-state.ts';
import { sends } from '../visits/sending.ts';

/** What waits on the phone, and how it is taken away. */
export const outboxStates: readonly PageState[] = [
  { page: 'outbox', name: 'empty', shows: outboxTexts.empty },
  {
    page: 'outbox',
    name: 'waiting',
    shows: outboxTexts.waiting,
    reach: async (visit) => {
      visit.site.api.refuses('submit-ticket', 'store-unavailable');
      await sends(visit);
      await visit.presses(receiptTexts.openOutbox);
      await visit.sees(outboxTexts.waiting);
      await visit.presses(outboxTexts.remove);
    },
  },
  {
    page: 'outbox',
    name: 'empties-all',
    shows: outboxTexts.emptyAllSure,
    reach: async (visit) => {
      await visit.opens('outbox');
      await visit.presses(outboxTexts.emptyAll);
    },
  },
];
