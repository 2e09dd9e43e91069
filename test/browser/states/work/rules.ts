import { rulesTexts } from '../../../../web/src/officer/rules/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import { changes, national } from './registry-changes.ts';

const page = 'work-rules';

/** What holds for everybody: to who changes it, and to who only reads it. */
export const rulesStates: readonly PageState[] = [
  { page, name: 'to-read', officer: 'flora-mkumbwa', shows: rulesTexts.notYours },
  {
    page,
    name: 'with-history',
    officer: national,
    shows: { sw: 'Kubadilisha sikukuu', en: 'Change of closed days' },
    reach: async (visit) => {
      const name = { sw: 'Siku ya <script>mvua</script>', en: 'Day of the flood' };
      await changes(
        visit,
        'change-calendar',
        {},
        {
          add: ['2026-11-27'],
          remove: [],
          celebrations: [{ date: '2026-11-27', name }],
        },
      );
      await visit.opens(page);
    },
  },
];
