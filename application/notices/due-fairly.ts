import type { Instant } from '../../domain/foundation/time/instant.ts';
import { secondsOf } from '../../domain/foundation/time/instant.ts';
import { noticeName } from '../../domain/messaging/notices/notice.ts';
import { fairShares } from '../../domain/messaging/notices/fair-shares.ts';
import type { DueNotice } from '../../domain/messaging/notices/outbox.ts';
import { lanesOfChannel, noticeLanes, type NoticeLane } from '../../domain/messaging/notices/notice-lanes.ts';
import { type LaneReading, dueOfLane } from './due-of-lane.ts';

/** A lane in which nothing was left is looked at again after so many seconds, while others go on. */
const lookAgainSeconds = 5;

/** What is due of a channel, drawn one by one. */
export interface DueLine {
  /** The next one, of the lane whose turn it is; undefined: nothing is due. */
  next(): Promise<DueNotice | undefined>;
  /** Since when the longest due of those waits that were read and not drawn. */
  waitingSince(): Instant | undefined;
}

/** Lanes that have stopped for the day are left alone. */
interface Opening {
  readonly opens: (lane: NoticeLane) => boolean;
}

/** A lane as it is read. */
interface LaneHead {
  readonly lane: NoticeLane;
  reader: AsyncGenerator<DueNotice, void>;
  head?: DueNotice | undefined;
  /** When nothing was left in it, in seconds. */
  emptyAt?: number | undefined;
}

/**
 * Draws what is due of a channel by fair shares of its open lanes, and of each lane in its order. Nothing is drawn twice until it is
 * due anew. Source: docs/design/sms-fairness.md, Lanes.
 */
export function dueFairly(reading: Omit<LaneReading, 'lane'> & Opening): DueLine {
  const { channel, now, opens } = reading;
  const shares = fairShares<NoticeLane>(noticeLanes);
  const drawn = new Set<string>();
  const heads: readonly LaneHead[] = lanesOfChannel[channel].map((lane) => ({
    lane,
    reader: dueOfLane({ ...reading, lane }),
  }));

  const open = (): readonly LaneHead[] => heads.filter(({ lane }) => opens(lane));

  async function look(of: LaneHead): Promise<void> {
    if (of.head !== undefined) return;
    if (of.emptyAt !== undefined) {
      if (secondsOf(now()) - of.emptyAt < lookAgainSeconds) return;
      of.reader = dueOfLane({ ...reading, lane: of.lane });
      of.emptyAt = undefined;
    }
    do of.head = (await of.reader.next()).value ?? undefined;
    while (of.head !== undefined && drawn.has(drawnAs(of.head)));
    if (of.head === undefined) of.emptyAt = secondsOf(now());
  }

  async function draw(): Promise<DueNotice | undefined> {
    await Promise.all(open().map(look));
    const lane = shares.next(
      open()
        .filter(({ head }) => head !== undefined)
        .map((of) => of.lane),
    );
    const of = heads.find((each) => each.lane === lane);
    const due = of?.head;
    if (of === undefined || due === undefined) return undefined;
    of.head = undefined;
    drawn.add(drawnAs(due));
    return due;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: those who draw at once would share a head.
    next() {
      const drawing = last.then(draw, draw);
      last = drawing;
      return drawing;
    },
    waitingSince: () =>
      open()
        .map(({ head }) => head?.nextAttemptAt)
        .reduce(earlier, undefined),
  };
}

const drawnAs = (due: DueNotice): string => `${due.nextAttemptAt} ${noticeName(due)}`;

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
