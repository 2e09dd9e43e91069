import { holdInWorkStates } from './hold-in-work-states.ts';
import { workStates } from './states/work/index.ts';

holdInWorkStates('en', workStates);
