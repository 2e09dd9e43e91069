import { lanesEnd } from '../../../domain/messaging/notices/sms-budget.ts';
import { fairShares } from '../../../domain/messaging/notices/fair-shares.ts';
import {
  codeLaneOf,
  smsLaneNames,
  smsLaneOf,
  smsLanes,
  type SmsLane,
} from '../../../domain/messaging/notices/sms-lanes.ts';
import {
  derivationsPerSecondOfSlowPhone,
  proofNeeded,
} from '../../../domain/foundation/rate-limits/rate-limits.ts';
import { originRankOf } from '../../../domain/ticketing/tickets/origin-rank.ts';
import { WaitingLane, type Waiting } from './waiting-lane.ts';

/** Seconds of a day. */
export const daySeconds = 24 * 3600;

/** The pace of a sender id in Tanzania, in SMS a second. */
const perSecond = 10;

/** A group of honest senders: so many tickets spread evenly over the day, each with one SMS, from networks that send so many each. */
interface Senders {
  readonly name: string;
  readonly tickets: number;
  readonly ticketsOfNetwork: number;
  readonly phone: Parameters<typeof smsLaneOf>[0];
}

/** An ordinary day of the nation. */
export const honest: readonly Senders[] = [
  { name: 'by USSD', tickets: 12_000, ticketsOfNetwork: 1, phone: { channel: 'ussd' } },
  { name: 'at a desk', tickets: 2_000, ticketsOfNetwork: 100, phone: { channel: 'desk' } },
  {
    name: 'over the web, phone confirmed',
    tickets: 1_000,
    ticketsOfNetwork: 1,
    phone: { channel: 'web', phoneConfirmed: true },
  },
  { name: 'over the web, from a household', tickets: 4_000, ticketsOfNetwork: 1, phone: { channel: 'web' } },
  {
    name: "over the web, the 100 of a carrier's address",
    tickets: 5_000,
    ticketsOfNetwork: 100,
    phone: { channel: 'web' },
  },
];

/** Whoever sends as many tickets as the limits of a day leave from so many addresses, each with another phone. */
export const attack = {
  addresses: 1_000,
  ticketsOfAddress: 500,
  /** Begins at midnight, when the counts of a day begin anew, in seconds. */
  lasts: 17 * 60,
  /** Beside the receipt, as many codes are asked for. */
  codesOfTicket: 1,
} as const;

/** After so long an SMS to a phone that nobody confirmed goes no more, in seconds. */
const waitsAtMost = 7 * daySeconds;

/** By what an attack is met. */
export interface Defence {
  readonly name: string;
  readonly lanes: boolean;
  /** SMS of a day; absent: as many as the pace takes. */
  readonly smsPerDay?: number;
  /** With so many machines an attacker calculates the proofs of work that busy networks show; absent: none are asked for. */
  readonly machines?: number;
}

export const defences: readonly Defence[] = [
  { name: 'one queue', lanes: false },
  { name: 'lanes', lanes: true },
  { name: 'and a budget of 100,000', lanes: true, smsPerDay: 100_000 },
  { name: 'and proofs, by one machine', lanes: true, smsPerDay: 100_000, machines: 1 },
];

/** What a group of senders waited for its SMS, in seconds. */
export interface Delays {
  readonly name: string;
  readonly median: number;
  readonly most: number;
}

export interface AttackDay {
  readonly defence: Defence;
  /** Sent on the day of the attack. */
  readonly sms: number;
  /** Sent until nothing of it waits. */
  readonly all: number;
  readonly honest: readonly Delays[];
}

/** Counts how many of `total`, spread evenly over `seconds`, come in this second. */
export const comesIn = (second: number, total: number, seconds: number): number =>
  second >= seconds
    ? 0
    : Math.floor(((second + 1) * total) / seconds) - Math.floor((second * total) / seconds);

