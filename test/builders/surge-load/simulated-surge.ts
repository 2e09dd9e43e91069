import { eventQueueNames, eventQueueOf, relayGathersSeconds } from '../../../lib/config/event-queues.ts';
import { batchesAtOnce, reservedFor } from '../../../lib/config/concurrency.ts';
import { functions, type FunctionName } from '../../../lib/config/functions.ts';
import { throttleOfAccount, throttlesOf } from '../../../lib/config/throttles.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { givenForProd } from '../given-values.ts';
import { table } from '../table.ts';
import { recordSurge, theCountry, type FunctionWork, type RecordedSurge } from './recorded-surge.ts';

/** What a partition of DynamoDB gives in a second. Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html */
const ofPartition = { write: 1_000, read: 3_000 } as const;
/**
 * What a new table on demand takes in a second, and each of its indexes. Source:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html
 */
const ofNewTable = 4_000;
/** Executions of the state machine that may be started in a second, in a small region. Source: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const startsPerSecond = 150;
/** Stretches of the stream that the relay reads at once: a new table has four shards, each read four at a time. */
const stretches = 4 * 4;
const relayBatch = 25;

/** A deployment for the public, with what its operators say. */
const stage = stageFrom(givenForProd());

/** So many tickets are sent to know what one takes of what many share. */
const recordedTickets = 400;

/** Assumed of a warm function: of a batch, of a call to DynamoDB, and of a message's CPU on a whole processor. In milliseconds. */
const assumed = { batch: 20, call: 8, cpu: 4, publish: 10, sms: 300, start: 40 } as const;
/** Megabytes of memory that come with one processor. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const megabytesOfProcessor = 1769;

/** How many tickets come in a second, for an hour. */
export interface Surge {
  readonly name: string;
  readonly perSecond: number;
  readonly recorded: RecordedSurge;
}

/** Something that takes only so much, and how many tickets in a second that is. */
export interface Bound {
  readonly what: string;
  readonly breaksAt: number;
  /** How late it is anyway, in seconds: what gathers first. */
  readonly waits: number;
}

/** How late a thing is after an hour in which so many tickets came in a second. In seconds. */
export const lateAfterHour = ({ breaksAt, waits }: Bound, perSecond: number): number =>
  waits + Math.max(0, perSecond / breaksAt - 1) * 3600;

/** Seconds for which a batch is worked on: its messages side by side, each of whose calls come one after the other. */
function secondsOfBatch(
  name: FunctionName,
  { messages, calls }: FunctionWork,
  batch: number,
  besides = 0,
): number {
  const processor = Math.min(1, functions[name].memoryMegabytes / megabytesOfProcessor);
  const one = Math.max(1, calls / messages) * assumed.call + besides;
  return (assumed.batch + one + (batch * assumed.cpu) / processor) / 1000;
}

const workOf = ({ work }: RecordedSurge, name: FunctionName): FunctionWork =>
  work.get(name) ?? { messages: 0, calls: 0 };

function requestBounds(recorded: RecordedSurge): readonly Bound[] {
  const route = throttlesOf(stage).get('POST /v1/tickets')?.requestsPerSecond ?? 0;
  const executions = reservedFor('submit-ticket', stage) ?? stage.lambdaConcurrency ?? 0;
  const seconds = secondsOfBatch('submit-ticket', workOf(recorded, 'submit-ticket'), 1);
  return [
    { what: "the account's requests", breaksAt: throttleOfAccount.requestsPerSecond, waits: 0 },
    { what: 'the route that sends', breaksAt: route, waits: 0 },
    { what: 'executions of submit-ticket', breaksAt: executions / seconds, waits: 0 },
  ];
}

function followerBounds(recorded: RecordedSurge): readonly Bound[] {
  const relay = (assumed.batch + relayBatch * assumed.publish) / 1000;
  const besides: Partial<Record<FunctionName, number>> = {
    'keep-clocks': assumed.start,
    'send-notices': (assumed.sms * recorded.sms) / recorded.tickets,
  };
  return [
    {
      what: 'relay-events',
      breaksAt: (stretches * relayBatch) / relay,
      waits: relayGathersSeconds,
    },
    ...eventQueueNames.flatMap((queue): readonly Bound[] => {
      const { consumer, batchSize, waitsSeconds = 0, maxConcurrency } = eventQueueOf(queue);
      const work = workOf(recorded, consumer);
      if (work.messages === 0) return [];
      const seconds = secondsOfBatch(consumer, work, batchSize, besides[consumer]);
      const messages = (batchesAtOnce(consumer, maxConcurrency, stage) * batchSize) / seconds;
      return [
        {
          what: `${consumer}, from ${queue}`,
          breaksAt: (messages * recorded.tickets) / work.messages,
          waits: relayGathersSeconds + waitsSeconds,
        },
      ];
    }),
  ];
}

