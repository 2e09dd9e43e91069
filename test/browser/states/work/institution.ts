import { administrationTexts } from '../../../../web/src/officer/administration/texts.ts';
import { institutionTexts } from '../../../../web/src/officer/institution/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import { changes, hostileNames, national } from './registry-changes.ts';

const page = 'work-institution';
const query = 'institution=dawasa';

/** The record of an institution: as it is, after changes, closed, and where it is none of the administrator's. */
export const institutionStates: readonly PageState[] = [
  {
    page,
    name: 'as-it-is',
    officer: national,
    shows: administrationTexts.noHistory,
    reach: (visit) => visit.opens(page, { query }),
  },
  {
    page,
    name: 'changed',
    officer: national,
    longTexts: true,
    shows: institutionTexts.removed,
    reach: async (visit) => {
      await changes(visit, 'rename-institution', { institution: 'dawasa' }, hostileNames);
      await changes(
        visit,
        'appoint-acting-head',
        { institution: 'dawasa' },
        {
          officer: 'musa-mollel',
          from: '2026-12-01',
          until: '2026-12-31',
        },
      );
      await changes(visit, 'remove-officer', { officer: 'musa-mollel' }, {});
      await visit.opens(page, { query });
    },
  },
  {
    page,
    name: 'elsewhere',
    officer: 'flora-mkumbwa',
    shows: {
      sw: 'Unasimamia taasisi yako na zilizo chini yake tu.',
      en: 'You administer your own institution and what lies under it, nothing else.',
    },
    reach: (visit) => visit.opens(page, { query }),
  },
];
