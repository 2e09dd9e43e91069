import { listTexts } from '../../../../web/src/officer/lists/texts.ts';
import { ownTexts } from '../../../../web/src/officer/own/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import { keptTexts, outTexts } from '../../../../web/src/officer/out/out-texts.ts';
import { logsIn } from '../../visits/issuer-of-site.ts';
import { keeps } from '../../visits/keep-template.ts';
import type { Visit } from '../../visits/visit.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-own';
const officer = 'musa-mollel';

/** Musa Mollel is out from today on, and Pendo Hyera stands in. */
async function isOut(visit: Visit): Promise<void> {
  const from = visit.site.system.now.slice(0, 10);
  await keeps(visit, 'hand-over', {
    head: officer,
    body: { deputy: 'pendo-hyera', away: { from, until: '2027-01-15' }, why: 'Likizo ya mwaka' },
  });
}

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
  {
    page,
    name: 'naming-a-deputy',
    officer,
    shows: keptTexts.person({ name: { sw: 'Anna Mushi', en: 'Anna Mushi' } }),
    reach: async (visit) => {
      await ticketsWait(visit, officer);
      await visit.opens(page);
      await visit.presses(outTexts.beOut);
      await visit.page.locator('#deputy').selectOption('pendo-hyera');
    },
  },
  {
    page,
    name: 'out',
    officer,
    shows: outTexts.end,
    reach: async (visit) => {
      await isOut(visit);
      await logsIn(visit, officer);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'standing-in',
    officer: 'pendo-hyera',
    shows: outTexts.asDeputy,
    reach: async (visit) => {
      await isOut(visit);
      await ticketsWait(visit, 'pendo-hyera');
      await visit.opens(page);
    },
  },
];
