import { copiedTables } from '../../lib/config/tables.ts';
import { aCall, dollarsOf, shareOf, sum, times, type Usage } from '../prices.ts';
import { usageOf, type Lived, type LivedNation } from './lived-nation.ts';
import type { PricedCopies } from './copies.ts';
import type { Metered } from './life-meter.ts';

/** How much of everything there is in a year. Assumed, but for the tickets that are asked for. */
export interface NationOfYear {
  readonly tickets: number;
  /** Which part of them nobody answers. Low on purpose: the fewer there are, the fewer share an e-mail. */
  readonly unanswered: number;
  readonly officers: number;
  /** Hours a working day in which an officer's pages are open. */
  readonly openHours: number;
  readonly workingDays: number;
}

/** One officer for each three hundred tickets of a year, a whole working day at open pages; one ticket of fifty is never answered. */
export const nationOf = (tickets: number): NationOfYear => ({
  tickets,
  unanswered: 0.02,
  officers: Math.round(tickets / 300),
  openHours: 8,
  workingDays: 250,
});

const gigabyte = 1e9;
const monthsKept = 120;
const monthOfMinutes = 30 * 24 * 60;
/** X-Ray records the first request of a second and one of twenty others. */
const traced = 0.05;
/** Bytes that a transition of a state machine logs, with its data. */
const logOfTransition = 1_400;
/** Months for which logs are kept. */
const monthsOfLogs = 3;
/** So many bytes a page with its scripts travels with, and so many an answer of the API. */
const travels = { page: 60_000, answer: 4_000 } as const;
/** Pages that somebody loads for a ticket: sent, and looked up five times, most of them kept by the browser. */
const pagesOfTicket = 3;
const requestsOfPage = 12;

const requestsOf = ({ usage }: Metered): number => usage['HTTP API request'] ?? 0;

/** DynamoDB bills no export as smaller, in gigabytes. Source: https://aws.amazon.com/dynamodb/pricing/on-demand */
const leastExport = 0.01;

/** States that the workflow of an export enters, which is looked at twice. */
const transitionsOfExport = 10;

/** Bytes that changed in copied tables, at most: a unit writes no more than a kilobyte. */
const changedBytes = ({ units }: Metered): number =>
  1024 * copiedTables.reduce((total, table) => total + (units[table]?.write ?? 0), 0);

/** What is paid for a request at the edge. */
const atEdge = (requests: number, gigabytes: number): Usage => ({
  'CloudFront request': requests,
  'CloudFront function': requests,
  'CloudFront gigabyte': gigabytes,
  'WAF request': requests,
});

/** What everything else takes for a ticket, part by part. */
function around(
  { total, transitions, stored }: Lived,
  copies: PricedCopies,
): Readonly<Record<'edge' | 'traces and logs' | 'ten years in tables' | 'copies', Usage>> {
  const requests = requestsOf(total);
  const logs = (transitions * logOfTransition) / gigabyte;
  const months = (monthsKept * stored.bytes) / gigabyte;
  const copiedMonths = (monthsKept * stored.copied) / gigabyte;
  return {
    edge: atEdge(
      requests + pagesOfTicket * requestsOfPage,
      (pagesOfTicket * travels.page + requests * travels.answer) / gigabyte,
    ),
    'traces and logs': {
      'X-Ray trace': traced * (total.invocations + transitions),
      'log gigabyte': logs,
      'log gigabyte kept a month': monthsOfLogs * (logs + (total.usage['log gigabyte'] ?? 0)),
    },
    'ten years in tables': {
      'DynamoDB gigabyte month': months,
      'DynamoDB gigabyte month to any second': months,
    },
    // Each copy is a whole one: docs/design/recovery.md, What it costs.
    copies: sum(
      times(copiedMonths, copies.ofGigabyte),
      times(changedBytes(total) / gigabyte, copies.ofChange),
    ),
  };
}

/** What is assumed of a run of the timetable that is not measured: those that sign checkpoints, publish months and ask the lake. */
const unmeasuredMegabytes = 1024;

/** What is paid in a month whoever writes: runs of the timetable, exports of hours without changes, keys, rules, alarms and officers' accounts. */
function monthly({ idle, everyMinutes, counts, copies }: LivedNation, { officers }: NationOfYear): Usage {
  const runs = Object.entries(everyMinutes).map(([name, minutes]) =>
    times(
      monthOfMinutes / minutes,
      sum(idle[name]?.usage ?? aCall(unmeasuredMegabytes), { 'Scheduler run': 1 }),
    ),
  );
  const exports = copiedTables.length * copies.exports;
  return sum(...runs, times(exports * leastExport, copies.ofChange), {
    'Step Functions transition': exports * transitionsOfExport,
    'alarm month': counts.alarms,
    'custom metric month': counts.metrics,
    'KMS key month': counts.keys,
    'secret month': counts.secrets,
    'WAF rule month': counts.firewallRules,
    'WAF list month': counts.firewalls,
    'Cognito active user month': officers,
  });
}

/** What something costs: in today's scope, and with everything that is paid for it. US dollars. */
interface Bill {
  readonly scope: number;
  readonly allIn: number;
}

/** What a nation pays, in US dollars. */
interface NationBill {
  readonly answered: Bill;
  readonly unanswered: Bill;
  /** An hour of an officer's open pages. */
  readonly hour: Bill;
  readonly year: Bill;
  /** What an answered ticket bears beside today's scope, part by part. */
  readonly parts: Readonly<Record<string, number>>;
}

/** What a nation pays in a year, and what of it a ticket bears. */
export function billOf(lived: LivedNation, nation: NationOfYear): NationBill {
  const { lives } = lived;
  const { tickets, unanswered, officers, openHours, workingDays } = nation;
  const polls = lives['polls of an hour'];
  const asked = requestsOf(polls.total);
  const hour = sum(usageOf(polls), atEdge(asked, (asked * travels.answer) / gigabyte), {
    'X-Ray trace': traced * polls.total.invocations,
  });
  const officersDay = shareOf(times(officers * openHours * workingDays, hour), tickets);
  const whoeverWrites = shareOf(times(12, monthly(lived, nation)), tickets);
  const shared = sum(officersDay, whoeverWrites);
  const bill = (name: 'answered' | 'unanswered'): Bill => ({
    scope: dollarsOf(usageOf(lives[name])),
    allIn: dollarsOf(sum(usageOf(lives[name]), shared, ...Object.values(around(lives[name], lived.copies)))),
  });
  const [one, other] = [bill('answered'), bill('unanswered')];
  const year = (side: keyof Bill) => tickets * ((1 - unanswered) * one[side] + unanswered * other[side]);
  return {
    answered: one,
    unanswered: other,
    hour: { scope: dollarsOf(usageOf(polls)), allIn: dollarsOf(hour) },
    year: { scope: year('scope'), allIn: year('allIn') },
    parts: {
      ...Object.fromEntries(
        Object.entries(around(lives.answered, lived.copies)).map(([part, usage]) => [part, dollarsOf(usage)]),
      ),
      "officers' open pages": dollarsOf(officersDay),
      'timetable, alarms, keys, accounts': dollarsOf(whoeverWrites),
    },
  };
}
