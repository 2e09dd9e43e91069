import type { Job } from '../../../domain/administration/jobs.ts';
import { touchesAccess, type Proposal } from '../../../domain/administration/proposals.ts';
import type { Subject } from '../../../domain/administration/history.ts';
import type { ListedSample } from '../../../domain/audit/audit-sample.ts';
import type { NewListRead } from '../../../domain/audit/list-log.ts';
import type { Look } from '../../../domain/audit/looks.ts';
import type { AttachmentSlot } from '../../../domain/ticketing/attachments/attachment.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { retainedChangesSeconds } from '../../../domain/analytics/measures/batches.ts';
import type { Counter } from '../../../domain/casework/queues/tally.ts';
import type { ViewsOwner } from '../../../domain/casework/views/queue-view.ts';
import { queueStatuses, type QueueStatus } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import type { FailedOf } from '../../../domain/messaging/notices/failed-notices.ts';
import type { NewsItem } from '../../../domain/messaging/news/news.ts';
import { daysLinesAreKept } from '../../../domain/messaging/notices/digest-day.ts';
import type { DigestLine, NoticeKey } from '../../../domain/messaging/notices/notice.ts';
import type { NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import type { DuePartition, NoticeDay, PlannedReminder } from '../../../domain/messaging/notices/outbox.ts';
import { noticeLaneOf, type QueuedNotice } from '../../../domain/messaging/notices/notice-lanes.ts';
import type { SurgeArea } from '../../../domain/analytics/surges/counted-of-sending.ts';
import type { SurgeOfArea } from '../../../domain/analytics/surges/surges.ts';
import type { TicketOfHour } from '../../../domain/analytics/surges/surge-cell.ts';
import { surgeRule, weeksCounted } from '../../../domain/analytics/surges/surge-rule.ts';
import { hoursPerWeek, type LocalHour } from '../../../domain/foundation/time/local-hour.ts';
import type { AnswersOfDay } from '../../../domain/messaging/sms/sms-inbox.ts';
import type { SwitchName } from '../../../domain/institutions/registry/switches.ts';
import type { Login } from '../../../domain/institutions/officers/officer-logins.ts';
import { comparedDays, type TakenOut } from '../../../domain/ticketing/tickets/comparable-tickets.ts';
import type { DailyShare } from '../../../domain/ticketing/tickets/daily-counts.ts';
import type { PhoneListing } from '../../../domain/ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';

/** The key of an item, the same in every table. */
export type Key = Readonly<Record<'PK' | 'SK', string>>;
/** Places an item in the first or second index of its table. */
export type FirstIndexKey = Readonly<Record<'GSI1PK' | 'GSI1SK', string>>;
export type SecondIndexKey = Readonly<Record<'GSI2PK' | 'GSI2SK', string>>;

/**
 * How many partitions a listing that everybody shares is spread over. Each partition takes 1,000
 * writes a second. These may be raised, never lowered: readers ask every shard below the number.
 */
export const wakeShards = 4;
export const hourShards = 4;
export const registryShards = 8;
export const dueShards = 4;
export const readDayShards = 4;
/** An entry costs two write units in its transaction: one partition takes 500 events a second, these 2,000. */
export const changeShards = 4;

const utf8 = new TextEncoder();

/** The shard of `id`, evenly spread and the same for ever (FNV-1a). */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % shards;
}

const sixDigits = (value: number): string => String(value).padStart(6, '0');
const sevenDigits = (value: number): string => String(value).padStart(7, '0');

/** So many digits has the number of a ticket. */
export const digitsOfNumber = 12;
/** The numbers of tickets that stand one after the other. */
export const numbersIn = (joined: string): readonly string[] =>
  Array.from({ length: joined.length / digitsOfNumber }, (_, place) =>
    joined.slice(place * digitsOfNumber, (place + 1) * digitsOfNumber),
  );

const ticketPartition = (number: string): string => `TICKET#${number}`;
const registryPartition = (entity: string, id: string): string => `${entity}#${shardOf(id, registryShards)}`;

/** The hour (UTC) in which something happened: `2026-11-24T15`. */
export const hourOf = (at: Instant): string => at.slice(0, 'YYYY-MM-DDTHH'.length);

/** Every key in the table `tickets`. A ticket is one partition: head, events and texts come in one Query. */
export const ticketKeys = {
  partition: ticketPartition,
  numberIn: (partition: string): string => partition.slice('TICKET#'.length),
  head: (number: string): Key => ({ PK: ticketPartition(number), SK: 'HEAD' }),
  event: (number: string, version: number): Key => ({
    PK: ticketPartition(number),
    SK: `${ticketKeys.eventPrefix}${sixDigits(version)}`,
  }),
  eventPrefix: 'EVENT#',
  /** Between the events and the head: the newest of all three come in one Query, from the head backwards. */
  snapshot: (number: string): Key => ({ PK: ticketPartition(number), SK: 'EVENTS#SNAPSHOT' }),
  texts: (number: string): Key => ({ PK: ticketPartition(number), SK: 'TEXT#SUBMISSION' }),
  written: (number: string, version: number): Key => ({
    PK: ticketPartition(number),
    SK: `${ticketKeys.textPrefix}${sixDigits(version)}`,
  }),
  textPrefix: 'TEXT#',
  identityRequest: (number: string, asked: number): Key => ({
    PK: ticketPartition(number),
    SK: `IDENTITY-REQUEST#${sixDigits(asked)}`,
  }),
  attachment: ({ number, place }: AttachmentSlot): Key => ({
    PK: ticketPartition(number),
    SK: `${place > attachmentLimits.places ? ticketKeys.officeFilePrefix : ticketKeys.attachmentPrefix}${place}`,
  }),
  attachmentPrefix: 'ATTACHMENT#',
  /** What lists a citizen's files does not meet those of offices, and what lists both asks once. */
  officeFilePrefix: 'ATTACHMENT-OF-OFFICE#',
  anyAttachmentPrefix: 'ATTACHMENT',
  placeIn: (sortKey: string): number => Number(sortKey.slice(sortKey.indexOf('#') + 1)),
  idempotency: (seed: string): Key => ({ PK: `IDEMPOTENCY#${seed}`, SK: 'RECORD' }),
  /** Tickets of a day, by who sent them. */
  sent: ({ by, day: date, hash }: Pick<DailyShare, 'by' | 'hash' | 'day'>): Key => ({
    PK: `${by.toUpperCase()}#${date}#${hash}`,
    SK: 'COUNT',
  }),
  guessedNumber: (hash: string): Key => ({ PK: `GUESSED-NUMBER#${hash}`, SK: 'COUNT' }),
  guessingSource: (hash: string): Key => ({ PK: `GUESSING-SOURCE#${hash}`, SK: 'COUNT' }),
  guessingDevice: (hash: string): Key => ({ PK: `GUESSING-DEVICE#${hash}`, SK: 'COUNT' }),
  spentProof: (name: string): Key => ({ PK: `SPENT-PROOF#${name}`, SK: 'SPENT' }),
  guessingSourceAtNumber: (hash: string): Key => ({ PK: `GUESSING-AT-NUMBER#${hash}`, SK: 'COUNT' }),
} as const;

