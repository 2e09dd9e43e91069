import { constants, setPriority } from 'node:os';

/** These tests take what processors have left, and a little where nothing is: journeys beside them wait for deadlines of seconds. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
