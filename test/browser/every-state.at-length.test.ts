import { holdInEveryState } from './hold-in-every-state.ts';
import { pageStates } from './states/index.ts';

holdInEveryState('sw', pageStates);