/** Who has a ticket open, in the table `tickets`: apart from the ticket, which nobody reads with it. */
export const openPageKeys = {
  partition: (number: string): string => `PAGES#${number}`,
  of: (number: string, officer: string): Key => ({
    PK: openPageKeys.partition(number),
    SK: `OFFICER#${officer}`,
  }),
} as const;

/** By which marks of its sender's name a ticket is found, in the table `tickets`: apart from the ticket, which nobody reads with it. */
export const senderKeys = {
  of: (number: string): Key => ({ PK: `SENDER#${number}`, SK: 'NAME' }),
  numberIn: (partition: string): string => partition.slice('SENDER#'.length),
} as const;

/** What is kept of open tickets to compare others with, in the table `tickets`: apart from them, and the newest last. */
export const comparableKeys = {
  partition: (office: string, category: string): string => `ALIKE#${office}#${category}`,
  of: ({ office, category, sentAt, number }: Omit<TakenOut, 'version'>): Key => ({
    PK: comparableKeys.partition(office, category),
    SK: `${sentAt}#${number}`,
  }),
} as const;

/** GSI1 of `tickets`: who wakes next. Only ticket states with a wake time are in it. */
export const wakeIndex = {
  partition: (shard: number): string => `WAKE#${shard}`,
  key: (number: string, nextWakeAt: Instant): FirstIndexKey => ({
    GSI1PK: wakeIndex.partition(shardOf(number, wakeShards)),
    GSI1SK: `${nextWakeAt}#${number}`,
  }),
  /** After the entry of this ticket and before every later one. */
  justAfter: (number: string, nextWakeAt: Instant): string => `${nextWakeAt}#${number}#`,
  parse: (sortKey: string): { nextWakeAt: string; number: string } => {
    const [nextWakeAt = '', number = ''] = sortKey.split('#');
    return { nextWakeAt, number };
  },
} as const;

/** GSI1 of `tickets` too: the requests to reveal identities that wait for a decision, a few in the whole country. */
export const openRequestIndex = {
  partition: 'IDENTITY-REQUESTS',
  key: (number: string, asked: number, dueBy: Instant, askedAt: Instant): FirstIndexKey => ({
    GSI1PK: openRequestIndex.partition,
    GSI1SK: `${openRequestIndex.place(number, asked, dueBy)}#${askedAt}`,
  }),
  place: (number: string, asked: number, dueBy: Instant): string => `${dueBy}#${number}#${sixDigits(asked)}`,
} as const;

/** After the entry of an open request and before every later one, whether it says when it was asked or not. */
export const justAfterOpenRequest = (number: string, asked: number, dueBy: Instant): string =>
  `${openRequestIndex.place(number, asked, dueBy)}#~`;

/** What the sort key of an open request says. */
export function openRequestIn(sortKey: string): {
  dueBy: string;
  number: string;
  asked: number;
  askedAt?: string;
} {
  const [dueBy = '', number = '', asked = '', askedAt] = sortKey.split('#');
  return { dueBy, number, asked: Number(asked), ...(askedAt !== undefined && { askedAt }) };
}

/** GSI1 of `tickets` too: settled requests by the month (UTC) in which they were asked. */
export const settledRequestsOf = (month: string): string => `${openRequestIndex.partition}#${month}`;

/** Key of a settled request in the listing of its month. */
export const settledRequestKey = (number: string, asked: number, askedAt: Instant): FirstIndexKey => ({
  GSI1PK: settledRequestsOf(askedAt.slice(0, 'YYYY-MM'.length)),
  GSI1SK: ownRequestIndex.place(number, asked, askedAt),
});

/** GSI2 of `tickets` too: the requests that an officer made, for good. */
export const ownRequestIndex = {
  partition: (officer: string): string => `ASKED-BY#${officer}`,
  key: (officer: string, number: string, asked: number, askedAt: Instant): SecondIndexKey => ({
    GSI2PK: ownRequestIndex.partition(officer),
    GSI2SK: ownRequestIndex.place(number, asked, askedAt),
  }),
  place: (number: string, asked: number, askedAt: Instant): string =>
    `${askedAt}#${number}#${sixDigits(asked)}`,
} as const;

/** The officer of whose requests this is the partition. */
export const askerIn = (partition: string): string => partition.slice(ownRequestIndex.partition('').length);

/** What the sort key of an officer's own request says, or of a settled one. */
export function ownRequestIn(sortKey: string): { askedAt: string; number: string; asked: number } {
  const [askedAt = '', number = '', asked = ''] = sortKey.split('#');
  return { askedAt, number, asked: Number(asked) };
}

/** A listing by the hour in which something happened; all of one ticket is in one shard. */
const hourListing = (prefix: string) => ({
  partition: (at: Instant, shard: number): string => `${prefix}#${hourOf(at)}#${shard}`,
  key: (number: string, count: number, at: Instant): SecondIndexKey => ({
    GSI2PK: `${prefix}#${hourOf(at)}#${shardOf(number, hourShards)}`,
    GSI2SK: `${at}#${number}#${sixDigits(count)}`,
  }),
});

export type HourListing = ReturnType<typeof hourListing>;

/** GSI2 of `tickets`: every event by its hour, written once, for replay and for checkpoints. */
export const hourIndex = hourListing('HOUR');

