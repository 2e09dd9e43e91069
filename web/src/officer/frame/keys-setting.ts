import { keptMark } from '../platform/kept-mark.ts';

const off = keptMark('mrejesho:keys-off');

/** Whether single keys do something. A browser that keeps nothing uses them. */
export const areKeysUsed = (): boolean => !off.isKept();

/** Switches them on or off. */
export const setKeysUsed = (on: boolean): void => off.keep(!on);
