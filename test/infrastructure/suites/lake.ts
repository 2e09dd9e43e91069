import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plain, resourcesOf, textOf, type Resource } from './resources.ts';
import { local, prod } from './synthesised.ts';

const theOnly = (type: string): Readonly<Record<string, unknown>> => {
  const [found, another] = resourcesOf(prod().templates, type);
  if (found === undefined || another !== undefined) throw new Error(`There is not one ${type}.`);
  return found.properties;
};
const bucketNamed = (name: string): Resource | undefined =>
  resourcesOf(prod().templates, 'AWS::S3::Bucket').find((bucket) =>
    textOf(bucket, 'BucketName').startsWith(name),
  );

describe('the table of the lake', () => {
  it('is laid apart by days that nobody has to look for', () => {
    expect(theOnly('AWS::Glue::Table')).toMatchObject({
      DatabaseName: 'mrejesho_prod',
      TableInput: {
        Name: 'ticket_events',
        PartitionKeys: [{ Name: 'day', Type: 'string' }],
        Parameters: {
          'projection.enabled': 'true',
          'projection.day.type': 'date',
          'projection.day.range': '2026-01-01,NOW+1DAYS',
        },
      },
    });
    expect(resourcesOf(prod().templates, 'AWS::Glue::Crawler')).toEqual([]);
  });

  it('says where a day lies as its stream puts it there', () => {
    const { TableInput: table } = theOnly('AWS::Glue::Table') as {
      TableInput: { Parameters: Record<string, unknown> };
    };
    const { ExtendedS3DestinationConfiguration: to } = theOnly('AWS::KinesisFirehose::DeliveryStream') as {
      ExtendedS3DestinationConfiguration: { Prefix: string };
    };
    const folder = plain(table.Parameters['storage.location.template']).replace(/^s3:\/\/[^/]+\//, '');
    expect(folder).toBe('events/v1/day=${day}/');
    expect(to.Prefix.replace('!{partitionKeyFromQuery:day}', '${day}')).toBe(folder);
  });
});

describe('the stream of the lake', () => {
  it('writes compressed columns, encrypted on the way, and keeps what it could not write', () => {
    expect(theOnly('AWS::KinesisFirehose::DeliveryStream')).toMatchObject({
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      ExtendedS3DestinationConfiguration: {
        DataFormatConversionConfiguration: {
          OutputFormatConfiguration: { Serializer: { ParquetSerDe: { Compression: 'GZIP' } } },
        },
        ErrorOutputPrefix: expect.stringMatching(/^refused\//) as string,
      },
    });
  });
});

describe('the buckets of the lake', () => {
  it('keep rows for ten years, and answers for a week', () => {
    const rulesOf = (name: string) => bucketNamed(name)?.properties['LifecycleConfiguration'];
    expect(rulesOf('mrejesho-prod-lake-')).toMatchObject({
      Rules: [
        { Prefix: 'events/v1/', ExpirationInDays: 3650 },
        { Prefix: 'refused/', ExpirationInDays: 14 },
      ],
    });
    expect(rulesOf('mrejesho-prod-answers-')).toMatchObject({ Rules: [{ ExpirationInDays: 7 }] });
    expect(bucketNamed('mrejesho-prod-lake-')?.deletionPolicy).toBe('RetainExceptOnCreate');
  });
});

describe('questions to the lake', () => {
  it('are asked through one workgroup, which breaks off what reads too much and encrypts answers', () => {
    expect(theOnly('AWS::Athena::WorkGroup')).toMatchObject({
      Name: 'mrejesho-prod-questions',
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 10 * 2 ** 30,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      },
    });
  });

  it('are saved as queries/ has them, each with what it answers', () => {
    const saved = resourcesOf(prod().templates, 'AWS::Athena::NamedQuery').map(
      ({ properties }) => properties,
    );
    const files = globSync('queries/*.sql');
    expect(saved.map(({ Name: name }) => name).toSorted()).toEqual(
      files.map((file) => basename(file, '.sql')).toSorted(),
    );
    for (const { Name: name, QueryString: text, Description: says } of saved) {
      expect(text).toBe(readFileSync(`queries/${String(name)}.sql`, 'utf8'));
      expect(says).toMatch(/^[A-Z].+\?$/);
    }
    expect(resourcesOf(local().templates, 'AWS::Athena::NamedQuery')).toEqual([]);
  });

  it('are asked by who is given the policy, and by one function', () => {
    const { Roles: roles } = theOnly('AWS::IAM::ManagedPolicy') as { Roles: readonly unknown[] };
    expect(roles.map(plain)).toEqual([expect.stringContaining('reportsuggestions')]);
  });

  it('are let ask by a policy that reads rows of the lake and nothing else of the system', () => {
    const { PolicyDocument: policy } = theOnly('AWS::IAM::ManagedPolicy') as {
      PolicyDocument: { Statement: readonly { Action: unknown; Resource: unknown }[] };
    };
    const resources = policy.Statement.flatMap(({ Resource: resource }) => [resource].flat()).map(plain);
    expect(new Set(resources.map((arn) => arn.replaceAll(/<[^>]+>/g, '*')))).toEqual(
      new Set([
        'arn:aws:athena:af-south-1:*:workgroup/mrejesho-prod-questions',
        'arn:aws:glue:af-south-1:*:catalog',
        'arn:aws:glue:af-south-1:*:database/mrejesho_prod',
        'arn:aws:glue:af-south-1:*:table/mrejesho_prod/ticket_events',
        'arn:*:s3:::mrejesho-prod-lake-*',
        'arn:*:s3:::mrejesho-prod-answers-*',
        'arn:*:s3:::mrejesho-prod-lake-*/events/v1/*',
        'arn:*:s3:::mrejesho-prod-answers-*/*',
      ]),
    );
  });
});
