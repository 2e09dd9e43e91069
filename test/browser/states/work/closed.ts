import { closedTexts } from '../../../../web/src/officer/closed/texts.ts';
import type { PageState } from '../../page-state.ts';

export const closedStates: readonly PageState[] = [
  { page: 'work-closed', name: 'empty', officer: 'musa-mollel', shows: closedTexts.empty },
];
