import { holdInEveryState } from './hold-in-every-state.ts';
import { furtherStates } from './states/portions.ts';

holdInEveryState('sw', furtherStates);
