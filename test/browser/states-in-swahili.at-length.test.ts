import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';
import { ofPagesInTurn } from './states/swept-states.ts';

holdInEveryState('sw', ofPagesInTurn(pageStates, 2));
