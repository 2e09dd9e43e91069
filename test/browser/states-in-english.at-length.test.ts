import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';
import { ofPagesInTurn } from './states/swept-states.ts';

/** The markup is that of Swahili: a third of the pages each run finds English texts that don't fit. */
holdInEveryState('en', ofPagesInTurn(pageStates, 3));
