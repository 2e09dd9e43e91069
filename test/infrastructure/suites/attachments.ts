import { describe, expect, it } from 'vitest';
import { keyInQuarantine } from '../../../adapters/s3/upload-keys.ts';
import { matchesWildcard } from '../../builders/queue-of-key.ts';
import { resourcesOf, textOf } from './resources.ts';
import { rolesThatMay, statementsOf } from './statements.ts';
import { local, prod } from './synthesised.ts';

const bucketCalled = (part: string) => {
  const buckets = resourcesOf([prod().template('attachments')], 'AWS::S3::Bucket');
  return buckets.find(({ properties }) => JSON.stringify(properties['BucketName']).includes(part));
};
const policies = () =>
  resourcesOf([prod().template('attachments')], 'AWS::S3::BucketPolicy').map(({ properties }) =>
    JSON.stringify(properties),
  );
const statements = () => statementsOf(prod().templates);

interface Wildcard {
  readonly wildcard: string;
}
type KeyPattern = Wildcard | { readonly 'anything-but': { readonly wildcard: readonly string[] } };

/** Whether a rule of the template takes the event of a file under this key. */
function takesKey(rule: Readonly<Record<string, unknown>>, key: string): boolean {
  const { detail } = rule['EventPattern'] as { detail: { object: { key: readonly KeyPattern[] } } };
  return detail.object.key.some((pattern) =>
    'wildcard' in pattern
      ? matchesWildcard(pattern.wildcard, key)
      : !pattern['anything-but'].wildcard.some((wildcard) => matchesWildcard(wildcard, key)),
  );
}

describe('both buckets of attachments', () => {
  it.each(['quarantine', 'attachments'])('%s: private, encrypted, of their account alone', (name) => {
    expect(bucketCalled(name)?.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it('speak TLS alone', () => {
    expect(policies()).toHaveLength(2);
    for (const policy of policies()) expect(policy).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
  });
});

describe('the quarantine', () => {
  it('forgets every file after a day, and takes forms from the web origins alone', () => {
    expect(bucketCalled('quarantine')?.properties).toMatchObject({
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 1, Status: 'Enabled' }] },
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ['POST'] }] },
    });
    expect(JSON.stringify(bucketCalled('quarantine')?.properties['CorsConfiguration'])).not.toContain('"*"');
  });

  it('refuses to be read by anybody but the cleaner, whatever their role says', () => {
    const [policy] = policies().filter((text) => text.includes('OnlyTheCleanerReads'));
    expect(policy).toMatch(/"ArnNotEquals":\{"aws:PrincipalArn":.*role\/mrejesho-prod-clean-attachments/);
  });

  it('is read and emptied by the cleaner, and written by the forms of citizens and offices', () => {
    expect(rolesThatMay(statements(), /^s3:(Get|Delete)/, /-quarantine-/)).toEqual(['clean-attachments']);
    expect(rolesThatMay(statements(), /^s3:Put/, /-quarantine-/)).toEqual([
      'citizen-attachments',
      'officer-attachments',
    ]);
  });

  it('tells the cleaner where a file lies, and not who sent it', () => {
    const rules = resourcesOf([prod().template('attachments')], 'AWS::Events::Rule');
    expect(rules).toHaveLength(3);
    for (const { properties } of rules) {
      expect(properties).toMatchObject({
        EventPattern: { source: ['aws.s3'], 'detail-type': ['Object Created'] },
        Targets: [
          {
            InputTransformer: {
              InputPathsMap: { 'detail-object-key': '$.detail.object.key' },
              InputTemplate: '{"key":<detail-object-key>}',
            },
          },
        ],
      });
    }
  });

  it("lets each file go one way, by its place: a ticket's first, and those beside it", () => {
    const rules = resourcesOf([prod().template('attachments')], 'AWS::Events::Rule');
    const keys = rules.map(({ properties }) => [
      properties['Name'],
      (properties['EventPattern'] as { detail: { object: unknown } }).detail.object,
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      'mrejesho-prod-file-came': { key: [{ wildcard: '*/1/*' }, { wildcard: '*-office/*' }] },
      'mrejesho-prod-busy-file-came': { key: [{ wildcard: '*-busy/*' }] },
      'mrejesho-prod-further-file-came': {
        key: [{ 'anything-but': { wildcard: ['*/1/*', '*-office/*', '*-busy/*'] } }],
      },
    });
  });

  it('has first files of busy networks wait for each other, and none go two ways or no way', () => {
    const rules = resourcesOf([prod().template('attachments')], 'AWS::Events::Rule');
    const waysOf = (place: number, isFromBusyNetwork: boolean): readonly unknown[] => {
      const key = keyInQuarantine({ number: '261100000017', place, upload: 'ombi', isFromBusyNetwork });
      return rules
        .filter(({ properties }) => takesKey(properties, key))
        .map(({ properties }) => properties['Name']);
    };
    expect(waysOf(1, false)).toEqual(['mrejesho-prod-file-came']);
    for (const place of [2, 3, 4, 5])
      expect(waysOf(place, false)).toEqual(['mrejesho-prod-further-file-came']);
    expect(waysOf(1, true)).toEqual(['mrejesho-prod-busy-file-came']);
    for (const place of [6, 45]) expect(waysOf(place, false)).toEqual(['mrejesho-prod-file-came']);
  });
});

describe('the bucket of cleaned files', () => {
  it('outlives its stack in prod and keeps earlier versions for a month', () => {
    expect(bucketCalled('attachments')).toMatchObject({
      deletionPolicy: 'RetainExceptOnCreate',
      properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] },
      },
    });
  });

  it('is written by the cleaner, read by whoever gives links and who backs up, and emptied by who hears what is taken away', () => {
    expect(rolesThatMay(statements(), /^s3:PutObject/, /-attachments-/)).toEqual(['clean-attachments']);
    expect(rolesThatMay(statements(), /^s3:Delete/, /-attachments-/)).toEqual(['record-attachments']);
    expect(rolesThatMay(statements(), /^s3:Get/, /-attachments-/)).toEqual([
      'backup',
      'citizen-attachments',
      'officer-attachments',
    ]);
  });
});

describe('the queues of the cleaner', () => {
  it('bring one file at a time, so that a bad one harms no other', () => {
    const mappings = resourcesOf([local().template('attachments')], 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(3);
    for (const { properties } of mappings) {
      expect(properties).toMatchObject({
        BatchSize: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    }
    const queues = resourcesOf([prod().template('attachments')], 'AWS::SQS::Queue').filter((one) =>
      textOf(one, 'QueueName').endsWith('attachments'),
    );
    expect(queues.map(({ properties }) => properties['VisibilityTimeout'])).toEqual([540, 540, 540]);
  });

  it("keep most of the cleaner for first files, so that a sender's fifth waits behind everybody's first", () => {
    const shares = resourcesOf([prod().template('attachments')], 'AWS::Lambda::EventSourceMapping').map(
      ({ properties }) => properties['ScalingConfig'],
    );
    expect(shares).toEqual([{ MaximumConcurrency: 5 }, { MaximumConcurrency: 3 }, { MaximumConcurrency: 2 }]);
  });
});
