import { homeTexts } from '../../../web/src/public/home/texts.ts';
import type { PageState } from '../visits/page-state.ts';

export const homeStates: readonly PageState[] = [{ page: 'home', name: 'first', shows: homeTexts.wordsHint }];
