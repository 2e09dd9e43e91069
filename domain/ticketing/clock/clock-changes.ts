import type { Instant } from '../../foundation/time/instant.ts';
import { countedDown, type Countdown } from './countdowns.ts';

/** What can become of a time by an act. */
export const becomings = ['stays', 'moves', 'begins', 'stops', 'goes-on', 'ends'] as const;
export type Becoming = (typeof becomings)[number];

/** The parts of a countdown that are compared to find a change. */
type Counted = Pick<Countdown, 'of' | 'state'> & { readonly until: Instant };

/** A time before an act and after it. `before` is absent of one that begins, `after` of one that ends. */
export interface ClockChange<Time extends Counted> {
  readonly of: Time['of'];
  readonly becomes: Becoming;
  readonly before?: Time;
  readonly after?: Time;
}

function becomingOf(before: Counted | undefined, after: Counted | undefined): Becoming {
  if (before === undefined) return 'begins';
  if (after === undefined) return 'ends';
  if (after.state === 'stands') return before.state === 'stands' ? 'stays' : 'stops';
  if (before.state === 'stands') return 'goes-on';
  return before.until === after.until ? 'stays' : 'moves';
}

/** What became of each time that there was or is, the nearest to its institution first. */
export const clockChanges = <Time extends Counted>(
  before: readonly Time[],
  after: readonly Time[],
): readonly ClockChange<Time>[] =>
  countedDown.flatMap((of) => {
    const was = before.find((time) => time.of === of);
    const is = after.find((time) => time.of === of);
    if (was === undefined && is === undefined) return [];
    return {
      of,
      becomes: becomingOf(was, is),
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    };
  });
