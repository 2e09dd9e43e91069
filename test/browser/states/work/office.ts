import { officeTexts } from '../../../../web/src/officer/office/texts.ts';
import type { PageState } from '../../page-state.ts';

const page = 'work-office';

/** Who works at an office, to its head and to who heads none. */
export const officeStates: readonly PageState[] = [
  { page, name: 'of-a-head', officer: 'anna-mushi', shows: { sw: 'Musa Mollel', en: 'Musa Mollel' } },
  { page, name: 'of-nobody', officer: 'hamisi-kibwana', shows: officeTexts.notHead },
];
