import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { withoutUnusedSdkParts } from '../../lib/bundling/without-unused-sdk-parts.ts';

type Client = typeof DynamoDBClient;

let Bundled: Client;

beforeAll(async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'mrejesho-client-')), 'client.mjs');
  await build({
    stdin: { contents: "export { DynamoDBClient } from '@aws-sdk/client-dynamodb';", resolveDir: '.' },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    plugins: [withoutUnusedSdkParts],
  });
  ({ DynamoDBClient: Bundled } = (await import(pathToFileURL(outfile).href)) as { DynamoDBClient: Client });
});

const endpointOf = (Kind: Client, region: string, UseFIPS: boolean): string =>
  new Kind({ region }).config.endpointProvider({ Region: region, UseFIPS }).url.href;

describe("a bundle's client of AWS", () => {
  it.each([
    'af-south-1',
    'eu-west-1',
    'us-east-1',
    'eu-central-1',
    'me-south-1',
    'cn-north-1',
    'us-gov-west-1',
  ])('finds the endpoint of %s where the whole SDK finds it', (region) => {
    for (const fips of [false, true])
      expect(endpointOf(Bundled, region, fips)).toBe(endpointOf(DynamoDBClient, region, fips));
  });

  it('has the credentials of the environment, and asks no files of a person', async () => {
    const { config } = new Bundled({ region: 'af-south-1' });
    const environment = {
      AWS_ACCESS_KEY_ID: 'of-the-role',
      AWS_SECRET_ACCESS_KEY: 's',
      AWS_SESSION_TOKEN: 't',
    };
    const former = { ...process.env };
    Object.assign(process.env, environment);
    try {
      expect(await config.credentials()).toMatchObject({ accessKeyId: 'of-the-role', sessionToken: 't' });
      expect(typeof config.retryMode === 'function' && (await config.retryMode())).toBe('standard');
    } finally {
      process.env = former;
    }
  });
});
