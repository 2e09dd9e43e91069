import { holdInWorkStates } from './hold-in-work-states.ts';
import { workStates } from './states/work/index.ts';
import { ofPagesInTurn } from './states/swept-states.ts';

holdInWorkStates('sw', ofPagesInTurn(workStates, 2));
