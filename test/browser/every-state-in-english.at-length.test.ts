import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { oneInTurn } from '../builders/turns.ts';
import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';

/** The markup is that of Swahili: a third of the states each run finds English texts that don't fit. */
holdInEveryState(
  'en',
  oneInTurn(pageStates, 3).map((state) => omit(state, 'onwards')),
);
