import { failureTexts } from '../../../../web/src/api/texts.ts';
import { findTexts } from '../../../../web/src/officer/find/texts.ts';
import { logsIn } from '../../visits/issuer-of-site.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { pumpIsReported } from './incident.ts';

const page = 'work-find';
const officer = 'anna-mushi';

/** Types into the box that stands on every page, and searches. */
async function searches(visit: Visit, text: string): Promise<void> {
  const box = visit.page.getByRole('searchbox');
  await box.fill(text);
  await box.press('Enter');
}

const searched =
  (text: string) =>
  async (visit: Visit): Promise<void> => {
    await visit.opens(page);
    await searches(visit, text);
  };

/** Three tickets of one pump lie at DAWASA and under it, and one of something else. */
export async function pumpsAreBroken(visit: Visit): Promise<void> {
  const sent = [
    {
      subject: 'Pampu ya kisima cha Azimio imeharibika',
      description:
        'Kisima cha mtaa wa Azimio hakitoi maji tangu juma lililopita, kwa sababu pampu imeungua. Watoto wanafuata maji mbali.',
      contact: { phone: '0712345021' },
    },
    {
      subject: 'Hakuna maji tangu pampu isimame',
      description: 'Kwenye kisima cha Azimo hakuna anayekuja kuangalia. Pampu za Keko zinafanya kazi.',
      contact: { phone: '0712345022' },
    },
    {
      institution: 'dawasa-kinondoni',
      kind: 'question',
      subject: 'Nani anatengeneza pampu za umma za Azimio?',
      description: 'Tunaomba kujua nani anahusika na visima vya umma.',
      contact: { phone: '0712345023' },
    },
    {
      subject: 'Bili ya nyumba isiyo na maji',
      description: 'Bili ya mwezi uliopita si sahihi, nyumba haina mtu.',
      contact: { phone: '0712345024' },
    },
  ];
  for (const changes of sent) {
    const ticket = await visit.ticket(changes);
    await ticket.listed();
  }
  await logsIn(visit, officer);
}

/** On a small window they are folded. */
async function openFilters(visit: Visit): Promise<void> {
  await visit.page.getByText(visit.say(findTexts.filters)).waitFor();
  const isOpen = await visit.page.getByLabel(visit.say(findTexts.kind)).isVisible();
  if (!isOpen) await visit.page.getByText(visit.say(findTexts.filters)).click();
}

/** What is found by number and by words, and why nothing is. */
export const findStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: findTexts.begin },
  { page, name: 'by-phone', officer, shows: findTexts.contact, reach: searched('0712 345 678') },
  { page, name: 'wrong-number', officer, shows: findTexts.wrongNumber, reach: searched('2611 0000 0010') },
  { page, name: 'says-nothing', officer, shows: findTexts.saysNothing, reach: searched('na ya') },
  { page, name: 'none', officer, shows: findTexts.noneHint, reach: searched('pampu') },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('search-tickets', 'store-unavailable');
      await searched('pampu')(visit);
    },
  },
  {
    page,
    name: 'awaited',
    officer,
    shows: findTexts.finding,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('search-tickets');
      await searched('pampu')(visit);
    },
  },
  {
    page,
    name: 'found',
    officer,
    shows: findTexts.onRecord,
    reach: async (visit) => {
      await pumpsAreBroken(visit);
      await searched('pump azimio')(visit);
    },
  },
  {
    page,
    name: 'narrowed',
    officer,
    shows: findTexts.onRecord,
    reach: async (visit) => {
      await pumpsAreBroken(visit);
      await searched('pump azimio')(visit);
      await visit.page
        .getByRole('button', { name: new RegExp(`^${visit.say(findTexts.inSubject)}`) })
        .click();
    },
  },
  {
    page,
    name: 'filtered',
    officer,
    shows: findTexts.onRecord,
    reach: async (visit) => {
      await pumpsAreBroken(visit);
      await visit.opens(page);
      await openFilters(visit);
      await visit.page.getByLabel(visit.say(findTexts.kind)).selectOption('question');
      await visit.page.getByText(visit.say(findTexts.onRecord)).waitFor();
    },
  },
  {
    page,
    name: 'incidents',
    officer,
    shows: findTexts.onRecord,
    reach: async (visit) => {
      await pumpIsReported(visit, 3, true);
      await visit.opens(page);
      await openFilters(visit);
      await visit.page.locator('[name=incident]').selectOption('only');
    },
  },
];
