import { componentsTexts } from '../../../web/src/public/components/texts.ts';
import type { PageState } from '../visits/page-state.ts';

export const componentsStates: readonly PageState[] = [
  { page: 'components', name: 'all', shows: componentsTexts.dark },
];
