import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plain, resourcesOf } from './resources.ts';
import { dev, local, prod, type Synthesised } from './synthesised.ts';

interface WrittenPolicy {
  readonly Statement: readonly {
    readonly Sid?: string;
    readonly Effect: string;
    readonly Principal: Readonly<Record<string, unknown>>;
    readonly Action: string | readonly string[];
    readonly Condition?: unknown;
  }[];
}

const policyOf = ({ template }: Synthesised): WrittenPolicy => {
  const [policy] = resourcesOf([template('site')], 'AWS::S3::BucketPolicy');
  return policy?.properties['PolicyDocument'] as WrittenPolicy;
};
const allowed = (to: Synthesised) => policyOf(to).Statement.filter(({ Effect }) => Effect === 'Allow');

describe('the bucket of the site', () => {
  it('is private, and lets the edge of its account read and nobody else', () => {
    const [bucket] = resourcesOf([prod().template('site')], 'AWS::S3::Bucket');
    expect(bucket?.properties).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
    });
    const readers = allowed(prod()).filter(({ Action }) => [Action].flat().includes('s3:GetObject'));
    expect(readers).toHaveLength(1);
    expect(readers[0]?.Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
    const { ArnLike: arn } = readers[0]?.Condition as { ArnLike: Record<string, unknown> };
    expect(plain(arn['aws:SourceArn'])).toBe(
      'arn:<AWS::Partition>:cloudfront::<AWS::AccountId>:distribution/*',
    );
  });

  it('is added to by the role that deploys, which removes nothing', () => {
    const writers = allowed(prod()).filter(({ Sid }) => Sid?.startsWith('Deployments') === true);
    expect(writers.flatMap(({ Action }) => [Action].flat()).toSorted()).toEqual([
      's3:GetBucketLocation',
      's3:GetEncryptionConfiguration',
      's3:ListBucket',
      's3:PutObject',
    ]);
    for (const { Principal } of writers) {
      expect(plain(Principal['AWS'])).toBe(
        'arn:<AWS::Partition>:iam::<AWS::AccountId>:role/cdk-hnb659fds-file-publishing-role-<AWS::AccountId>-af-south-1',
      );
    }
    expect(JSON.stringify(allowed(prod()))).not.toMatch(/s3:Delete|"s3:\*"/);
  });

  it('is there on the local cloud too, without either of them, and not on a stage without an edge', () => {
    expect(resourcesOf([local().template('site')], 'AWS::S3::Bucket')).toHaveLength(1);
    expect(resourcesOf([local().template('site')], 'AWS::S3::BucketPolicy')).toEqual([]);
    expect(dev().stacks).not.toContain('mrejesho-dev-site');
  });
});

describe('the files of the site', () => {
  const manifest = () => {
    const artifacts = (
      JSON.parse(readFileSync(join(prod().outdir, 'manifest.json'), 'utf8')) as {
        artifacts: Record<
          string,
          { type: string; dependencies?: readonly string[]; properties: { file: string } }
        >;
      }
    ).artifacts;
    const edge = artifacts['edge'];
    const lists = (edge?.dependencies ?? []).filter((id) => id.endsWith('.site'));
    return { edge, file: artifacts[lists[0] ?? '']?.properties.file ?? '' };
  };
  const files = () =>
    (
      JSON.parse(readFileSync(join(prod().outdir, manifest().file), 'utf8')) as {
        files: Record<
          string,
          {
            source: { path: string; packaging: string };
            destinations: { site: Record<'bucketName' | 'objectKey' | 'region' | 'assumeRoleArn', string> };
          }
        >;
      }
    ).files;

  it('go up with the edge, after the bucket is there', () => {
    expect(manifest().edge?.dependencies).toEqual(
      expect.arrayContaining(['site', 'edge.assets', 'edge.site']),
    );
  });

  it('lie in the folder of their release, and assets beside it, where later releases leave them', () => {
    const keys = Object.values(files()).map(({ destinations: { site } }) => site.objectKey);
    const releases = new Set(keys.flatMap((key) => /^releases\/([0-9a-f]{16})\//.exec(key)?.[1] ?? []));
    expect(releases.size).toBe(1);
    expect(keys.map((key) => key.replace(/^releases\/\w+\//, '<release>/')).toSorted()).toEqual([
      '<release>/404.html',
      '<release>/en/404.html',
      '<release>/en/index.html',
      '<release>/index.html',
      '<release>/manifest.webmanifest',
      '<release>/sw.js',
      '<release>/tuma/index.html',
      'assets/main-DqKXPyOs.js',
    ]);
  });

  it('are in the assembly, and go to the bucket of the stage by the role of its region', () => {
    for (const { source, destinations } of Object.values(files())) {
      expect(existsSync(join(prod().outdir, source.path))).toBe(true);
      expect(source.packaging).toBe('file');
      expect(destinations.site).toMatchObject({
        bucketName: 'mrejesho-prod-site-${AWS::AccountId}',
        region: 'af-south-1',
        assumeRoleArn:
          'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-hnb659fds-file-publishing-role-${AWS::AccountId}-af-south-1',
      });
    }
  });

  it('need no custom resource on any stage', () => {
    for (const { templates } of [prod(), dev(), local()]) {
      const types = resourcesOf(templates).map(({ type }) => type);
      expect(types.filter((type) => /^Custom::|CustomResource/.test(type))).toEqual([]);
    }
  });
});

describe('the edge before the site', () => {
  it('signs for the bucket, asks and answers by its functions, and keeps what it got', () => {
    const template = prod().template('edge');
    const [distribution] = resourcesOf([template], 'AWS::CloudFront::Distribution');
    const config = distribution?.properties['DistributionConfig'] as {
      readonly DefaultCacheBehavior: Readonly<Record<string, unknown>>;
      readonly Origins: readonly Readonly<Record<string, unknown>>[];
    };
    const behavior = config.DefaultCacheBehavior;
    const origin = config.Origins.find(({ Id }) => Id === behavior['TargetOriginId']);
    expect(plain(origin?.['DomainName'])).toBe(
      'mrejesho-prod-site-<AWS::AccountId>.s3.af-south-1.amazonaws.com',
    );
    const [access] = resourcesOf([template], 'AWS::CloudFront::OriginAccessControl');
    expect(plain(origin?.['OriginAccessControlId'])).toBe(`<${access?.id ?? ''}.Id>`);
    expect(access?.properties['OriginAccessControlConfig']).toMatchObject({ SigningBehavior: 'always' });
    expect(behavior).toMatchObject({
      Compress: true,
      ViewerProtocolPolicy: 'redirect-to-https',
      FunctionAssociations: [{ EventType: 'viewer-request' }, { EventType: 'viewer-response' }],
    });
    const names = resourcesOf([template], 'AWS::CloudFront::Function').map(
      ({ properties }) => properties['Name'],
    );
    expect(names).toEqual(
      expect.arrayContaining(['mrejesho-prod-site-asked', 'mrejesho-prod-site-answered']),
    );
  });
});