/** Plays a day of an attack, and goes on until nothing waits any more. */
export function attackDay(defence: Defence): AttackDay {
  const lanes = new Map<SmsLane, WaitingLane>(smsLaneNames.map((name) => [name, new WaitingLane(name)]));
  const shares = fairShares<SmsLane>(smsLanes);
  const queueOf = (lane: SmsLane): WaitingLane =>
    lanes.get(defence.lanes ? lane : 'first') ?? new WaitingLane(lane);
  const delays: number[][] = honest.map(() => []);
  let [sms, all] = [0, 0];

  const arrive = (second: number): void => {
    const already = attackedBefore(second, defence);
    const fromAttacker = attackedBefore(second + 1, defence) - already;
    for (let sent = already; sent < already + fromAttacker; sent += 1) {
      const rank = originRankOf(Math.floor(sent / attack.addresses));
      queueOf(smsLaneOf({ channel: 'web' }, rank)).add({ since: second, left: 1 });
      queueOf(codeLaneOf({ channel: 'web' }, rank)).add({ since: second, left: attack.codesOfTicket });
    }
    for (const [group, { tickets, ticketsOfNetwork, phone }] of honest.entries()) {
      const before = Math.floor((second * tickets) / daySeconds);
      const rank = originRankOf(Math.floor((before / tickets) * ticketsOfNetwork));
      queueOf(smsLaneOf(phone, rank)).add({
        since: second,
        group,
        left: comesIn(second, tickets, daySeconds),
      });
    }
  };

  const ends = (lane: SmsLane): number => lanesEnd(lane, defence.smsPerDay ?? Infinity);
  let sentToday = 0;
  const takenFrom = (lane: SmsLane, second: number): Waiting | undefined => {
    for (let taken = lanes.get(lane)?.take(); taken !== undefined; taken = lanes.get(lane)?.take()) {
      if (second - taken.since < waitsAtMost) return taken;
      if (taken.group !== undefined) delays[taken.group]?.push(Infinity);
    }
    return undefined;
  };
  const send = (second: number): void => {
    if (second % daySeconds === 0) sentToday = 0;
    for (let place = 0; place < perSecond; place += 1) {
      const waiting = smsLaneNames.filter((name) => lanes.get(name)?.isEmpty === false);
      const lane = shares.next(waiting.filter((name) => sentToday < ends(name)));
      const taken = lane && takenFrom(lane, second);
      if (taken === undefined) return;
      sentToday += 1;
      if (second < daySeconds) sms += 1;
      all += 1;
      if (taken.group !== undefined) delays[taken.group]?.push(second - taken.since);
    }
  };

  for (let second = 0; second < 9 * daySeconds; second += 1) {
    if (second < daySeconds) arrive(second);
    send(second);
    if (second >= daySeconds && [...lanes.values()].every(({ isEmpty }) => isEmpty)) break;
  }
  return {
    defence,
    sms,
    all,
    honest: honest.map(({ name }, group) => delaysOf(name, delays[group] ?? [])),
  };
}

/** Derivations a second of a machine, which calculates as fast as twenty slow phones. */
const derivationsOfMachine = 20 * derivationsPerSecondOfSlowPhone;

/** Derivations after which an address has sent so many tickets, by their place; a proof counts where it is half as heavy as asked. */
const derivationsUntil: readonly number[] = Array.from({ length: attack.ticketsOfAddress }).reduce<number[]>(
  (sums) => [...sums, (sums.at(-1) ?? 0) + proofNeeded('tickets', sums.length) / 2],
  [],
);

/** Tickets of the attacker before that second: all addresses send at the same pace, as fast as proofs let them. */
export function attackedBefore(second: number, { machines }: Pick<Defence, 'machines'>): number {
  const unproven = (Math.min(second, attack.lasts) * attack.ticketsOfAddress) / attack.lasts;
  const done = (second * derivationsOfMachine * (machines ?? 0)) / attack.addresses;
  const proven = machines === undefined ? Infinity : derivationsUntil.filter((sum) => sum <= done).length;
  return Math.floor(Math.min(unproven, proven) * attack.addresses);
}

/** Summarises what a group waited. */
export function delaysOf(name: string, delays: readonly number[]): Delays {
  const sorted = delays.toSorted((a, b) => a - b);
  return { name, median: sorted[Math.floor(sorted.length / 2)] ?? Infinity, most: sorted.at(-1) ?? Infinity };
}
