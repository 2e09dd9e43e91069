import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { workFrameTexts } from '../../../../web/src/officer/frame/texts.ts';
import { guardTexts } from '../../../../web/src/officer/guard/texts.ts';
import { startTexts } from '../../../../web/src/officer/start/texts.ts';
import type { PageState } from '../../page-state.ts';

const page = 'work-start';

/** Where officers come in, and what stands around each of their pages. */
export const startStates: readonly PageState[] = [
  { page, name: 'no-page-for-the-role', officer: 'tumaini-lusinde', shows: startTexts.noPages },
  {
    page,
    name: 'keys',
    officer: 'tumaini-lusinde',
    shows: workFrameTexts.useKeys,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.sees(startTexts.noPages);
      await visit.page.keyboard.press('?');
    },
  },
  {
    page,
    name: 'not-registered',
    officer: 'tumaini-lusinde',
    shows: guardTexts.unknownWhy,
    reach: async (visit) => {
      visit.site.api.refuses('show-me', 'not-allowed');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'awaited',
    officer: 'tumaini-lusinde',
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('show-me');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'unavailable',
    officer: 'tumaini-lusinde',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-me', 'store-unavailable');
      await visit.opens(page);
    },
  },
];
