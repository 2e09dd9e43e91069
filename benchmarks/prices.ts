/** Since when AWS lists the prices below as they are here: the last change was DynamoDB's. */
export const pricesSince = '1 November 2024';

/**
 * US dollars, on demand, without free tiers, in us-east-1 and in af-south-1, where prod is. They are listed on AWS's pricing pages
 * aws.amazon.com/dynamodb/pricing/on-demand, /step-functions/pricing, /lambda/pricing, /api-gateway/pricing, /sns/pricing, /sqs/pricing,
 * /kinesis/data-firehose/pricing, /ses/pricing, /cloudwatch/pricing, /eventbridge/pricing, /cloudfront/pricing, /waf/pricing, /kms/pricing,
 * /secrets-manager/pricing, /xray/pricing, /backup/pricing, /s3/pricing and /cognito/pricing. Cape Town lists most services at 1.19 times what us-east-1
 * does, and Lambda's duration at 1.33 times; what is only taken at that factor is marked. SMS to Tanzania is left out everywhere: it depends on the
 * operator, and dwarfs the rest.
 */
const prices = {
  'HTTP API request': [1 / 1e6, 1.19 / 1e6],
  'Lambda request': [0.2 / 1e6, 0.24 / 1e6],
  'Lambda GB-second, arm64': [0.0000133334, 0.0000177],
  'DynamoDB write unit': [0.625 / 1e6, 0.74 / 1e6],
  'DynamoDB read unit': [0.125 / 1e6, 0.149 / 1e6],
  'SNS publish': [0.5 / 1e6, 0.6 / 1e6],
  'SQS request': [0.4 / 1e6, 0.48 / 1e6],
  'Step Functions transition': [25 / 1e6, 29.75 / 1e6],
  'Firehose kilobyte': [(0.029 + 0.018 + 0.02) / 1e6, (1.19 * (0.029 + 0.018 + 0.02)) / 1e6], // taken in, made Parquet, laid apart; factor
  'SES e-mail': [0.1 / 1e3, 0.1 / 1e3],
  'log gigabyte': [0.5, 0.6],
  'Secrets Manager call': [0.05 / 1e4, 0.05 / 1e4],
  'Scheduler run': [1 / 1e6, 1.19 / 1e6], // factor
  'CloudFront request': [1 / 1e6, 1.2 / 1e6],
  'CloudFront function': [0.1 / 1e6, 0.1 / 1e6],
  'CloudFront gigabyte': [0.085, 0.11],
  'WAF request': [0.6 / 1e6, 0.6 / 1e6],
  'WAF rule month': [1, 1],
  'WAF list month': [5, 5],
  'KMS request': [0.03 / 1e4, 0.03 / 1e4],
  'KMS key month': [1, 1],
  'secret month': [0.4, 0.4],
  'X-Ray trace': [5 / 1e6, 5 / 1e6],
  'log gigabyte kept a month': [0.03, 0.0357], // factor
  'DynamoDB gigabyte month': [0.25, 0.2975], // factor
  'DynamoDB gigabyte month to any second': [0.2, 0.238], // factor
  'backup gigabyte month': [0.1, 0.119], // factor
  'cold backup gigabyte month': [0.03, 0.0357], // factor
  'exported gigabyte': [0.1, 0.119], // factor
  'S3 gigabyte month': [0.023, 0.0274], // factor
  'gigabyte to another region': [0.02, 0.147],
  'Cognito active user month': [0.02, 0.02],
  'alarm month': [0.1, 0.12],
  'custom metric month': [0.3, 0.36],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export type Priced = keyof typeof prices;
export type Usage = Readonly<Partial<Record<Priced, number>>>;

const regions = ['us-east-1', 'af-south-1'] as const;
export type PricedRegion = (typeof regions)[number];

/** What one of each costs in a region, in US dollars. */
export const pricesOf = (region: PricedRegion): Readonly<Record<Priced, number>> =>
  Object.fromEntries(
    Object.entries(prices).map(([name, listed]) => [name, listed[regions.indexOf(region)]]),
  ) as Record<Priced, number>;

/** Where prod is. */
export const pricedRegion: PricedRegion = 'af-south-1';

/**
 * Assumed for a warm call, in seconds: what it computes at the share of a core that its memory buys, and what it waits for each call that it makes.
 * Lambda gives a whole core with 1,769 MB (docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html); DynamoDB answers in single-digit
 * milliseconds.
 */
const assumed = { cpuOfCall: 0.003, cpuOfService: 0.0005, waitOfService: 0.004, wholeCore: 1769 } as const;

/** What Lambda itself logs of a call: START, END and REPORT. */
const logOfLambda = 330;

const secondsOf = (cpu: number, megabytes: number): number =>
  cpu / Math.min(1, megabytes / assumed.wholeCore);
const gigabyteSeconds = (seconds: number, megabytes: number): Usage => ({
  'Lambda GB-second, arm64': (seconds * megabytes) / 1024,
});

/** One call of a function with so many megabytes, without what it asks of services and logs. */
export const aCall = (megabytes: number): Usage => ({
  'Lambda request': 1,
  'log gigabyte': logOfLambda / 1e9,
  ...gigabyteSeconds(secondsOf(assumed.cpuOfCall, megabytes), megabytes),
});

/** What a function with so many megabytes takes to ask services so many times. */
export const callTo = (services: number, megabytes: number): Usage =>
  gigabyteSeconds(services * (secondsOf(assumed.cpuOfService, megabytes) + assumed.waitOfService), megabytes);

export const sum = (...usages: readonly Usage[]): Usage => {
  const total: Partial<Record<Priced, number>> = {};
  for (const usage of usages)
    for (const [name, count] of Object.entries(usage) as [Priced, number][])
      total[name] = (total[name] ?? 0) + count;
  return total;
};
/** One part of a usage that several share. */
export const shareOf = (usage: Usage, sharers: number): Usage =>
  Object.fromEntries(Object.entries(usage).map(([name, count]) => [name, count / sharers]));

export const times = (count: number, usage: Usage): Usage => shareOf(usage, 1 / count);

export function dollarsOf(usage: Usage, region: PricedRegion = pricedRegion): number {
  const listed = pricesOf(region);
  return Object.entries(usage).reduce((total, [name, count]) => total + count * listed[name as Priced], 0);
}
