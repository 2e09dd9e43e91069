import { loginTexts } from '../../../../web/src/officer/login/texts.ts';
import type { PageState } from '../../page-state.ts';

export const loginStates: readonly PageState[] = [
  { page: 'work-login', name: 'nobody-in', shows: loginTexts.title },
];
