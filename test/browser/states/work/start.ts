import { designTexts } from '../../../../web/src/design/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { workFrameTexts } from '../../../../web/src/officer/frame/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import { startTexts } from '../../../../web/src/officer/start/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-start';

/** Every role of today has a page; one of tomorrow may have none. */
async function opensWithoutPages(visit: Visit): Promise<void> {
  await visit.context.route('**/v1/officer/me', async (route) => {
    const answer = await route.fetch();
    const me = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...me, permissions: ['self:read'] } });
  });
  await visit.opens(page);
}

/** Where officers come in, and what stands around each of their pages. */
export const startStates: readonly PageState[] = [
  {
    page,
    name: 'no-page-for-the-role',
    officer: 'tumaini-lusinde',
    shows: startTexts.noPages,
    reach: opensWithoutPages,
  },
  {
    page,
    name: 'keys',
    officer: 'tumaini-lusinde',
    shows: workFrameTexts.useKeys,
    reach: async (visit) => {
      await opensWithoutPages(visit);
      await visit.sees(startTexts.noPages);
      await visit.page.keyboard.press('?');
    },
  },
  {
    page,
    name: 'not-registered',
    officer: 'tumaini-lusinde',
    shows: accessTexts.unknownWhy,
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
