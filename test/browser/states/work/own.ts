import { ownTexts } from '../../../../web/src/officer/own/texts.ts';
import type { PageState } from '../../page-state.ts';

export const ownStates: readonly PageState[] = [
  { page: 'work-own', name: 'empty', officer: 'musa-mollel', shows: ownTexts.empty },
];
