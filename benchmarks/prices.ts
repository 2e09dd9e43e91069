/** Since when AWS has listed the prices below, as they are here: the last change was DynamoDB's. */
export const pricesSince = '1 November 2024';

/**
 * What AWS charges for what a ticket causes: US dollars, on demand, us-east-1, without free tiers, as AWS's
 * pricing pages list them since then:
 * aws.amazon.com/dynamodb/pricing/on-demand, /step-functions/pricing, /lambda/pricing,
 * /api-gateway/pricing, /sns/pricing, /sqs/pricing, /kinesis/data-firehose/pricing, /ses/pricing and
 * /cloudwatch/pricing. Other regions list more. SMS to Tanzania is left out everywhere: it depends on the operator, and dwarfs the rest.
 */
const prices = {
  'HTTP API request': 1.0 / 1e6,
  'Lambda request': 0.2 / 1e6,
  'Lambda GB-second, arm64': 0.0000133334,
  'DynamoDB write unit': 0.625 / 1e6,
  'DynamoDB read unit': 0.125 / 1e6,
  'SNS publish': 0.5 / 1e6,
  'SQS request': 0.4 / 1e6,
  'Step Functions transition': 25 / 1e6,
  'Firehose kilobyte': (0.029 + 0.018 + 0.02) / 1e6, // taken in, made Parquet, laid apart
  'SES e-mail': 0.1 / 1e3,
  'log gigabyte': 0.5,
} as const;
type Priced = keyof typeof prices;
export type Usage = Readonly<Partial<Record<Priced, number>>>;

/** Assumed for a warm call: so long, with the memory that lib/config/functions.ts gives it. */
const seconds = { http: 0.06, other: 0.04 } as const;
/** One or two lines of 250 bytes for a call. */
const logGigabytes = 400 / 1e9;

export const call = (kind: keyof typeof seconds, megabytes: number): Usage => ({
  'Lambda request': 1,
  'Lambda GB-second, arm64': (seconds[kind] * megabytes) / 1024,
  'log gigabyte': logGigabytes,
});

export const sum = (...usages: readonly Usage[]): Usage => {
  const total: Partial<Record<Priced, number>> = {};
  for (const usage of usages) {
    for (const name of Object.keys(prices) as Priced[]) {
      total[name] = (total[name] ?? 0) + (usage[name] ?? 0);
    }
  }
  return total;
};
/** One part of a usage that several share. */
export const shareOf = (usage: Usage, sharers: number): Usage =>
  Object.fromEntries(Object.entries(usage).map(([name, count]) => [name, count / sharers]));

export const times = (count: number, usage: Usage): Usage =>
  sum(...Array.from({ length: count }, () => usage));

export const dollarsOf = (usage: Usage): number =>
  Object.entries(usage).reduce((total, [name, count]) => total + count * prices[name as Priced], 0);