/** GSI2 of `tickets` too: every read by its hour. */
export const readHourIndex = hourListing('READ-HOUR');

/** GSI2 of `tickets` too: every replaced receipt secret by its hour. */
export const secretHourIndex = hourListing('SECRET-HOUR');

/**
 * GSI1 of `tickets` too: the pages of a queue that showed words of tickets. The sort key says all that a ticket's citizen is told, and which
 * tickets: the index holds keys alone.
 */
export const listReadIndex = {
  partition: (queue: string): string => `LISTED#${queue}`,
  key: ({ at, by, queue, tickets }: Pick<NewListRead, 'at' | 'by' | 'queue' | 'tickets'>): FirstIndexKey => ({
    GSI1PK: listReadIndex.partition(queue),
    GSI1SK: `${at}#${by.role}#${by.institution}#${tickets.join('')}`,
  }),
  parse: (sortKey: string): { at: string; role: string; institution: string; tickets: readonly string[] } => {
    const [at = '', role = '', institution = '', tickets = ''] = sortKey.split('#');
    return { at, role, institution, tickets: numbersIn(tickets) };
  },
} as const;

/** GSI1 of `tickets` too: the samples of an auditor. The sort key says what each is of, for the index holds keys alone. */
export const sampleIndex = {
  partition: (officer: string): string => `SAMPLES#${officer}`,
  key: (officer: string, { at, id, of, from, until, size, institution }: ListedSample): FirstIndexKey => ({
    GSI1PK: sampleIndex.partition(officer),
    GSI1SK: [at, id, of, from, until, size, institution].join('#'),
  }),
  parse: (sortKey: string): Readonly<Record<string, unknown>> => {
    const [at, id, of, from, until, size, institution] = sortKey.split('#');
    return { at, id, of, from, until, size: Number(size), ...(institution !== '' && { institution }) };
  },
} as const;

/** GSI1 of `tickets` too: reads of tickets by their day (UTC), said by its date or a moment of it; all of one officer in one shard. */
export const readDayPartition = (at: string, shard: number): string =>
  `READ-DAY#${at.slice(0, 'YYYY-MM-DD'.length)}#${shard}`;

/** Key of a read in the listing of its day. It says all that an auditor is told, since the index holds keys alone; what is absent is joined as nothing. */
export const readDayKey = (look: Look): FirstIndexKey => ({
  GSI1PK: readDayPartition(look.at, shardOf(look.by.officer, readDayShards)),
  GSI1SK: [
    look.by.officer,
    look.at,
    look.number,
    sixDigits(look.count),
    look.opened,
    look.by.role,
    look.by.institution,
    look.holder,
  ].join('#'),
});

/** The partition of a ticket's reads in the table `tickets`: opening the ticket itself does not cost more for them. */
export const readKeys = {
  partition: (number: string): string => `READS#${number}`,
  numberIn: (partition: string): string => partition.slice('READS#'.length),
  head: (number: string): Key => ({ PK: readKeys.partition(number), SK: 'HEAD' }),
  read: (number: string, count: number): Key => ({
    PK: readKeys.partition(number),
    SK: `${readKeys.readPrefix}${sixDigits(count)}`,
  }),
  readPrefix: 'READ#',
  request: (number: string, request: string): Key => ({
    PK: readKeys.partition(number),
    SK: `REQUEST#${request}`,
  }),
  reason: (number: string, count: number): Key => ({
    PK: readKeys.partition(number),
    SK: `${readKeys.reasonPrefix}${sixDigits(count)}`,
  }),
  reasonPrefix: 'TEXT#',
} as const;

/** The partition of a ticket's replaced receipt secrets in the table `tickets`: no reading of the ticket meets them. */
export const secretKeys = {
  partition: (number: string): string => `SECRETS#${number}`,
  numberIn: (partition: string): string => partition.slice('SECRETS#'.length),
  head: (number: string): Key => ({ PK: secretKeys.partition(number), SK: 'HEAD' }),
  secret: (number: string, count: number): Key => ({
    PK: secretKeys.partition(number),
    SK: `${secretKeys.secretPrefix}${sixDigits(count)}`,
  }),
  secretPrefix: 'SECRET#',
} as const;

/** Where a request for a new secret is put down that brings nothing, in `tickets` and in `outbox`: nobody reads it. */
export const standInKey = (hash: string, place: string): Key => ({ PK: `SECRET-REQUEST#${hash}`, SK: place });

/** How the codes of a number stand on a day, in the table `tickets`. */
export const passCodesKey = (hash: string): Key => ({ PK: `PASS-CODES#${hash}`, SK: 'STANDING' });

/** What takes the place of the notice where a request for a code brings none, in `outbox`: nobody reads it. */
export const codeRequestKey = (hash: string): Key => ({ PK: `CODE-REQUEST#${hash}`, SK: 'NOTICE' });

/** How far the walk over all tickets is, a part beside the other, in the table `tickets`. */
export const integrityCheckKeys = {
  partition: 'RECORD-WALK',
  prefix: 'PART#',
  part: (part: number): Key => ({
    PK: integrityCheckKeys.partition,
    SK: `${integrityCheckKeys.prefix}${part}`,
  }),
  partIn: ({ SK }: Readonly<Record<string, unknown>>): number =>
    Number(String(SK).slice(integrityCheckKeys.prefix.length)),
} as const;

/** How far a backfill of this name came, in the table that it changes. */
export const backfillKey = (name: string): Key => ({ PK: `BACKFILL#${name}`, SK: 'POSITION' });

