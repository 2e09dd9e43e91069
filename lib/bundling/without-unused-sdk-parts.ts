import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

const aClass = (name: string): string =>
  `export class ${name} { constructor() { throw new Error('No function has a ${name}.'); } }`;

const refusal = (name: string, why: string): string =>
  `export const ${name} = () => { throw new Error('${why}'); };`;

/** Modules of the SDK that every client carries and none of ours comes to, by what of them stays in bundles. */
const parts: readonly (readonly [module: RegExp, stays: string])[] = [
  // Node computes it.
  [/[\\/]checksum[\\/]sha256[\\/]Sha256Js\.js$/, aClass('Sha256Js')],
  // The pace of the retry mode `adaptive`, which no stage sets.
  [/[\\/]retry[\\/]util-retry[\\/]DefaultRateLimiter\.js$/, aClass('DefaultRateLimiter')],
  // Headers of events in a stream: each signer makes one, and no operation of ours streams events.
  [
    /[\\/]signature-v4[\\/]dist-es[\\/]HeaderFormatter\.js$/,
    "export class HeaderFormatter { format() { throw new Error('No function streams events.'); } }",
  ],
  // Lambda gives a function its role's credentials in the environment, and renews them there.
  [
    /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/,
    "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  ],
  // Files of a person's machine: Lambda sets in the environment what they would say.
  [
    /[\\/]shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    `export { CONFIG_PREFIX_SEPARATOR } from './constants';
    export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  ],
  // They keep commands alive that nobody gives; what has pages asks for them itself.
  [
    /[\\/]lib-dynamodb[\\/]dist-es[\\/]pagination[\\/]ScanPaginator\.js$/,
    refusal('paginateScan', 'No function scans by pages.'),
  ],
  [
    /[\\/]lib-dynamodb[\\/]dist-es[\\/]pagination[\\/]QueryPaginator\.js$/,
    refusal('paginateQuery', 'No function queries by this paginator.'),
  ],
  [/[\\/]retry[\\/]util-retry[\\/]AdaptiveRetryStrategy\.js$/, aClass('AdaptiveRetryStrategy')],
  // Of a server of EC2: Lambda gives a function its region in the environment.
  [
    /[\\/]regionConfig[\\/]getInstanceMetadataRegion\.js$/,
    "export const getInstanceMetadataRegion = async () => { throw new Error('A function has its region in the environment.'); };",
  ],
];

/** What AWS is made of: a client finds the partition of its region by an expression, or among the regions that are described. */
const partitions = /[\\/]util-endpoints[\\/]lib[\\/]aws[\\/]partitions\.js$/;
const regions = /"regions": \{(?:\s*"[^"]+": \{[^{}]*\},?)*\s*\}/g;

const anyOf = new RegExp(
  `[\\\\/]node_modules[\\\\/]@.*(?:${parts.map(([module]) => module.source).join('|')})`,
);

/** Leaves out of bundles what no function comes to of the SDK: 20 KB less in each. What came to it would be told by an error. */
export const withoutUnusedSdkParts: Plugin = {
  name: 'without-unused-sdk-parts',
  setup(build) {
    build.onLoad({ filter: anyOf }, ({ path }) => ({
      contents: parts.find(([module]) => module.test(path))?.[1] ?? '',
      loader: 'js',
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: partitions }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(regions, '"regions": {}'),
      loader: 'js',
    }));
  },
};
