import { holdInWorkStates } from './hold-in-work-states.ts';
import { workStates } from './states/work/index.ts';
import { statesLeft } from './states/swept-states.ts';

holdInWorkStates('sw', statesLeft(workStates));
