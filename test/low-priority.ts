import { constants, setPriority } from 'node:os';

/** These tests take what processors have left: journeys beside them wait for deadlines of seconds. */
setPriority(constants.priority.PRIORITY_LOW);
