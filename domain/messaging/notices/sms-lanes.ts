import type { Channel } from '../../foundation/vocabulary/kinds.ts';
import { isTypedIntoPage } from '../../ticketing/tickets/phone-tickets.ts';
import { originRanks, type OriginRank } from '../../ticketing/tickets/origin-rank.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/** Where an SMS waits. */
export type SmsLane = 'first' | 'codes' | 'confirmed' | `unconfirmed-${OriginRank}`;

/** How SMS of a lane share what a provider takes. */
interface LaneRule {
  /** Share of the pace against the lanes in which something waits at that time, by weighted fair queueing. */
  readonly weight: number;
  /**
   * Share of a second's messages below which an SMS goes at once, before it ever waits. 0: it waits for the next run.
   */
  readonly atOnceBelow: number;
  /** Share of the day's budget of SMS, of all lanes together, at which the lane stops until the next day. */
  readonly budgetShare: number;
  /** The one that came last goes first: what a flood left behind holds up nobody who comes after it. */
  readonly newestFirst?: true;
}

/**
 * Lanes in which SMS wait, the first to be served first where shares are equal: `first` has those of simple phones, of desks and to
 * officers; `codes`, codes and new secrets to phones that somebody typed into a page, from networks of few tickets; `confirmed`, those to phones that came over the web and whose owners confirmed them; the others, those to phones that
 * somebody typed into a page, by the rank of their network. Source: docs/design/sms-fairness.md, Lanes.
 */
export const smsLanes: Readonly<Record<SmsLane, LaneRule>> = {
  first: { weight: 64, atOnceBelow: 1, budgetShare: 1 },
  codes: { weight: 12, atOnceBelow: 0.8, budgetShare: 0.7 },
  confirmed: { weight: 16, atOnceBelow: 0.8, budgetShare: 0.8 },
  'unconfirmed-0': { weight: 12, atOnceBelow: 0.5, budgetShare: 0.5 },
  'unconfirmed-1': { weight: 3, atOnceBelow: 0, budgetShare: 0.45 },
  'unconfirmed-2': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
  'unconfirmed-3': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
  'unconfirmed-4': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
  'unconfirmed-5': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
  'unconfirmed-6': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
  'unconfirmed-7': { weight: 1, atOnceBelow: 0, budgetShare: 0.35, newestFirst: true },
};

/** The lanes of phones that nobody confirmed, by rank. */
export const unconfirmedLanes = originRanks.map((rank) => `unconfirmed-${rank}` as const);

/** All lanes, in the order in which they are served where shares are equal. */
export const smsLaneNames: readonly SmsLane[] = ['first', 'codes', 'confirmed', ...unconfirmedLanes];

/** The lane of a ticket whose phone somebody vouches for, by how the ticket came. */
const confirmedLanes: Readonly<Record<Channel, SmsLane>> = {
  ussd: 'first',
  desk: 'first',
  web: 'confirmed',
  app: 'confirmed',
};

/** What waits in a lane, known by what it is about. */
interface Queued {
  readonly about: string;
  readonly lane?: SmsLane;
}

/** The lane of an SMS. */
export const laneOf = ({ lane = 'first' }: Queued): SmsLane => lane;

/** The lane as a notice states it: the first is left out. */
export const laneStated = (lane: SmsLane): { readonly lane?: Exclude<SmsLane, 'first'> } =>
  lane === 'first' ? {} : { lane };

/** The lane of an SMS to the citizen of a ticket, whose network had that rank. */
export function smsLaneOf(
  ticket: Pick<Ticket, 'channel' | 'phoneConfirmed'>,
  originRank: OriginRank = 0,
): SmsLane {
  if (isTypedIntoPage(ticket)) return `unconfirmed-${originRank}`;
  return confirmedLanes[ticket.channel];
}

/** The highest rank of a network whose codes have a lane of their own: a flood of tickets takes no place in it. */
const highestOfCodes: OriginRank = 1;

/** The lane of a code or a new secret to the citizen of a ticket, whose network had that rank: it lets them in, so it goes on for longer. */
export const codeLaneOf = (...[ticket, originRank = 0]: Parameters<typeof smsLaneOf>): SmsLane =>
  isTypedIntoPage(ticket) && originRank <= highestOfCodes ? 'codes' : smsLaneOf(ticket, originRank);
