import { describe, expect, it } from 'vitest';
import { functionNames } from '../../../lib/config/functions.ts';
import { decidedBy, type WrittenPolicy } from './policy-evaluation.ts';
import { plain, resourcesOf } from './resources.ts';
import { backupAccount, prod } from './synthesised.ts';

interface FieldSelector {
  readonly Field: string;
  readonly Equals?: readonly unknown[];
  readonly NotEquals?: readonly unknown[];
  readonly StartsWith?: readonly unknown[];
  readonly NotStartsWith?: readonly unknown[];
}
interface EventSelector {
  readonly Name: string;
  readonly FieldSelectors: readonly FieldSelector[];
}

const trail = () => {
  const [found] = resourcesOf([prod().template('trail')], 'AWS::CloudTrail::Trail');
  return found?.properties ?? {};
};
const selectors = () => trail()['AdvancedEventSelectors'] as readonly EventSelector[];

const inAccount = (value: unknown): string =>
  plain(value).replaceAll('<AWS::AccountId>', '111122223333').replaceAll('<AWS::Partition>', 'aws');

/** Whether CloudTrail writes an event by these selectors: each field holds, a denial against all of its values. */
function isWritten(event: Readonly<Record<string, string>>): boolean {
  const fits = ({ Field, ...operators }: FieldSelector): boolean => {
    const given = event[Field];
    if (given === undefined) return false;
    const some = (values: readonly unknown[] = [], compares: (value: string) => boolean) =>
      values.map(inAccount).some(compares);
    const { Equals, NotEquals, StartsWith, NotStartsWith } = operators;
    return (
      (Equals === undefined || some(Equals, (value) => given === value)) &&
      (StartsWith === undefined || some(StartsWith, (value) => given.startsWith(value))) &&
      !some(NotEquals, (value) => given === value) &&
      !some(NotStartsWith, (value) => given.startsWith(value))
    );
  };
  return selectors().some(({ FieldSelectors: fields }) => fields.every(fits));
}

const session = (role: string, name: string): string =>
  `arn:aws:sts::111122223333:assumed-role/${role}/${name}`;
const ofFunction = (name: string): string => session(`mrejesho-prod-${name}`, `mrejesho-prod-${name}`);
const administrator = session('AWSReservedSSO_AdministratorAccess_1', 'somebody');

const tableArn = (name: string): string =>
  `arn:aws:dynamodb:af-south-1:111122223333:table/mrejesho-prod-${name}`;
const onTable = (name: string, by: string) =>
  isWritten({
    eventCategory: 'Data',
    'resources.type': 'AWS::DynamoDB::Table',
    'resources.ARN': tableArn(name),
    'userIdentity.arn': by,
  });
const onObject = (bucket: string, by: string) =>
  isWritten({
    eventCategory: 'Data',
    'resources.type': 'AWS::S3::Object',
    'resources.ARN': `arn:aws:s3:::mrejesho-prod-${bucket}-111122223333/a/file`,
    'userIdentity.arn': by,
  });

