import type { PageState } from '../page-state.ts';
import { componentsStates } from './components.ts';
import { homeStates } from './home.ts';
import { notFoundStates } from './not-found.ts';

/** Every page in every state that somebody may find it in: what holds for all is asked of each. */
export const pageStates: readonly PageState[] = [...homeStates, ...componentsStates, ...notFoundStates];
