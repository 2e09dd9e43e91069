import { holdInEveryState } from './hold-in-every-state.ts';

holdInEveryState('sw');
