import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { outcomes } from '../../../domain/foundation/vocabulary/findings.ts';
import { channels, kinds, opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { closingReasons, statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { expectedStateAfter, withExpectedState } from '../../../domain/ticketing/tickets/expected-state.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { coarsePoint } from '../../../domain/foundation/vocabulary/coarse-point.ts';
import { cycleBeginnings, type Cycle, type Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { ticketKeys, wakeIndex } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { storedChannels, withChannelLetters } from './channel-letters.ts';
import { count, firstVersion, language } from './scalars.ts';
import { lengthened, shortened, ticketNames } from './short-names.ts';
import { withPlaces, withTheirIds } from './handed-on.ts';
import { storedMarks, withMarksInOne } from './short-marks.ts';
import { storedStep, withShortSteps } from './step-names.ts';

/** `satisfies` holds a schema to the attributes of its type: a new one must be written here too. */
const cycle = z.looseObject({
  number: count,
  began: z.enum(cycleBeginnings),
  startedAt: instant,
  acknowledgeBy: instant,
  respondBy: instant.exactOptional(),
  calendarVersion: count,
  steps: z.array(storedStep),
  reminders: count,
  remindedAt: instant.exactOptional(),
  pausedSeconds: count.exactOptional(),
} satisfies Record<keyof Cycle, z.ZodType>);

const place = z.looseObject({
  region: z.string().exactOptional(),
  council: z.string().exactOptional(),
  ward: z.string().exactOptional(),
  whereabouts: z.enum(whereabouts).exactOptional(),
  /** Heads of before it was rounded are read as if it had been, and written so again. */
  point: z
    .looseObject({ latitude: z.number(), longitude: z.number() })
    .transform((stored) => ({ ...stored, ...coarsePoint(stored) }))
    .exactOptional(),
});

const secret = z.looseObject({
  hash: z.string(),
  key: z.string(),
  generation: count,
  replacedAt: instant.exactOptional(),
  sentTo: z.string().exactOptional(),
});

/** Schema of ticket state. Unknown attributes are read, kept and written back. */
const ticketItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  version: count,
  lastHash: z.string().exactOptional(),
  kind: z.enum(kinds),
  category: z.string(),
  channel: z.enum(channels),
  language,
  openness: z.enum(opennesses),
  urgent: z.boolean(),
  sensitive: z.boolean(),
  safeToContact: z.boolean(),
  canBeTold: z.boolean(),
  toldBy: storedChannels.exactOptional(),
  withoutReminders: z.literal(true).exactOptional(),
  outOfReach: z.literal(true).exactOptional(),
  phoneConfirmed: z.boolean().exactOptional(),
  contact: z.string().exactOptional(),
  place: place.exactOptional(),
  sentTo: z.string(),
  aboutHead: z.boolean(),
  aboutOfficer: z.string().exactOptional(),
  unboundName: z.literal(true).exactOptional(),
  clearedHeads: z.array(z.string()).exactOptional(),
  keptFromDeciding: storedMarks.exactOptional(),
  status: z.enum(statusNames),
  closedBecause: z.enum(closingReasons).exactOptional(),
  holder: z.string(),
  heldBefore: z.array(z.string()),
  handedOn: z.array(z.string()).exactOptional(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  objectionDueAt: instant.exactOptional(),
  directedBy: instant.exactOptional(),
  directionIsNear: z.literal(true).exactOptional(),
  direction: z.int().positive().exactOptional(),
  mergedInto: z.string().exactOptional(),
  tookIn: z.literal(true).exactOptional(),
  joinedCount: count.exactOptional(),
  watched: z.literal(true).exactOptional(),
  submittedAt: instant,
  acknowledgedAt: instant.exactOptional(),
  respondedAt: instant.exactOptional(),
  outcome: z.enum(outcomes).exactOptional(),
  answerSeen: z.literal(true).exactOptional(),
  promisedBy: instant.exactOptional(),
  windowEndsAt: instant.exactOptional(),
  pause: z.looseObject({ startedAt: instant, resumeAt: instant, secondsLeft: count }).exactOptional(),
  timeLeft: z
    .looseObject({
      acknowledge: count.exactOptional(),
      respond: count.exactOptional(),
      decide: count.exactOptional(),
    })
    .exactOptional(),
  cycle,
  policyVersion: count,
  nextWakeAt: instant.exactOptional(),
  arming: count,
  secret,
} satisfies Record<keyof Ticket, z.ZodType>) satisfies z.ZodType<Ticket>;

/** Place in the wake index: a ticket that waits for nothing is not in it. */
const wakeKey = ({ number, nextWakeAt }: Ticket): object =>
  nextWakeAt === undefined ? {} : wakeIndex.key(number, nextWakeAt);

/** Reads wake time and number from the keys of stored ticket state. */
function fromKeys({ PK, GSI1SK }: Item): object {
  const number = ticketKeys.numberIn(String(PK));
  return typeof GSI1SK === 'string' ? wakeIndex.parse(GSI1SK) : { number };
}

/** Renames the attributes of stored ticket state to its fields, unvalidated. */
export const underFullNames = (item: Item): Item => ({
  ...withTheirIds(lengthened(item, ticketNames)),
  ...fromKeys(item),
});

/** Parses stored ticket state. Throws `CorruptItem`. */
export const readTicket = madeOnce((item: Item): Ticket => readItem(ticketItem, underFullNames(item)));

/**
 * Restores unreadable ticket state from its newest event. Throws `CorruptItem` where that does not suffice.
 */
export function mendedTicket(item: Item, newest: TicketEvent | undefined): Ticket {
  if (newest === undefined) return readTicket(item);
  const recorded = expectedStateAfter(newest);
  const mended = withExpectedState(underFullNames(item), recorded, [...recorded.keys()]);
  const { cycle: mendedCycle, toldBy, keptFromDeciding } = mended as Partial<Ticket>;
  return readItem(ticketItem, {
    ...mended,
    ...(recorded.has('cycle.steps') && mendedCycle !== undefined && withShortSteps({ cycle: mendedCycle })),
    ...(recorded.has('toldBy') && withChannelLetters(toldBy === undefined ? {} : { toldBy })),
    ...(recorded.has('keptFromDeciding') &&
      withMarksInOne(keptFromDeciding === undefined ? {} : { keptFromDeciding })),
  });
}

/** Attributes that an update of ticket state sets: not whether it is watched, which somebody may have begun since it was read. */
export const ticketAttributes = (ticket: Ticket): Item => ({
  ...wakeKey(ticket),
  ...shortened(
    withPlaces(
      withMarksInOne(withChannelLetters(withShortSteps(omit(ticket, 'number', 'nextWakeAt', 'watched')))),
    ),
    ticketNames,
  ),
});

/** The item of a new ticket's state. */
export const newTicketItem = (ticket: Ticket): Item => ({
  ...ticketKeys.head(ticket.number),
  entity: 'ticket',
  ...ticketAttributes(ticket),
});

const optional = Object.fromEntries(
  Object.entries(ticketItem.shape).filter(
    ([name, schema]) => !['nextWakeAt', 'watched'].includes(name) && schema instanceof z.ZodExactOptional,
  ),
);

/** Optional attributes of stored ticket state: an update removes those that the ticket lost. */
export const optionalTicketAttributes: readonly string[] = [
  'GSI1PK',
  'GSI1SK',
  ...Object.keys(shortened(optional, ticketNames)),
];
