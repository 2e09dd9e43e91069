import { notFoundTexts } from '../../../web/src/public/not-found/texts.ts';
import type { PageState } from '../visits/page-state.ts';

const nowhere = { sw: '/hakuna', en: '/en/nothing' };

export const notFoundStates: readonly PageState[] = [
  {
    page: 'not-found',
    name: 'nothing-there',
    shows: notFoundTexts.title,
    reach: async (visit) => {
      await visit.page.goto(visit.site.origin + visit.say(nowhere));
      await visit.canUse();
    },
  },
];
