/** How often an act can be done still, and how often in all. */
export interface TimesLeft {
  readonly count: number;
  readonly of: number;
}

/** How many times are left of `of` after `done`, at least 0. */
export const timesLeft = (done: number, of: number): TimesLeft => ({ count: Math.max(0, of - done), of });

/** What binds first. */
export const fewer = (some: TimesLeft, others: TimesLeft): TimesLeft =>
  others.count < some.count ? others : some;
