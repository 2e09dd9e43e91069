import { signal } from '@preact/signals';
import { keptMark } from '../platform/kept-mark.ts';

const kept = keptMark('mrejesho:comfortable-rows');

/** Whether rows of tickets are as high as a finger wants them: 40 px rather than 30. A browser that keeps nothing begins with 30. */
export const areRowsComfortable = signal(kept.isKept());

/** Makes rows high or low, from now on. */
export function setRowsComfortable(on: boolean): void {
  areRowsComfortable.value = on;
  kept.keep(on);
}
