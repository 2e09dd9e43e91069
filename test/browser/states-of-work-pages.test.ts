import { holdInWorkStates } from './hold-in-work-states.ts';
import { sweptStates } from './states/swept-states.ts';
import { workStates } from './states/work/index.ts';

holdInWorkStates('sw', sweptStates(workStates));
