import type { DeployedFunctions } from '../product/deployed.ts';
import type { Invocation } from '../product/product.ts';
import { aCall, callTo, shareOf, sum, times, type Usage } from '../prices.ts';

/** What was used by what: units by table, calls by service, and what is paid. */
export interface Metered {
  readonly usage: Usage;
  /** Calls to DynamoDB. */
  readonly calls: number;
  readonly invocations: number;
  /** Write and read units by table. */
  readonly units: Readonly<Record<string, { readonly read: number; readonly write: number }>>;
  readonly sms: number;
  /** Calls of functions that are given messages in batches, which are not among the above, by function. */
  readonly gathered: Readonly<Record<string, Gathered>>;
}

/** Calls of a function, with how many messages they brought. */
interface Gathered {
  readonly calls: number;
  readonly messages: number;
}

export const unmetered: Metered = { usage: {}, calls: 0, invocations: 0, units: {}, sms: 0, gathered: {} };

/** Adds figures by name, so many times the second ones. */
function addedUp<Figures extends object>(
  a: Readonly<Record<string, Figures>>,
  b: Readonly<Record<string, Figures>>,
  factor: number,
): Readonly<Record<string, Figures>> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const of = (figures: Figures | undefined, name: string): number =>
    (figures as Readonly<Record<string, number>> | undefined)?.[name] ?? 0;
  return Object.fromEntries(
    names.map((name) => {
      const figures = Object.keys(a[name] ?? b[name] ?? {});
      const added = figures.map((each) => [each, of(a[name], each) + factor * of(b[name], each)] as const);
      return [name, Object.fromEntries(added) as Figures];
    }),
  );
}

/** Both together; with a negative factor, one without the other. */
export const sumOfMetered = (a: Metered, b: Metered, factor = 1): Metered => ({
  usage: sum(a.usage, shareOf(b.usage, 1 / factor)),
  calls: a.calls + factor * b.calls,
  invocations: a.invocations + factor * b.invocations,
  units: addedUp(a.units, b.units, factor),
  sms: a.sms + factor * b.sms,
  gathered: addedUp(a.gathered, b.gathered, factor),
});

/** What each of so many bears of it. */
export const borneByEach = (metered: Metered, sharers: number): Metered =>
  sumOfMetered(unmetered, metered, 1 / sharers);

const messagesIn = (event: unknown): number =>
  typeof event === 'object' && event !== null && 'Records' in event && Array.isArray(event.Records)
    ? event.Records.length
    : 0;
const isRequest = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'routeKey' in event;
/** Firehose counts whole steps of five kilobytes. */
const firehoseStep = 5;

/** What Lambda asks a queue for a batch: to receive it, and to delete it. */
const requestsOfBatch: Usage = { 'SQS request': 2 };

/**
 * What an invocation used, with what brought it. Secrets that it fetched are not among it: each environment that is warm does so every five minutes,
 * whatever it is called for.
 */
export function meteredOf(
  { function: name, event, logged, happened }: Invocation,
  { megabytes, consumers, readers }: DeployedFunctions,
): Metered {
  const { calls, emails, sms } = happened;
  const charges = calls.flatMap((each) => each.charges);
  const countOf = (service: string): number => calls.filter((each) => each.service === service).length;
  const isConsumer = [...consumers.values()].some((source) => source.function === name);
  const isGathered = isConsumer || readers.some((source) => source.function === name);
  const services = calls.filter(({ service }) => service !== 'secretsmanager').length;
  return {
    calls: countOf('DynamoDB'),
    invocations: isGathered ? 0 : 1,
    sms,
    gathered: isGathered ? { [name]: { calls: 1, messages: messagesIn(event) } } : {},
    units: charges.reduce<Metered['units']>(
      (all, { table, read, write }) => addedUp(all, { [table]: { read, write } }, 1),
      {},
    ),
    usage: sum(
      callTo(services, megabytes.get(name) ?? NaN),
      isGathered ? {} : aCall(megabytes.get(name) ?? NaN),
      {
        'log gigabyte': logged / 1e9,
        'DynamoDB read unit': charges.reduce((total, { read }) => total + read, 0),
        'DynamoDB write unit': charges.reduce((total, { write }) => total + write, 0),
        'SNS publish': countOf('SNS') - sms,
        // Each message is sent to its queue.
        'SQS request': countOf('AmazonSQS') + (isConsumer ? messagesIn(event) : 0),
        'SES e-mail': emails,
        'Firehose kilobyte': calls
          .filter(({ service }) => service === 'Firehose')
          .reduce((total, { bytes }) => total + Math.ceil(bytes / 1024 / firehoseStep) * firehoseStep, 0),
        'HTTP API request': isRequest(event) ? 1 : 0,
      },
    ),
  };
}

/** Lambda asks a queue by so many at once at least, each of which fills a batch of its own. Source: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const pollers = 5;
/** Stretches of the stream that are read at once: a new table has four shards, each read four at a time. */
const stretches = 4 * 4;

/** What it is where so many such tickets come in a second, and what follows from them gathers in batches for as long as their queues wait. */
export function inNation(
  metered: Metered,
  { consumers, readers, megabytes }: DeployedFunctions,
  perSecond: number,
): Metered {
  const sources = [
    ...[...consumers.values()].map((source) => ({ ...source, atOnce: pollers, requests: requestsOfBatch })),
    ...readers.map((source) => ({ ...source, atOnce: stretches, requests: {} })),
  ];
  return Object.entries(metered.gathered).reduce<Metered>(
    (total, [name, { calls, messages }]) => {
      const source = sources.find((each) => each.function === name);
      if (source === undefined) throw new Error(`Nothing calls ${name} with messages.`);
      const { windowSeconds, batchSize, atOnce, requests } = source;
      const batch = Math.min(batchSize, 1 + (messages * perSecond * windowSeconds) / atOnce);
      const invocations = Math.min(calls, messages / batch);
      const each = sum(aCall(megabytes.get(source.function) ?? NaN), requests);
      return {
        ...total,
        invocations: total.invocations + invocations,
        usage: sum(total.usage, times(invocations, each)),
      };
    },
    { ...metered, gathered: {} },
  );
}