/** Every key in the table `identities`. */
export const identityKeys = {
  contact: (number: string): Key => ({ PK: ticketPartition(number), SK: 'CONTACT' }),
  /** Everything that is kept of a phone, by its mark. */
  phone: (mark: string): string => `PHONE#${mark}`,
  ticketOfPhone: (
    mark: string,
    { number, submittedAt }: Pick<Ticket, 'number' | 'submittedAt'>,
    listing: PhoneListing,
  ): Key => ({
    PK: identityKeys.phone(mark),
    SK: `${identityKeys.ticketsOfPhone[listing]}${submittedAt}#${number}`,
  }),
  /** Tickets of before phones were confirmed are among the first, whatever they came by. */
  ticketsOfPhone: { confirmed: 'TICKET#', typed: 'TYPED#' } satisfies Record<PhoneListing, string>,
  optOut: (mark: string): Key => ({ PK: identityKeys.phone(mark), SK: 'OPT-OUT' }),
  officer: (officer: string): Key => ({
    PK: registryPartition('OFFICERS', officer),
    SK: `OFFICER#${officer}`,
  }),
  officers: (shard: number): string => `OFFICERS#${shard}`,
  /** How an officer would be reached by a proposal: beside the officers' own, in a partition that no listing of them reads. */
  proposed: (proposal: string): Key => ({ PK: `OFFICERS#PROPOSED#${proposal}`, SK: 'CONTACT' }),
} as const;

/**
 * Every key in the table `registry`. Nodes and officers lie in a few partitions, so that an import can
 * read them all, strongly consistent, by Query.
 */
export const registryKeys = {
  version: { PK: 'REGISTRY', SK: 'VERSION' },
  unfinished: { PK: 'REGISTRY', SK: 'UNFINISHED' },
  institution: (id: string): Key => ({
    PK: registryPartition('INSTITUTIONS', id),
    SK: `${registryKeys.institutionPrefix}${id}`,
  }),
  institutions: (shard: number): string => `INSTITUTIONS#${shard}`,
  institutionPrefix: 'INSTITUTION#',
  officer: (id: string): Key => ({ PK: registryPartition('OFFICERS', id), SK: `OFFICER#${id}` }),
  officers: (shard: number): string => `OFFICERS#${shard}`,
  /** An issuer's address has no fragment (OpenID Connect Discovery, section 3): no other pair gives this key. */
  login: ({ issuer, subject }: Login): Key => ({ PK: `LOGIN#${issuer}#${subject}`, SK: 'OFFICER' }),
  categories: 'CATEGORIES',
  category: (id: string): Key => ({ PK: registryKeys.categories, SK: `CATEGORY#${id}` }),
  routing: 'ROUTING',
  routingOf: (category: string): Key => ({ PK: registryKeys.routing, SK: `CATEGORY#${category}` }),
  currentPolicy: { PK: 'POLICIES', SK: 'CURRENT' },
  policy: (version: number): Key => ({ PK: 'POLICIES', SK: `POLICY#${sixDigits(version)}` }),
  currentCalendar: { PK: 'CALENDARS', SK: 'CURRENT' },
  calendar: (version: number): Key => ({ PK: 'CALENDARS', SK: `CALENDAR#${sixDigits(version)}` }),
  switches: {
    intake: { PK: 'SWITCHES', SK: 'INTAKE' },
    notices: { PK: 'SWITCHES', SK: 'NOTICES' },
  } satisfies Record<SwitchName, Key>,
  /** What was changed, by what was changed. */
  changesOf: (subject: Subject): string =>
    'id' in subject
      ? `CHANGES#${subject.part.toUpperCase()}#${subject.id}`
      : `CHANGES#${subject.part.toUpperCase()}`,
  change: (subject: Subject, version: number): Key => ({
    PK: registryKeys.changesOf(subject),
    SK: `${registryKeys.changePrefix}${sixDigits(version)}`,
  }),
  changePrefix: 'CHANGE#',
  /** By the key of a request, which its name begins with: `key.body`. */
  request: (name: string): Key => ({ PK: `REQUEST#${name.split('.')[0] ?? ''}`, SK: 'CHANGE' }),
  /** The entries of the registry's chain, in order. */
  chain: 'REGISTRY-CHAIN',
  entry: (version: number): Key => ({
    PK: registryKeys.chain,
    SK: `${registryKeys.entryPrefix}${sixDigits(version)}`,
  }),
  entryPrefix: 'ENTRY#',
  /** What an entry names, by the hash of it: of two imports at once neither writes over the other's. */
  piece: (version: number, hash: string): Key => ({
    PK: `REGISTRY-PIECES#${sixDigits(version)}`,
    SK: `PIECE#${hash}`,
  }),
  /** What waits for a second administrator, or waited. */
  proposal: (id: string): Key => ({ PK: `PROPOSAL#${id}`, SK: 'PROPOSAL' }),
  /** What follows from a change, each consequence by its place. */
  job: (version: number, place: number): Key => ({
    PK: `JOBS#${sixDigits(version)}`,
    SK: `JOB#${place}`,
  }),
} as const;

/**
 * The templates of an office, in a partition of the table `registry` that the rest of it does not know: who keeps
 * templates may write here and nowhere else. Head and templates come in one Query, from the head on, and the history
 * lies before all else.
 */
export const templateKeys = {
  partition: (office: string): string => `TEMPLATES#${office}`,
  head: (office: string): Key => ({ PK: templateKeys.partition(office), SK: 'HEAD' }),
  template: (office: string, place: number): Key => ({
    PK: templateKeys.partition(office),
    SK: `TEMPLATE#${String(place).padStart(2, '0')}`,
  }),
  change: (office: string, version: number): Key => ({
    PK: templateKeys.partition(office),
    SK: `${templateKeys.changePrefix}${sixDigits(version)}`,
  }),
  changePrefix: 'CHANGE#',
  /** By the key of a request, which its name begins with: `key.body`. */
  request: (office: string, name: string): Key => ({
    PK: templateKeys.partition(office),
    SK: `DONE#${name.split('.')[0] ?? ''}`,
  }),
} as const;

/**
 * Views of queues, in a partition of the table `registry` for each officer and each office: all of one owner are one item, and the
 * changes of an office's lie beside it.
 */
export const viewKeys = {
  head: (owner: ViewsOwner): Key => ({ PK: viewsPartition(owner), SK: 'HEAD' }),
  change: (owner: ViewsOwner, version: number): Key => ({
    PK: viewsPartition(owner),
    SK: `${viewKeys.changePrefix}${sixDigits(version)}`,
  }),
  changePrefix: 'CHANGE#',
} as const;

/**
 * Directions to institutions, in partitions of the table `registry` that the rest of it does not know: one for each. A direction and
 * its events come in one Query; GSI1 lists it at each office, as open or as ended.
 */
