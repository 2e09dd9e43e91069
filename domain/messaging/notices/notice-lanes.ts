import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { NoticeKey } from './notice.ts';
import { laneOf, smsLaneNames, smsLanes, type SmsLane } from './sms-lanes.ts';

/** Where an e-mail waits: one to an officer, or one to a citizen. */
type EmailLane = 'email-offices' | 'email-citizens';

/** Where a notice waits. */
export type NoticeLane = SmsLane | EmailLane;

/** How what waits in a lane is drawn. */
interface Drawing {
  /** Share of the pace against the other lanes of its channel in which something waits, by weighted fair queueing. */
  readonly weight: number;
  /** The one that came last goes first. */
  readonly newestFirst?: true;
}

/** All lanes. Whoever leaves many mailboxes in a page holds up no officer. Source: docs/design/sms-fairness.md, Lanes. */
export const noticeLanes: Readonly<Record<NoticeLane, Drawing>> = {
  ...smsLanes,
  'email-offices': { weight: 4 },
  'email-citizens': { weight: 1 },
};

/** Lanes of a channel, the first to be served first where shares are equal. E-mails of releases without lanes lie in the first of SMS. */
export const lanesOfChannel: Readonly<Record<NoticeChannel, readonly NoticeLane[]>> = {
  sms: smsLaneNames,
  email: ['email-offices', 'email-citizens', 'first'],
};

/** Whether SMS wait in a lane. */
export const isSmsLane = (lane: NoticeLane): lane is SmsLane => lane in smsLanes;

/** What says in which lane a notice waits. */
export type QueuedNotice = NoticeKey & { readonly lane?: SmsLane };

/** The lane in which a notice waits. */
export function noticeLaneOf(notice: QueuedNotice): NoticeLane {
  if (notice.channel === 'sms') return laneOf(notice);
  return notice.recipient === 'citizen' ? 'email-citizens' : 'email-offices';
}
