import type { FunctionName } from '../../lib/config/functions.ts';
import type { Deployed } from '../product/deployed.ts';
import type { Invocation } from '../product/product.ts';
import { call, shareOf, sum, type Usage } from '../prices.ts';

/** What was used by what: units by table, calls by service, and what is paid. */
export interface Metered {
  readonly usage: Usage;
  /** Calls to DynamoDB. */
  readonly calls: number;
  readonly invocations: number;
  /** Write and read units by table. */
  readonly units: Readonly<Record<string, { readonly read: number; readonly write: number }>>;
  readonly sms: number;
}

export const unmetered: Metered = { usage: {}, calls: 0, invocations: 0, units: {}, sms: 0 };

const unitsTogether = (a: Metered['units'], b: Metered['units'], factor: number): Metered['units'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((table) => {
      const [one, other] = [a[table], b[table]];
      return [
        table,
        {
          read: (one?.read ?? 0) + factor * (other?.read ?? 0),
          write: (one?.write ?? 0) + factor * (other?.write ?? 0),
        },
      ];
    }),
  );

/** Both together; with a negative factor, one without the other. */
export const together = (a: Metered, b: Metered, factor = 1): Metered => ({
  usage: sum(a.usage, shareOf(b.usage, 1 / factor)),
  calls: a.calls + factor * b.calls,
  invocations: a.invocations + factor * b.invocations,
  units: unitsTogether(a.units, b.units, factor),
  sms: a.sms + factor * b.sms,
});

/** What each of so many bears of it. */
export const borneByEach = (metered: Metered, sharers: number): Metered =>
  together(unmetered, metered, 1 / sharers);

const messagesIn = (event: unknown): number =>
  typeof event === 'object' && event !== null && 'Records' in event && Array.isArray(event.Records)
    ? event.Records.length
    : 0;
const isRequest = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'routeKey' in event;
/** Firehose counts whole steps of five kilobytes. */
const firehoseStep = 5;

/** How many messages of a queue reach a function at once, where a nation fills the window in which they gather. */
type BatchOf = (name: FunctionName) => number;

/**
 * What an invocation used, with what brought it. Secrets that it fetched are not among it: each environment that is warm does so every five minutes,
 * whatever it is called for.
 */
export function meteredOf(
  { function: name, event, logged, happened }: Invocation,
  { megabytes, consumers }: Deployed,
  batchOf: BatchOf,
): Metered {
  const { calls, emails, sms } = happened;
  const charges = calls.flatMap((each) => each.charges);
  const countOf = (service: string): number => calls.filter((each) => each.service === service).length;
  const isConsumer = [...consumers.values()].some((source) => source.function === name);
  const share = isConsumer ? batchOf(name) : 1;
  const invoked = shareOf(call(megabytes.get(name) ?? NaN, calls.length, logged), share);
  return {
    calls: countOf('DynamoDB'),
    invocations: 1 / share,
    sms,
    units: charges.reduce<Metered['units']>(
      (all, { table, read, write }) => unitsTogether(all, { [table]: { read, write } }, 1),
      {},
    ),
    usage: sum(invoked, {
      'DynamoDB read unit': charges.reduce((total, { read }) => total + read, 0),
      'DynamoDB write unit': charges.reduce((total, { write }) => total + write, 0),
      'SNS publish': countOf('SNS') - sms,
      // Sent to its queue by SNS; received and deleted by Lambda, with the batch.
      'SQS request': countOf('AmazonSQS') + (isConsumer ? messagesIn(event) + 2 / share : 0),
      'SES e-mail': emails,
      'Firehose kilobyte': calls
        .filter(({ service }) => service === 'Firehose')
        .reduce((total, { bytes }) => total + Math.ceil(bytes / 1024 / firehoseStep) * firehoseStep, 0),
      'HTTP API request': isRequest(event) ? 1 : 0,
    }),
  };
}