export const directionKeys = {
  partition: (id: string): string => `DIRECTIONS#OF#${id}`,
  state: (id: string): Key => ({ PK: directionKeys.partition(id), SK: 'STATE' }),
  event: (id: string, version: number): Key => ({
    PK: directionKeys.partition(id),
    SK: `${directionKeys.everyEvent}${sixDigits(version)}`,
  }),
  /** Begins the sort key of each event. */
  everyEvent: 'EVENT#',
  /** Partition of GSI1 with the open directions of an office, or with those that ended. */
  list: (office: string, which: 'open' | 'ended'): string => `DIRECTIONS#${which.toUpperCase()}#${office}`,
  listed: (
    office: string,
    which: 'open' | 'ended',
    { id, givenAt }: { readonly id: string; readonly givenAt: Instant },
  ): Key & FirstIndexKey => ({
    PK: directionKeys.partition(id),
    SK: `${directionKeys.everyListed}${office}`,
    GSI1PK: directionKeys.list(office, which),
    GSI1SK: `${givenAt}#${id}`,
  }),
  /** Begins the sort key of what lists a direction at an office. */
  everyListed: 'LISTED#',
  idIn: (sortKey: string): string => sortKey.slice(sortKey.indexOf('#') + 1),
} as const;

/** Clocks of directions to institutions, in the table `outbox`: a few in the whole country are due at a time. */
export const directionClockKeys = {
  clock: (id: string): Key => ({ PK: `DIRECTION#${id}`, SK: 'CLOCK' }),
  partition: 'DIRECTION-CLOCKS',
  due: (id: string, at: Instant): FirstIndexKey => ({
    GSI1PK: directionClockKeys.partition,
    GSI1SK: `${at}#${id}`,
  }),
  parse: (sortKey: string): { at: string; direction: string } => {
    const place = sortKey.indexOf('#');
    return { at: sortKey.slice(0, place), direction: sortKey.slice(place + 1) };
  },
} as const;

/** Subscriptions to weekly briefs, in the table `outbox`: a partition for each officer, and when they are due in GSI1. */
export const briefKeys = {
  partition: (officer: string): string => `BRIEFS#${officer}`,
  subscription: (officer: string, institution: string): Key => ({
    PK: briefKeys.partition(officer),
    SK: institution,
  }),
  duePartition: 'BRIEFS-DUE',
  due: (officer: string, institution: string, at: Instant): FirstIndexKey => ({
    GSI1PK: briefKeys.duePartition,
    GSI1SK: `${at}#${officer}#${institution}`,
  }),
  officerIn: (partition: string): string => partition.slice('BRIEFS#'.length),
  atIn: (sortKey: string): string => sortKey.slice(0, sortKey.indexOf('#')),
} as const;

const viewsPartition = (owner: ViewsOwner): string =>
  'officer' in owner ? `VIEWS#OFFICER#${owner.officer}` : `VIEWS#OFFICE#${owner.office}`;

/** News of officers, in the table `registry`: a partition for each, in which what is watched lies last and the newest news before the mark. */
export const newsKeys = {
  partition: (officer: string): string => `NEWS#${officer}`,
  item: ({ officer, at, number, version }: Pick<NewsItem, 'officer' | 'at' | 'number' | 'version'>): Key => ({
    PK: newsKeys.partition(officer),
    SK: `ITEM#${at}#${number}#${sixDigits(version)}`,
  }),
  /** Lies before every item. */
  firstItem: 'ITEM#',
  mark: (officer: string): Key => ({ PK: newsKeys.partition(officer), SK: 'MARK' }),
  /** Begins the key of each ticket that is watched. */
  everyWatch: 'WATCH#',
  watch: (officer: string, number: string): Key => ({
    PK: newsKeys.partition(officer),
    SK: `${newsKeys.everyWatch}${number}`,
  }),
} as const;

/** GSI2 of `registry` too: who watches a ticket. */
export const watchersIndex = {
  partition: (number: string): string => `WATCHED#${number}`,
  key: (officer: string, number: string): SecondIndexKey => ({
    GSI2PK: watchersIndex.partition(number),
    GSI2SK: officer,
  }),
} as const;

/** GSI1 of `registry`: the children of a node in the order of their Swahili names. */
export const childrenIndex = {
  partition: (parent: string | undefined): string =>
    parent === undefined ? 'CHILDREN' : `CHILDREN#${parent}`,
  key: (parent: string | undefined, name: string, id: string): FirstIndexKey => ({
    GSI1PK: childrenIndex.partition(parent),
    GSI1SK: `${name}#${id}`,
  }),
} as const;

/** GSI1 of `registry` too: the few officers who oversee now. */
export const oversightIndex = {
  partition: 'OVERSIGHT',
  key: (officer: string): FirstIndexKey => ({ GSI1PK: oversightIndex.partition, GSI1SK: officer }),
} as const;

/** GSI1 of `registry` too: the few custodians. */
export const custodianIndex = {
  partition: 'CUSTODIANS',
  key: (officer: string): FirstIndexKey => ({ GSI1PK: custodianIndex.partition, GSI1SK: officer }),
} as const;

/** GSI1 of `registry` too: the jobs that are not over, in the order of the changes. */
export const jobIndex = {
  partition: 'JOBS',
  /** Tasks that a release before may not know lie apart: it would read none of the others. */
  furtherPartition: 'JOBS#FURTHER',
  key: ({
    version,
    place,
    consequence: task,
  }: Pick<Job, 'version' | 'place' | 'consequence'>): FirstIndexKey => ({
    GSI1PK: task.what === 'make-account' ? jobIndex.furtherPartition : jobIndex.partition,
    GSI1SK: `${sixDigits(version)}#${place}`,
  }),
} as const;

/** GSI1 of `registry` too: what waits for a second administrator, the oldest first. */
export const proposalIndex = {
  /** Those that touch access, all others, and those that a release before may not know and would read none beside: so they are listed. */
  partitions: ['PROPOSALS#ACCESS', 'PROPOSALS', 'PROPOSALS#FURTHER'],
  partitionOf: (proposal: Pick<Proposal, 'change' | 'differs'>) => {
    const [access, others, further] = proposalIndex.partitions;
    if (proposal.change === 'set-routing') return further;
    return touchesAccess(proposal) ? access : others;
  },
  key: (proposal: Pick<Proposal, 'id' | 'at' | 'change' | 'differs'>): FirstIndexKey => ({
    GSI1PK: proposalIndex.partitionOf(proposal),
    GSI1SK: `${proposal.at}#${proposal.id}`,
  }),
} as const;

