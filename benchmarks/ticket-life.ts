import { call, dollarsOf, sum, times, type Usage } from './prices.ts';

/*
 * What one ticket's life costs on AWS when nobody answers it: sent, looked up, reminded, escalated up to
 * the root, and there for ten working days. Everything it causes is counted.
 */

/** Bytes stored, rounded up to whole units of 1 KB, are what a write costs. docs/data-model.md has the sizes. */
export interface StoredSizes {
  readonly head: number;
  readonly event: number;
  readonly texts: number;
  readonly contact: number;
  readonly idempotency: number;
  readonly counter: number;
}
const units = (bytes: number): number => Math.ceil(bytes / 1024);
/** A transaction writes each item twice. An index entry of keys only is one unit more. */
const inTransaction = (...bytes: readonly number[]): number =>
  2 * bytes.reduce((total, size) => total + units(size), 0);

/** What follows an event, whichever it is: relay, topic, two queues, and the clock. */
const following: Usage = sum(call('other', 256), times(2, call('other', 256)), {
  'SNS publish': 1,
  'SQS request': 2 * 3, // long polls are shared; receive, delete and the send by SNS are counted
});

/** What a line or a link costs in a transaction, beside one unit for each of its index entries that is put or taken away. */
const inProjections = 2;
/** Every line is listed unfiltered, by status, by kind, and among the unassigned. */
const listed = 4;
/** What a counter costs that changes. */
const counted = 2;
/** Where it is held, a line among what is held there, by itself, unacknowledged and unassigned, and one by category. */
const hereUnits = inProjections + 3 + (inProjections + 1);
/** What an overdue line costs: by itself, unacknowledged, unassigned, and at its holder among what is held there. */
const lateUnits = inProjections + 4;

/** Keeping queues as one event says: the consumer reads and writes what it remembers, and `lines`. */
const keeping = (lines: number): Usage =>
  sum(call('other', 256), {
    'SQS request': 3,
    'DynamoDB read unit': 1,
    'DynamoDB write unit': inProjections + lines,
  });
const linkUnits = inProjections + 1;
/** A new ticket: a line at each level, and the holder's link. */
const newLines = (levels: number): number =>
  levels * (inProjections + listed + counted) + hereUnits + linkUnits;
/** The clock tells that it is overdue: a line and a figure at each level. */
const linesLate = (levels: number): number => levels * (lateUnits + counted);
/** One level up: due times move at the `levels` left, one line goes, a link moves and one comes; it is late no more. */
const linesUp = (levels: number): number =>
  levels * (inProjections + 2 * listed + counted) +
  (inProjections + listed + counted) +
  2 * hereUnits +
  linesLate(levels + 1) +
  (linkUnits + 1) +
  linkUnits;

const noticeBySms: Usage = { 'DynamoDB write unit': 1 + 2 + 2, 'DynamoDB read unit': 0.5 };
const noticeByEmail: Usage = sum(noticeBySms, { 'SES e-mail': 1 });

export interface MeasuredLife {
  readonly dollars: number;
  readonly sms: number;
  readonly rows: readonly (readonly [what: string, usage: Usage, dollars: number])[];
}

/** The life of an unanswered ticket, with the arithmetic line by line. */
export function unansweredLife(sizes: StoredSizes): MeasuredLife {
  const change = {
    'DynamoDB write unit': inTransaction(sizes.head, sizes.event) + 1 + 2,
    'DynamoDB read unit': 1,
  };
  /** Waking: wait, task and choice, then the task reads the ticket, its lineage, policy and calendar. */
  const wake = sum({ 'Step Functions transition': 3, 'DynamoDB read unit': 4 }, call('other', 256));
  const act = sum(wake, change, following);
  const parts: readonly (readonly [string, Usage])[] = [
    [
      'sent',
      sum(
        { 'HTTP API request': 1 },
        call('http', 512),
        {
          'DynamoDB write unit':
            inTransaction(
              sizes.head,
              sizes.event,
              sizes.texts,
              sizes.contact,
              sizes.idempotency,
              sizes.counter,
            ) + 2,
          'DynamoDB read unit': 4,
        },
        following,
        { 'Step Functions transition': 1 },
        noticeBySms,
        noticeByEmail,
      ),
    ],
    [
      'looked up 5 times',
      times(5, sum({ 'HTTP API request': 1, 'DynamoDB read unit': 4 }, call('http', 512))),
    ],
    ['reminded twice a level, 5 levels', times(10, sum(act, noticeByEmail))],
    ['acknowledgement missed, twice a level', times(10, sum(act, noticeByEmail))],
    [
      'escalated 4 times',
      times(4, sum(act, noticeBySms, times(2, noticeByEmail), { 'Step Functions transition': 1 })),
    ],
    [
      'kept in queues, 5 levels down to 1',
      sum(
        keeping(newLines(5)),
        ...[5, 4, 3, 2, 1].map((levels) => keeping(linesLate(levels))),
        ...[4, 3, 2, 1].map((levels) => keeping(linesUp(levels))),
        times(15, keeping(0)), // what else its clock tells while it is late
      ),
    ],
    ['flagged at the root', sum(act, noticeBySms, noticeByEmail)],
    ['10 working days at the root', sum(times(10, sum(act, { 'DynamoDB write unit': 1 })), noticeBySms)],
  ];
  const rows = parts.map(([what, usage]) => [what, usage, dollarsOf(usage)] as const);
  return { rows, dollars: rows.reduce((total, [, , dollars]) => total + dollars, 0), sms: 1 + 4 + 1 + 1 };
}

/** The counter is written in place by an update: it holds a key, a count and a date. */
const counterBytes = 150;

/** The sizes that the intake stored, by the entity of each item. Throws when one is missing. */
export function storedSizes(stored: Readonly<Record<string, number>>): StoredSizes {
  const size = (entity: string): number => {
    const bytes = stored[entity];
    if (bytes === undefined) throw new Error(`The intake stored no ${entity}.`);
    return bytes;
  };
  return {
    head: size('ticket'),
    event: size('event'),
    texts: size('texts'),
    contact: size('contact'),
    idempotency: size('idempotency'),
    counter: counterBytes,
  };
}
