import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';
import { sweptStates } from './states/swept-states.ts';

holdInEveryState('sw', sweptStates(pageStates));
