import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import { isMap } from '../../../domain/foundation/vocabulary/untyped-map.ts';
import type { Cycle, Pause, Place, Ticket, TimeLeft } from '../../../domain/ticketing/tickets/ticket.ts';
import type { Item } from '../engine/read-item.ts';

/** For each attribute the name that it is stored under; a map also has names for what is in it. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record cannot hold itself
export interface ShortNames {
  readonly [attribute: string]: string | readonly [name: string, inside: ShortNames];
}

type NamesOf<Content> = Readonly<Record<keyof Content, string | readonly [string, ShortNames]>>;

const place = {
  region: 'reg',
  council: 'cou',
  ward: 'wd',
  whereabouts: 'wb',
  point: ['pt', { latitude: 'lat', longitude: 'lon' }],
} satisfies NamesOf<Place>;

const pause = { startedAt: 'at', resumeAt: 'to', secondsLeft: 'left' } satisfies NamesOf<Pause>;

const timeLeft = { acknowledge: 'ack', respond: 'res', decide: 'dec' } satisfies NamesOf<TimeLeft>;

const cycle = {
  number: 'no',
  began: 'beg',
  startedAt: 'at',
  acknowledgeBy: 'ackBy',
  respondBy: 'resBy',
  calendarVersion: 'cal',
  steps: 'st',
  reminders: 'rem',
  remindedAt: 'remAt',
  pausedSeconds: 'psd',
} satisfies NamesOf<Cycle>;

export const secretNames = {
  hash: 'hash',
  key: 'key',
  generation: 'gen',
  replacedAt: 'at',
  sentTo: 'to',
} satisfies NamesOf<Ticket['secret']>;

/**
 * DynamoDB counts the bytes of names too, and in a ticket's head they are a third: under their full names
 * the longest heads pass 1 KB, and then each write of one costs twice as much. Number and wake time are
 * not stored a second time: the keys say them.
 */
export const ticketNames = {
  v: 'v',
  version: 'version',
  lastHash: 'last',
  kind: 'kind',
  category: 'cat',
  channel: 'ch',
  language: 'lng',
  openness: 'open',
  urgent: 'urg',
  sensitive: 'sen',
  safeToContact: 'safe',
  canBeTold: 'tell',
  toldBy: 'by',
  withoutReminders: 'nr',
  outOfReach: 'lost',
  phoneConfirmed: 'pc',
  contact: 'ct',
  place: ['place', place],
  sentTo: 'to',
  aboutHead: 'abHd',
  aboutOfficer: 'off',
  unboundName: 'abName',
  clearedHeads: 'cl',
  keptFromDeciding: 'k',
  status: 'status',
  closedBecause: 'closed',
  holder: 'hold',
  heldBefore: 'was',
  handedOn: 'on',
  assignee: 'as',
  unit: 'un',
  objectionDueAt: 'obj',
  directedBy: 'dir',
  directionIsNear: 'near',
  direction: 'dn',
  mergedInto: 'main',
  tookIn: 'ins',
  joinedCount: 'joinedCount',
  watched: 'watched',
  submittedAt: 'sub',
  acknowledgedAt: 'ack',
  respondedAt: 'res',
  outcome: 'found',
  answerSeen: 'asn',
  promisedBy: 'prom',
  windowEndsAt: 'win',
  pause: ['pau', pause],
  timeLeft: ['left', timeLeft],
  cycle: ['cycle', cycle],
  policyVersion: 'pol',
  arming: 'arm',
  secret: ['secret', secretNames],
} satisfies NamesOf<Omit<Ticket, 'number' | 'nextWakeAt'>>;

type Renaming = (name: string) => readonly [name: string, inside: ShortNames | undefined];

function renamed(content: Item, renaming: Renaming, inner: (inside: ShortNames) => Renaming): Item {
  return Object.fromEntries(
    Object.entries(content).map(([attribute, value]) => {
      const [name, inside] = renaming(attribute);
      return [name, inside && isMap(value) ? renamed(value, inner(inside), inner) : value];
    }),
  );
}

const toShort =
  (names: ShortNames): Renaming =>
  (attribute) => {
    const short = names[attribute] ?? attribute;
    return typeof short === 'string' ? [short, undefined] : short;
  };

const toLong = madeOnce((names: ShortNames): Renaming => {
  const long = new Map(Object.keys(names).map((attribute) => [toShort(names)(attribute)[0], attribute]));
  return (name) => {
    const attribute = long.get(name) ?? name;
    return [attribute, toShort(names)(attribute)[1]];
  };
});

/** The content under the names that it is stored under. What has no name there keeps its own. */
export const shortened = (content: Item, names: ShortNames): Item =>
  renamed(content, toShort(names), toShort);

/** A stored item under its full names. An attribute that only a newer release knows keeps its name. */
export const lengthened = (item: Item, names: ShortNames): Item => renamed(item, toLong(names), toLong);
