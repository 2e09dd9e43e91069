import { plusSeconds, secondsOf } from '../../domain/foundation/time/instant.ts';
import { type NoticeChannel, noticeChannels } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import type { Delivery } from './deliver-notice.ts';
import { type BriefPlanPorts, planBriefs } from './plan-briefs.ts';
import { remindOfficers } from './remind-officers.ts';
import { type DirectionClockPorts, runDirectionClocks } from './run-direction-clocks.ts';
import { type ChannelSent, type RunStanding, sendChannel } from './send-channel.ts';
import { reportSmsOfDay } from '../budget/report-sms-of-day.ts';
import { smsAllowance, type SmsAllowance } from '../budget/sms-allowance.ts';

/** So long a run is held at a time, in seconds: after one that died another begins soon. */
const heldSeconds = 90;
const renewEverySeconds = 30;

/**
 * Sends the notices whose time has come: those that waited for morning, for their provider, for the
 * switch, for their turn, or whose first attempt never came. A claim that ran out becomes uncertain, and is not sent
 * again. Where another run is under way it leaves them to that one. Its last line says how many were
 * sent, and of how many channels something that was due is left.
 */
export async function sendDueNotices(
  delivery: Delivery & DirectionClockPorts & BriefPlanPorts,
  run: Run,
): Promise<void> {
  const { registry, pace, now, newClaimant } = delivery;
  if (await registry.noticesHeld()) {
    run.log.info('notices-held');
    return;
  }
  const name = newClaimant();
  if (!(await pace.begin(name, now(), plusSeconds(now(), heldSeconds)))) {
    run.log.info('due-notices-under-way');
    return;
  }
  try {
    const allowance = await smsAllowance(delivery, run.log);
    reportSmsOfDay(allowance, run.log);
    const standing = { stillHeld: holding(delivery, name, allowance, run.log), allowance };
    const [sent] = await Promise.all([
      Promise.all(noticeChannels.map((channel) => sendOrLeave(delivery, run, channel, standing))),
      remindOfficers(delivery, run, standing),
      runDirectionClocks(delivery, run, standing),
      planBriefs(delivery, run, standing),
    ]);
    run.log.info('due-notices-sent', {
      count: sent.reduce((sum, { count }) => sum + count, 0),
      remaining: sent.filter(({ finished }) => !finished).length,
    });
  } finally {
    await pace.end(name, now());
  }
}

/**
 * Holds the run for longer, from time to time, and asks then what an operator has decided meanwhile: a run goes on for as long as
 * something waits.
 */
function holding(
  { registry, pace, now }: Delivery,
  name: string,
  allowance: SmsAllowance,
  log: Log,
): RunStanding['stillHeld'] {
  let heldAt = now();
  return async () => {
    const at = now();
    if (secondsOf(at) - secondsOf(heldAt) < renewEverySeconds) return true;
    heldAt = at;
    if (await registry.noticesHeld()) {
      log.info('notices-held');
      return false;
    }
    await allowance.renew(log);
    reportSmsOfDay(allowance, log);
    return pace.begin(name, at, plusSeconds(at, heldSeconds));
  };
}

/** What cannot be read or counted now is left to the next run. */
async function sendOrLeave(
  delivery: Delivery,
  run: Run,
  channel: NoticeChannel,
  standing: RunStanding,
): Promise<ChannelSent> {
  try {
    return await sendChannel(delivery, run, channel, standing);
  } catch (error) {
    run.log.error('due-notices-not-read', { channel }, error);
    return { count: 0, finished: false };
  }
}
