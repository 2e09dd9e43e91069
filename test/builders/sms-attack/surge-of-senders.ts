import { fairShares } from '../../../domain/messaging/notices/fair-shares.ts';
import { lanesEnd } from '../../../domain/messaging/notices/sms-budget.ts';
import {
  smsLaneNames,
  smsLaneOf,
  smsLanes,
  type SmsLane,
} from '../../../domain/messaging/notices/sms-lanes.ts';
import { originRankOf } from '../../../domain/ticketing/tickets/origin-rank.ts';
import { comesIn, daySeconds, delaysOf, honest, type Delays } from './attack-day.ts';
import { WaitingLane } from './waiting-lane.ts';

/** A surge of the nation: so many tickets a second for so many seconds, of those who send on an ordinary day. */
export const surge = { ticketsASecond: 100, lasts: 600, smsPerDay: 200_000 } as const;

/** What becomes of its SMS at a pace, in SMS a second. */
export interface SurgeAtPace {
  readonly perSecond: number;
  /** Seconds after the surge until nothing of it waits. */
  readonly behind: number;
  readonly honest: readonly Delays[];
}

const ofAll = honest.reduce((sum, { tickets }) => sum + tickets, 0);

/** Plays the surge by the lanes and the scheduling of the domain, until nothing waits. */
export function playSurge(perSecond: number): SurgeAtPace {
  const lanes = new Map<SmsLane, WaitingLane>(smsLaneNames.map((name) => [name, new WaitingLane(name)]));
  const shares = fairShares<SmsLane>(smsLanes);
  const delays: number[][] = honest.map(() => []);
  let sent = 0;

  const arrive = (second: number): void => {
    for (const [group, { tickets, ticketsOfNetwork, phone }] of honest.entries()) {
      const total = Math.round((surge.ticketsASecond * surge.lasts * tickets) / ofAll);
      const rank = originRankOf(Math.floor((second / surge.lasts) * ticketsOfNetwork));
      const left = comesIn(second, total, surge.lasts);
      lanes.get(smsLaneOf(phone, rank))?.add({ since: second, group, left });
    }
  };
  const send = (second: number): void => {
    for (let place = 0; place < perSecond; place += 1) {
      const waiting = smsLaneNames.filter(
        (name) => lanes.get(name)?.isEmpty === false && sent < lanesEnd(name, surge.smsPerDay),
      );
      const lane = shares.next(waiting);
      const taken = lane && lanes.get(lane)?.take();
      if (taken?.group === undefined) return;
      sent += 1;
      delays[taken.group]?.push(second - taken.since);
    }
  };

  let second = 0;
  for (; second < daySeconds; second += 1) {
    arrive(second);
    send(second);
    if (second >= surge.lasts && [...lanes.values()].every(({ isEmpty }) => isEmpty)) break;
  }
  return {
    perSecond,
    behind: second - surge.lasts,
    honest: honest.map(({ name }, group) => delaysOf(name, delays[group] ?? [])),
  };
}
