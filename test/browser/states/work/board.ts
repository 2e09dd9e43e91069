import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import { boardTexts } from '../../../../web/src/officer/board/texts.ts';
import { officerActTexts } from '../../../../web/src/officer/ticket/officer-act-texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { ticketsWait } from './waiting-tickets.ts';

const page = 'work-board';
const head = 'anna-mushi';

/** Tickets wait, some of them with an officer, and the board shows them. */
export async function showsBoard(visit: Visit, officer = head): Promise<void> {
  await ticketsWait(visit, officer);
  await visit.opens(page);
  await visit.page.locator('.board .card').first().waitFor();
}

/** The officers of the board, the first of them out of office. */
const withAbsence = (body: unknown): object => {
  const { officers = [], ...board } = Object(body) as { readonly officers?: readonly object[] };
  const out = {
    until: '2026-12-04T20:59:59Z',
    deputy: { id: 'hamisi-kibwana', name: 'Hamisi Kibwana' },
  };
  return { ...board, officers: officers.map((one, place) => (place === 0 ? { ...one, out } : one)) };
};

/** The board of an office, to who heads it, works there or has nothing to do with it. */
export const boardStates: readonly PageState[] = [
  { page, name: 'empty', officer: head, shows: boardTexts.nothing },
  {
    page,
    name: 'awaited',
    officer: head,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('show-board');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer: head,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-board', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'of-others',
    officer: head,
    shows: accessTexts.toStart,
    reach: (visit) => visit.opens(page, { query: 'institution=tanesco' }),
  },
  {
    page,
    name: 'of-a-head',
    officer: head,
    shows: boardTexts.give,
    reach: (visit) => showsBoard(visit),
  },
  {
    page,
    name: 'of-an-officer',
    officer: 'musa-mollel',
    shows: boardTexts.nobody,
    reach: (visit) => showsBoard(visit, 'musa-mollel'),
  },
  {
    page,
    name: 'somebody-is-out',
    officer: head,
    shows: { sw: 'Hamisi Kibwana', en: 'Hamisi Kibwana' },
    reach: async (visit) => {
      visit.site.api.answersBut('show-board', withAbsence);
      await showsBoard(visit);
    },
  },
  {
    page,
    name: 'more-officers',
    officer: head,
    shows: boardTexts.moreOfficers,
    reach: async (visit) => {
      visit.site.api.answersBut('show-board', (body) => ({ ...Object(body), next: 'musa-mollel' }));
      await showsBoard(visit);
    },
  },
  {
    page,
    name: 'no-columns',
    officer: head,
    shows: boardTexts.noColumns,
    reach: async (visit) => {
      visit.site.api.answersBut('show-board', () => ({ officers: [], mayGive: false }));
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'giving',
    officer: head,
    shows: officerActTexts.assign.send,
    reach: async (visit) => {
      await showsBoard(visit);
      await visit.page.locator('.board .card .whole').first().focus();
      await visit.page.keyboard.press('p');
      await visit.page.locator('#give-to').selectOption('musa-mollel');
      await visit.page.locator('.preview .becomes').waitFor();
    },
  },
];
