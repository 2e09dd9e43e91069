import type { TodayReply } from './use-figures.ts';

/** An institution right under one, in the last thirty days. */
export type UnitToday = TodayReply['units'][number];

/** Change of the share against the month before. Undefined: one of them is of too few. */
export const changeOfUnit = ({ share, before }: UnitToday): number | undefined =>
  share === undefined || before === undefined ? undefined : share - before;
