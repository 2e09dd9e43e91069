import { holdInEveryState } from './hold-in-every-state.ts';
import { sampledStates } from './states/portions.ts';

holdInEveryState('sw', sampledStates);
