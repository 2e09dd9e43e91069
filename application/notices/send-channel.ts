import { secondsOf } from '../../domain/foundation/time/instant.ts';
import { nextAttempt } from '../../domain/messaging/notices/attempts.ts';
import { isSmsLane } from '../../domain/messaging/notices/notice-lanes.ts';
import { noticeName } from '../../domain/messaging/notices/notice.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { DueNotice } from '../../domain/messaging/notices/outbox.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import { type Delivered, deliverNotice, type Delivery } from './deliver-notice.ts';
import type { SmsAllowance } from '../budget/sms-allowance.ts';
import { dueFairly } from './due-fairly.ts';

/** A run ends before it is ended, in time for the notices in hand: one read, three writes, one send. */
const millisecondsForTheLast = 25_000;
const aSecond = 1_000;
/** A provider that takes nothing is asked again after a second, then two, and half a minute at most. */
const longestRest = 30 * aSecond;
/** So many seconds' messages may be in hand at once: a provider that answers slowly is not given more. */
const secondsInHand = 5;
/** How often it is said how long the oldest waits, in seconds. */
const sayEvery = 60;

/** Whether the run is still this one's, which asking holds for longer. False: another one has taken over. */
type StillHeld = () => Promise<boolean>;

/** What all channels of a run share. */
export interface RunStanding {
  readonly stillHeld: StillHeld;
  readonly allowance: SmsAllowance;
}

/** What came of a channel in one run. */
export interface ChannelSent {
  readonly count: number;
  /** Nothing that was due is left. */
  readonly finished: boolean;
}

/** What took none of the messages that the provider may be given: another notice may have its place. */
const leavesItsPlace: readonly (Delivered | undefined)[] = [
  'waits',
  'stopped',
  'gathered',
  'elsewhere',
  undefined,
];

/**
 * Sends what is due of one channel, by fair shares of its lanes, at the pace that all senders share: each second it takes as
 * many as it may, and spreads them over it. Where the provider takes none of a second's messages it is given a rest, and
 * then one, until it takes that. Source: docs/design/sending-notices.md, The provider's pace.
 */
export async function sendChannel(
  delivery: Delivery,
  { log, millisecondsLeft }: Run,
  channel: NoticeChannel,
  { stillHeld, allowance }: RunStanding,
): Promise<ChannelSent> {
  const { outbox, pace, now, wait } = delivery;
  const perSecond = delivery.messagesPerSecond[channel];
  const unread = new Set<number>();
  const notRead = (shard: number, error: unknown): void => {
    unread.add(shard);
    log.error('due-notices-not-read', { shard }, error);
  };
  const line = dueFairly({
    outbox,
    channel,
    now,
    notRead,
    opens: (lane) => channel !== 'sms' || (isSmsLane(lane) && allowance.opens(lane)),
  });
  const buffer: DueNotice[] = [];
  const inHand = new Set<Promise<void>>();
  let count = 0;
  /** Seconds in a row in which the provider took nothing. */
  let barren = 0;
  let saidAt = -Infinity;

  const timeLeft = (): number => millisecondsLeft() - millisecondsForTheLast;
  const next = async (): Promise<DueNotice | undefined> => buffer.shift() ?? (await line.next());

  const fill = async (wanted: number): Promise<void> => {
    while (buffer.length < wanted) {
      const due = await line.next();
      if (due === undefined) return;
      buffer.push(due);
    }
  };

  const sayOldest = (): void => {
    const at = secondsOf(now());
    if (at - saidAt < sayEvery) return;
    saidAt = at;
    const waiting = [line.waitingSince(), ...buffer.map(({ nextAttemptAt }) => nextAttemptAt)];
    const [oldest] = waiting.filter((since) => since !== undefined).toSorted();
    const seconds = oldest === undefined ? 0 : at - secondsOf(oldest);
    log.info('oldest-due', { channel, seconds });
  };

  /** One message of the provider's: what takes none leaves its place to the next. */
  const sendOne = async (due: DueNotice, place: number): Promise<Delivered | undefined> => {
    if (place > 0) await wait(Math.floor((place * aSecond) / perSecond));
    for (let current: DueNotice | undefined = due; current !== undefined; current = await next()) {
      const delivered = await takeOn(delivery, allowance, current, log);
      if (delivered === 'sent') count += 1;
      if (!leavesItsPlace.includes(delivered)) return delivered;
      if (timeLeft() < 0) return undefined;
    }
    return undefined;
  };

  const sendBatch = async (batch: readonly DueNotice[]): Promise<void> => {
    const outcomes = await Promise.all(batch.map(sendOne));
    const told = outcomes.filter((outcome) => outcome !== undefined);
    if (told.length > 0) barren = told.every((outcome) => outcome === 'later') ? barren + 1 : 0;
  };

  try {
    while (timeLeft() >= 0 && (await stillHeld())) {
      if (barren > 0) await wait(Math.min(aSecond * 2 ** (barren - 1), longestRest, timeLeft()));
      const second = wait(aSecond);
      const isProbe = barren > 0;
      await fill(isProbe ? 1 : perSecond);
      sayOldest();
      if (buffer.length === 0) break;
      const wanted = isProbe ? 1 : buffer.length;
      const places = await pace.take(channel, now(), wanted, perSecond);
      const batch: Promise<void> = sendBatch(buffer.splice(0, places)).finally(() => inHand.delete(batch));
      inHand.add(batch);
      if (isProbe) await batch;
      while (inHand.size >= secondsInHand) await Promise.race(inHand);
      await second;
    }
  } finally {
    await Promise.all(inHand); // whatever else fails: what was claimed is ended
  }
  return { count, finished: unread.size === 0 && buffer.length === 0 && timeLeft() >= 0 };
}

/** Undefined: nothing was to be done any more, or it could not be done, which the log then says. */
async function takeOn(
  delivery: Delivery,
  allowance: SmsAllowance,
  due: DueNotice,
  log: Log,
): Promise<Delivered | undefined> {
  const { outbox, now } = delivery;
  try {
    const entry = await outbox.find(due);
    const hasRunOut = entry?.nextAttemptAt !== undefined && entry.nextAttemptAt <= now();
    if (entry?.state === 'claimed' && hasRunOut && (await outbox.giveUp(due, now()))) {
      log.warn('notice-uncertain', { notice: noticeName(due), type: entry.notice.template });
    }
    if (entry?.state !== 'pending') return undefined;
    return await deliverNotice(delivery, entry.notice, { attempts: entry.attempts, allowance, log });
  } catch (error) {
    log.error('notice-not-prepared', { notice: noticeName(due) }, error);
    await makeWay(delivery, due, log);
    return undefined;
  }
}

/** A notice that cannot be prepared goes behind the others, so that it hides none. */
async function makeWay({ outbox, now }: Delivery, due: DueNotice, log: Log): Promise<void> {
  try {
    await outbox.postpone(due, nextAttempt(now(), 1));
  } catch (error) {
    log.warn('notice-not-postponed', { notice: noticeName(due) }, error);
  }
}