/** GSI2 of `registry`: the open proposals of an administrator. */
export const proposerIndex = {
  partition: (administrator: string): string => `PROPOSER#${administrator}`,
  key: ({ id, at, by }: Pick<Proposal, 'id' | 'at' | 'by'>): SecondIndexKey => ({
    GSI2PK: proposerIndex.partition(by.id),
    GSI2SK: `${at}#${id}`,
  }),
} as const;

/** GSI2 of `registry`: who works at an institution. */
export const staffIndex = {
  partition: (institution: string): string => `STAFF#${institution}`,
  key: (institution: string, officer: string): SecondIndexKey => ({
    GSI2PK: staffIndex.partition(institution),
    GSI2SK: officer,
  }),
} as const;

/** Every key in the table `outbox`: notices by what they are about, and what a day's digest tells somebody. */
export const outboxKeys = {
  noticePrefix: 'NOTICE#',
  notice: ({ about, recipient, channel }: NoticeKey): Key => ({
    PK: `${outboxKeys.noticePrefix}${about}`,
    SK: `${recipient}#${channel}`,
  }),
  /** The failed notices of a ticket that were counted; those by SMS stand where all stood before there were others. */
  failedOf: ({ number, channel }: FailedOf): string =>
    channel === 'sms' ? `FAILED#${number}` : `FAILED#${number}#${channel}`,
  failed: (number: string, notice: NoticeKey, failedAt: Instant): Key => ({
    PK: outboxKeys.failedOf({ number, channel: notice.channel }),
    SK: failedIndex.sortKey(notice, failedAt),
  }),
  /** The notices that were counted for a day of a contact, and those of each ticket among them. */
  noticeDay: ({ date, contactHash }: NoticeDay): Key => ({
    PK: `TOLD-CONTACT#${date}#${contactHash}`,
    SK: 'COUNT',
  }),
  /** What was decided about an SMS that came in, by a hash of its name. */
  inboundSms: (message: string): Key => ({ PK: `INBOUND-SMS#${message}`, SK: 'DECISION' }),
  smsAnswers: ({ date, phoneHash, kind }: AnswersOfDay): Key => ({
    PK: `SMS-ANSWER#${date}#${phoneHash}#${kind}`,
    SK: 'ANSWERED',
  }),
  /** Which notice a message was that the provider took, by the provider's name of it. */
  sentNotice: (providerId: string): Key => ({ PK: `SENT-NOTICE#${providerId}`, SK: 'NOTICE' }),
  /** The messages of a channel in one second. */
  paceOf: (channel: NoticeChannel, at: Instant): Key => ({ PK: `PACE#${channel}#${at}`, SK: 'COUNT' }),
  /** The SMS of each day, and how many may go. */
  smsDays: 'SMS-DAYS',
  smsDay: (date: string): Key => ({ PK: outboxKeys.smsDays, SK: `DAY#${date}` }),
  dateIn: (sortKey: string): string => sortKey.slice('DAY#'.length),
  smsBudget: { PK: 'SMS-DAYS', SK: 'BUDGET' },
  /** When officers are reminded of a ticket next. */
  reminderPrefix: 'REMINDER#',
  reminder: (number: string): Key => ({ PK: `${outboxKeys.reminderPrefix}${number}`, SK: 'NEXT' }),
  /** The run through what is due. */
  run: { PK: 'PACE', SK: 'RUN' },
  digest: (recipient: string, date: string): string => `DIGEST#${date}#${recipient}`,
  digestLine: ({ recipient, day: date, number, version, reminds }: DigestLine): Key => ({
    PK: outboxKeys.digest(recipient, date),
    SK: [number, sixDigits(version), ...(reminds ? [reminds.step] : [])].join('#'),
  }),
} as const;

/**
 * GSI1 of `outbox`: what is due, each lane for itself, the longest due first. Only pending and claimed notices are in it, and each
 * stays in its lane.
 */
export const dueIndex = {
  partition: ({ lane, shard }: DuePartition): string =>
    lane === 'first' ? `DUE#${shard}` : `DUE#${lane}#${shard}`,
  partitionOf: (notice: QueuedNotice): string =>
    dueIndex.partition({ lane: noticeLaneOf(notice), shard: shardOf(notice.about, dueShards) }),
  sortKey: ({ about, recipient, channel }: NoticeKey, nextAttemptAt: Instant): string =>
    `${nextAttemptAt}#${about}#${recipient}#${channel}`,
} as const;

/** GSI1 of `outbox` has planned reminders too, apart from notices. */
export const reminderIndex = {
  partition: (shard: number): string => `DUE-REMINDER#${shard}`,
  key: ({ number, at }: PlannedReminder) => ({
    GSI1PK: reminderIndex.partition(shardOf(number, dueShards)),
    GSI1SK: `${at}#${number}`,
  }),
} as const;

/** GSI2 of `outbox`: notices to citizens that failed and were not counted yet, the oldest first. */
export const failedIndex = {
  partition: (shard: number): string => `FAILED#${shard}`,
  sortKey: ({ about, channel }: NoticeKey, failedAt: Instant): string => `${failedAt}#${about}#${channel}`,
  key: (notice: NoticeKey, failedAt: Instant): SecondIndexKey => ({
    GSI2PK: failedIndex.partition(shardOf(notice.about, dueShards)),
    GSI2SK: failedIndex.sortKey(notice, failedAt),
  }),
} as const;

/** Later than any moment that is counted in seconds of ten digits: what is newest sorts first. */
const endOfSeconds = 9_999_999_999;
const secondsLeft = (at: Instant): string => String(endOfSeconds - secondsOf(at)).padStart(10, '0');

/**
 * What tickets are searched by, in the table `projections`: a blinded word is a partition, in which an office with all that lies under it is
 * one stretch, of each office the newest first.
 */