function outerBounds({ tickets, sms, starts }: RecordedSurge): readonly Bound[] {
  return [
    { what: 'executions that are started', breaksAt: (startsPerSecond * tickets) / starts, waits: 0 },
    { what: "SMS at the provider's pace", breaksAt: (stage.messagesPerSecond.sms * tickets) / sms, waits: 0 },
  ];
}

/** Keys with a number, or of one citizen, are those of one ticket: no other shares them. */
const isOfTicket = (partition: string): boolean => /\d{12}|^(?:PHONE|IDEMPOTENCY|ADDRESS)#/.test(partition);

/** Without the moment of the recording, and with one name for all shards. */
const nameOfKey = (partition: string): string =>
  partition
    .replace(/\d{4}-\d\d-\d\dT\d\d(?::\d\d:\d\dZ)?/, '<moment>')
    .replace(/^((?:CHANGES|DUE|WAKE|HOUR).*?)(?:#\d)?$/, '$1#<shard>');

type Units = Record<'write' | 'read', number>;

function summed<Entry extends Units>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, Units> {
  const sums = new Map<string, Units>();
  for (const entry of entries) {
    const { write, read } = sums.get(nameOf(entry)) ?? { write: 0, read: 0 };
    sums.set(nameOf(entry), { write: write + entry.write, read: read + entry.read });
  }
  return sums;
}

/** The partitions that many tickets share, of shards the one that has most, and each table as a new one, with its indexes. */
function storeBounds({ tickets, taken }: RecordedSurge): readonly Bound[] {
  const shared = taken.filter(({ partition }) => !isOfTicket(partition));
  const partitions = new Map<string, number>();
  for (const [name, { write, read }] of summed(shared, ({ where, partition }) => `${where} ${partition}`)) {
    const [where = '', ...key] = name.split(' ');
    const told = `${where} ${nameOfKey(key.join(' '))}`;
    const breaksAt = tickets * Math.min(ofPartition.write / write, ofPartition.read / read);
    partitions.set(told, Math.min(breaksAt, partitions.get(told) ?? Infinity));
  }
  const tables = summed(taken, ({ where }) => `${where}, new and not warmed`);
  return [
    ...[...partitions].map(([what, breaksAt]) => ({ what, breaksAt, waits: 0 })),
    ...[...tables].map(([what, { write }]) => ({ what, breaksAt: (ofNewTable * tickets) / write, waits: 0 })),
  ];
}

/** Everything that takes only so much, by how soon it breaks. */
export const boundsOf = (recorded: RecordedSurge): readonly Bound[] =>
  [
    ...requestBounds(recorded),
    ...followerBounds(recorded),
    ...outerBounds(recorded),
    ...storeBounds(recorded),
  ].toSorted((a, b) => a.breaksAt - b.breaksAt);

/** Steps of about a fifth (E12 of IEC 60063): a new route or attribute moves what is drawn from hundreds of tickets by less. */
const steps = [1, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 3.9, 4.7, 5.6, 6.8, 8.2, 10];

const roughly = (figure: number): number => {
  const power = 10 ** Math.floor(Math.log10(figure));
  const far = (step: number): number => Math.abs(Math.log(figure / power / step));
  const nearest = steps.reduce((a, b) => (far(b) < far(a) ? b : a));
  return Number((nearest * power).toPrecision(2));
};

const inTime = (seconds: number): string => {
  if (seconds === 0) return 'not';
  if (seconds < 60) return `${roughly(seconds)} s`;
  return seconds < 3600 ? `${roughly(seconds / 60)} min` : `${roughly(seconds / 3600)} h`;
};

/** What breaks at so many tickets in a second or more is not told. */
const mostTold = 1_000;

/** A hundred tickets a second to all offices of the nation, and a thousand a minute to one of them. */
export async function theSurges(): Promise<readonly Surge[]> {
  const country = await theCountry();
  const one = country.offices.filter(({ id }) => id === 'arusha-cc');
  return [
    { name: 'The nation', perSecond: 100, recorded: await recordSurge(country, recordedTickets) },
    {
      name: 'One office',
      perSecond: 1_000 / 60,
      recorded: await recordSurge({ ...country, offices: one }, recordedTickets),
    },
  ];
}

/** A row for each bound: at how many tickets in a second it breaks, and how late it is after the hour. */
export const tableOfSurges = (surges: readonly Surge[]): string =>
  surges
    .map(({ name, perSecond, recorded }) =>
      [
        `${name}, ${Math.round(perSecond)} tickets a second for an hour`,
        '',
        table(
          ['what takes only so much', 'breaks at', 'late after the hour'],
          boundsOf(recorded)
            .filter(({ breaksAt }) => breaksAt < mostTold)
            .toSorted((a, b) => roughly(a.breaksAt) - roughly(b.breaksAt) || (a.what < b.what ? -1 : 1))
            .map((bound) => [bound.what, roughly(bound.breaksAt), inTime(lateAfterHour(bound, perSecond))]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
