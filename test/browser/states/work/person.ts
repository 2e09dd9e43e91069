import { personTexts } from '../../../../web/src/officer/person/texts.ts';
import type { PageState } from '../../page-state.ts';
import { national } from './registry-changes.ts';

const page = 'work-person';

/** The record of an officer. */
export const personStates: readonly PageState[] = [
  {
    page,
    name: 'head',
    officer: national,
    shows: personTexts.hidden,
    reach: (visit) => visit.opens(page, { query: 'officer=anna-mushi' }),
  },
  {
    page,
    name: 'own',
    officer: national,
    shows: personTexts.hidden,
    reach: (visit) => visit.opens(page, { query: `officer=${national}` }),
  },
];