export const searchKeys = {
  /** What is posted of a ticket. */
  record: (number: string): Key => ({ PK: `SEARCHED#${number}`, SK: 'BRANCHES' }),
  partition: (blinded: string): string => `WORD#${blinded}`,
  /** The stretch of a branch, and of all under it. */
  stretch: (branch: readonly string[]): string => branch.map((id) => `${id}/`).join(''),
  posting: (
    blinded: string,
    stretch: string,
    { sentAt, number }: { sentAt: Instant; number: string },
  ): Key => ({
    PK: searchKeys.partition(blinded),
    SK: `${stretch}#${secondsLeft(sentAt)}#${number}`,
  }),
  parse: (sortKey: string) => {
    const [stretch = '', left = '', number = ''] = sortKey.split('#');
    return { stretch, left, number };
  },
  secondsLeft: (at: Instant): string => secondsLeft(at),
} as const;

/** Every key in the table `projections`: a ticket's entries lie together, beside what they follow from. */
export const projectionKeys = {
  heard: (number: string): Key => ({ PK: ticketPartition(number), SK: 'HEARD' }),
  /** What was known of a ticket as long as its entries were of the former form. */
  formerlyHeard: (number: string): Key => ({ PK: ticketPartition(number), SK: 'KNOWN' }),
  /** At the holder, at the unit that works on it, and at each level above. */
  level: (number: string, institution: string): Key => ({
    PK: ticketPartition(number),
    SK: `LEVEL#${institution}`,
  }),
  about: (number: string, institution: string): Key => ({
    PK: ticketPartition(number),
    SK: `ABOUT#${institution}`,
  }),
  pointer: (number: string, institution: string): Key => ({
    PK: ticketPartition(number),
    SK: `MATTER#${institution}`,
  }),
  direction: (number: string, direction: number): Key => ({
    PK: ticketPartition(number),
    SK: `DIRECTION#${sixDigits(direction)}`,
  }),
  link: (number: string, institution: string): Key => ({
    PK: ticketPartition(number),
    SK: `LINK#${institution}`,
  }),
} as const;

/** A queue's figures lie in so many items, each with those of some tickets: tickets that change at once hardly meet. */
const countShards = 32;

const countKeysIn = (name: string) =>
  ({
    queue: (institution: string): string => `${name}#QUEUE#${institution}`,
    /** Few tickets of one officer change at once. */
    officer: (officer: string): Key => ({ PK: `${name}#OFFICER#${officer}`, SK: 'COUNT' }),
    of: (counter: Counter, number: string): Key =>
      counter.of === 'officer'
        ? { PK: `${name}#OFFICER#${counter.officer}`, SK: 'COUNT' }
        : {
            PK: `${name}#QUEUE#${counter.institution}`,
            SK: `COUNT#${String(shardOf(number, countShards)).padStart(2, '0')}`,
          },
  }) as const;

/**
 * An office's compact entries lie in so many items, each with those of some tickets: of an office with 7,000 open tickets an item is 1 KB.
 * Another number needs a replay.
 */
const compactShards = 128;

/** The compact entries of offices, in `projections`: each is an attribute. */
export const compactKeys = {
  partition: (institution: string): string => `OWN#${institution}`,
  institutionIn: (partition: string): string => partition.slice(compactKeys.partition('').length),
  of: (institution: string, number: string): Key => ({
    PK: compactKeys.partition(institution),
    SK: String(shardOf(number, compactShards)),
  }),
} as const;

/** The figures of queues and of officers, in `projections`. */
export const countKeys = countKeysIn('TALLY');

/** Figures of tickets whose entries are of the former form: a ticket is counted in one of both. */
export const formerCountKeys = countKeysIn('COUNTS');

/** Every key in the table `measures`. */
export const measureKeys = {
  ticket: (number: string): Key => ({ PK: ticketPartition(number), SK: 'MEASURED' }),
  /**
   * What changed in cells, in the order in which it was counted: that of some tickets in each shard. The first one has the name that the
   * list had while it was in one partition.
   */
  changes: (shard: number): string => (shard === 0 ? 'CHANGES' : `CHANGES#${shard}`),
  change: (at: Instant, number: string, revision: number): Key => ({
    PK: measureKeys.changes(shardOf(number, changeShards)),
    SK: `${at}#${number}#${sixDigits(revision)}`,
  }),
  rounds: { PK: 'ROUNDS', SK: 'STANDING' },
  furtherRounds: { PK: 'ROUNDS', SK: 'FURTHER-SHARDS' },
  /** What is counted at an institution, and at it and all under it together. */
  figures: (institution: string): string => `FIGURES#${institution}`,
  /** What stands, since when, and the trend of months. */
  now: (institution: string): Key => ({ PK: measureKeys.figures(institution), SK: 'NOW' }),
  /** The trend of days; what stands by category and step, and how what is overdue changed by week. */
  days: (institution: string): Key => ({ PK: measureKeys.figures(institution), SK: 'DAYS' }),
  /** What belongs to each date that is to come. */
  ahead: (institution: string): Key => ({ PK: measureKeys.figures(institution), SK: 'AHEAD' }),
  /** What was sent by category and region, by week. */
  sent: (institution: string): Key => ({ PK: measureKeys.figures(institution), SK: 'SENT' }),
  month: (institution: string, month: string): Key => ({
    PK: measureKeys.figures(institution),
    SK: `${measureKeys.months}${month}`,
  }),
  months: 'MONTH#',
  /** What was counted at the institution itself on each day of a month. */
  itself: (institution: string, month: string): Key => ({
    PK: measureKeys.figures(institution),
    SK: `${measureKeys.itselfInMonths}${month}`,
  }),
  /** The items of what was counted at an institution itself begin with it. */
  itselfInMonths: 'ITSELF#',
  /** The institution of which an item with this partition key has figures. */
  institutionIn: (partition: string): string => partition.slice(partition.indexOf('#') + 1),
} as const;

