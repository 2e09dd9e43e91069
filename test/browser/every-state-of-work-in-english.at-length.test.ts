import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { oneInTurn } from '../builders/turns.ts';
import { holdInWorkStates } from './hold-in-work-states.ts';
import { workStates } from './states/work/index.ts';

/** The markup is that of Swahili: a third of the states each run finds English texts that don't fit. */
holdInWorkStates(
  'en',
  oneInTurn(workStates, 3).map((state) => omit(state, 'onwards')),
);
