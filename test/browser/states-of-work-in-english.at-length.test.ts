import { holdInWorkStates } from './hold-in-work-states.ts';
import { workStates } from './states/work/index.ts';
import { ofPagesInTurn } from './states/swept-states.ts';

/** The markup is that of Swahili: a third of the pages each run finds English texts that don't fit. */
holdInWorkStates('en', ofPagesInTurn(workStates, 3));