/** Where surges are looked for and listed, in `measures`. Surges are few: all lie in one partition. */
export const surgeKeys = {
  partition: ({ category, place = '' }: SurgeArea): string => `SURGE#${category}#${place}`,
  cell: (area: SurgeArea): Key => ({ PK: surgeKeys.partition(area), SK: 'CELL' }),
  /** One item for an hour of all weeks: hours that are looked at together lie beside each other. */
  hour: (area: SurgeArea, hour: LocalHour): Key => ({
    PK: surgeKeys.partition(area),
    SK: surgeKeys.hourOfWeek(hour % hoursPerWeek),
  }),
  hourOfWeek: (hour: number): string => `HOUR#${String(hour).padStart(3, '0')}`,
  ticket: (area: SurgeArea, { hour, number }: Pick<TicketOfHour, 'hour' | 'number'>): Key => ({
    PK: surgeKeys.partition(area),
    SK: `${surgeKeys.ticketsFrom(hour)}${number}`,
  }),
  /** Before all tickets of an hour, and after all of those before it. */
  ticketsFrom: (hour: LocalHour): string => `TICKET#${sevenDigits(hour)}#`,
  list: 'SURGES',
  /** By the hour that was told, which stays the same however long it lasts. */
  toldFrom: (hour: LocalHour): string => `FROM#${sevenDigits(hour)}#`,
  listed: ({ area: { category, place = '' }, surge: { told } }: SurgeOfArea): Key => ({
    PK: surgeKeys.list,
    SK: `${surgeKeys.toldFrom(told.from)}${category}#${place}`,
  }),
  countedSince: { PK: 'SURGES-COUNTED', SK: 'SINCE' },
} as const;

/** Publications, in the table `measures` too. */
export const publicationKeys = {
  months: 'PUBLICATIONS',
  month: (month: string): Key => ({ PK: publicationKeys.months, SK: `MONTH#${month}` }),
  publication: (month: string): Key => ({ PK: `PUBLICATION#${month}`, SK: 'WHOLE' }),
} as const;

/** Reports on suggestions, in the table `measures` too. */
export const suggestionKeys = {
  month: (month: string): Key => ({ PK: 'SUGGESTIONS', SK: `MONTH#${month}` }),
} as const;

/** The indexes of `projections`. */
export type ListingIndex = 'GSI1' | 'GSI2' | 'GSI3' | 'GSI4';

/** The partitions of the indexes of `projections`. No two have the same name; of a queue each begins with it. */
export const listings = {
  queue: (institution: string, ...only: readonly string[]): string =>
    ['QUEUE', institution, ...only].join('#'),
  /** Those lines of a queue that are about somebody. */
  aboutSomebody: (institution: string): string => listings.queue(institution, 'ABOUT'),
  assigned: (officer: string): string => `ASSIGNED#${officer}`,
  links: (institution: string, role: string, state: string, month: string): string =>
    `LINK#${institution}#${role}#${state}#${month}`,
  /** The directions that an officer gave, or that went to an office. */
  directionsBy: (officer: string, listing: string): string => `DIRECTIONS-BY#${officer}#${listing}`,
  directionsTo: (office: string, listing: string): string => `DIRECTIONS-TO#${office}#${listing}`,
  directionKey: (at: Instant, number: string, direction: number): string =>
    `${listings.sortKey(at, number)}#${sixDigits(direction)}`,
  /** By a time, and where that is the same by number. */
  sortKey: (at: Instant, number: string): string => `${at}#${number}`,
  /** What stands first in a queue's order: overdue or not, and the status. What is overdue comes before the rest. */
  rank: (late: boolean, status: QueueStatus): string => `${late ? 0 : 1}${queueStatuses.indexOf(status)}`,
  rankedKey: (rank: string, due: Instant, number: string): string =>
    `${rank}#${listings.sortKey(due, number)}`,
} as const;

/** Every key in the table `sessions`: a phone is one partition, by a keyed hash of it. */
export const sessionKeys = {
  partition: (hash: string): string => `PHONE#${hash}`,
  session: (hash: string): Key => ({ PK: sessionKeys.partition(hash), SK: 'SESSION' }),
  question: (hash: string): Key => ({ PK: sessionKeys.partition(hash), SK: 'QUESTION' }),
  wish: (hash: string): Key => ({ PK: sessionKeys.partition(hash), SK: 'WISH' }),
} as const;

const day = 24 * 60 * 60;

/** When a ticket sent at `sentAt` is compared no more, whatever its events failed to do. Epoch seconds. */
export const comparableExpiry = (sentAt: Instant): number => secondsOf(sentAt) + comparedDays * day;

/** When a counter of one day may go: after that day has ended everywhere, and a day later. Epoch seconds. */
export const counterExpiry = (at: Instant): number => secondsOf(at) + 2 * day;

/** When the SMS of a day may go that say for four weeks what is usual. Epoch seconds. */
export const smsDayExpiry = (at: Instant): number => secondsOf(at) + 40 * day;

/** When a listing of a ticket under a phone may go that its owner settled. Epoch seconds. */
export const unlistedExpiry = (at: Instant): number => secondsOf(at) + day;

/** When it may be forgotten what a request did at `at`: nobody sends it again after so long. Epoch seconds. */
export const requestExpiry = (at: Instant): number => secondsOf(at) + 30 * day;

/** When how an officer would be reached may go, of a proposal that can be confirmed until then. Epoch seconds. */
export const proposalExpiry = (expiresAt: Instant): number => secondsOf(expiresAt) + day;

/** When what is left of a job that ended at `at` may go: so long an operator can look it up. Epoch seconds. */
export const jobExpiry = (at: Instant): number => secondsOf(at) + 90 * day;

/** When the lines of a digest may go that went out at `at`, or soon after. Epoch seconds. */
export const digestExpiry = (at: Instant): number => secondsOf(at) + daysLinesAreKept * day;

/** When what is left of a ticket's last planned reminder may go: with the line that it was told by. Epoch seconds. */
export const reminderExpiry = (at: Instant): number => digestExpiry(at);

/** When what a provider tells of an SMS comes no more, nor the SMS itself once again. Epoch seconds. */
export const deliveryExpiry = (at: Instant): number => secondsOf(at) + 10 * day;

/** When a change of figures may go that was counted at `at`: batches that stood still for so long leave it to a recount. */
export const changeExpiry = (at: Instant): number => secondsOf(at) + retainedChangesSeconds + day;

/**
 * When what was counted for surges at `at` may go: the hours of all weeks that are kept, and which tickets are in them. Epoch seconds.
 */
export const surgeCountExpiry = (at: Instant): number =>
  secondsOf(at) + (weeksCounted(surgeRule) + 1) * 7 * day;