describe('the trail', () => {
  it('covers every region and what is global, and is validated by digests', () => {
    expect(trail()).toMatchObject({
      TrailName: 'mrejesho-prod-trail',
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      S3BucketName: 'mrejesho-prod-trail-777788889999',
    });
  });

  it('says of management everything, uses of keys among it', () => {
    expect(isWritten({ eventCategory: 'Management' })).toBe(true);
    expect(isWritten({ eventCategory: 'Management', eventSource: 'kms.amazonaws.com' })).toBe(true);
  });

  it.each(['tickets', 'registry', 'outbox', 'measures', 'projections', 'tickets-2'])(
    'says who else than functions reads and writes the table %s, a restored one too',
    (table) => {
      expect(onTable(table, administrator)).toBe(true);
      expect(onTable(table, session('mrejesho-prod-officer-acts', 'of-a-thief'))).toBe(true);
      expect(functionNames.filter((name) => onTable(table, ofFunction(name)))).toEqual([]);
    },
  );

  it('says of the vault who reads and writes it, functions too: who stole the role of one is seen', () => {
    expect(onTable('identities', administrator)).toBe(true);
    expect(functionNames.filter((name) => !onTable('identities', ofFunction(name)))).toEqual([]);
  });

  it('says who else reads the stream of tickets than who does so some times a second', () => {
    const onStream = (by: string) =>
      isWritten({
        eventCategory: 'Data',
        'resources.type': 'AWS::DynamoDB::Stream',
        'resources.ARN': `${tableArn('tickets')}/stream/2026-12-01T00:00:00.000`,
        'userIdentity.arn': by,
      });
    expect(onStream(administrator)).toBe(true);
    const readers = resourcesOf([prod().template('data')], 'AWS::Lambda::EventSourceMapping');
    const unheard = ['relay-events', 'record-attachments'];
    expect(readers).toHaveLength(unheard.length);
    for (const name of unheard) expect(onStream(session(`mrejesho-prod-${name}`, 'awslambda_1'))).toBe(false);
    expect(onStream(ofFunction('submit-ticket'))).toBe(true);
  });

  it.each(['attachments', 'quarantine', 'record'])(
    'says who else than functions, whose links citizens follow, and backups reads and writes the files of %s',
    (bucket) => {
      expect(onObject(bucket, administrator)).toBe(true);
      expect(functionNames.filter((name) => onObject(bucket, ofFunction(name)))).toEqual([]);
      expect(onObject(bucket, session('mrejesho-prod-backup', 'AWSBackup-1'))).toBe(false);
    },
  );

  it('is one that CloudTrail takes: no field twice in a selector, 500 values at most', () => {
    for (const { Name, FieldSelectors: fields } of selectors())
      expect(new Set(fields.map(({ Field }) => Field)).size, Name).toBe(fields.length);
    const values = selectors().flatMap(({ FieldSelectors: fields }) =>
      fields.flatMap(({ Equals = [], NotEquals = [], StartsWith = [], NotStartsWith = [] }) => [
        ...Equals,
        ...NotEquals,
        ...StartsWith,
        ...NotStartsWith,
      ]),
    );
    expect(values.length).toBeLessThanOrEqual(500);
  });
});

describe('the bucket of the trail', () => {
  const archive = () => {
    const template = backupAccount()['log-archive'];
    return template === undefined ? [] : [template];
  };

  it('lies in another account, and nobody removes what was written for 400 days', () => {
    expect(resourcesOf(archive(), 'AWS::S3::Bucket')).toMatchObject([
      {
        deletionPolicy: 'RetainExceptOnCreate',
        properties: {
          BucketName: 'mrejesho-prod-trail-777788889999',
          ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 400 } } },
        },
      },
    ]);
  });

  it('is written by CloudTrail for this trail alone, under the folder of this account', () => {
    const [policy] = resourcesOf(archive(), 'AWS::S3::BucketPolicy');
    const document = policy?.properties['PolicyDocument'] as WrittenPolicy;
    const [bucket = ''] = /<Trail\w+\.Arn>/.exec(
      document.Statement.map(({ Resource }) => [Resource].flat().map(plain).join()).join(),
    ) ?? [''];
    const writes = (trailName: string, folder: string) =>
      decidedBy(document, {
        principal: 'cloudtrail.amazonaws.com',
        action: 's3:PutObject',
        resource: `${bucket}/AWSLogs/${folder}/CloudTrail/a.json.gz`,
        context: {
          'aws:SecureTransport': 'true',
          's3:TlsVersion': '1.3',
          's3:x-amz-acl': 'bucket-owner-full-control',
          'aws:SourceArn': `arn:aws:cloudtrail:af-south-1:111122223333:trail/${trailName}`,
        },
      });
    expect(writes('mrejesho-prod-trail', '111122223333')).toBe('allowed');
    expect(writes('another', '111122223333')).toBe('not allowed');
    expect(writes('mrejesho-prod-trail', '444455556666')).toBe('not allowed');
  });
});
