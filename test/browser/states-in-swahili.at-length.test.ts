import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';
import { statesLeft } from './states/swept-states.ts';

holdInEveryState('sw', statesLeft(pageStates));
