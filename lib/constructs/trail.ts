import { Aws } from 'aws-cdk-lib/core';
import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import type { Construct } from 'constructs';
import { functionNames, type FunctionName } from '../config/functions.ts';
import {
  attachmentsBucketOf,
  auditLogBucketOf,
  backupRoleOf,
  nameOf,
  quarantineBucketOf,
  trailBucketOf,
  trailOf,
} from '../config/names.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { bucketArn } from './reach.ts';

type Selector = CfnTrail.AdvancedEventSelectorProperty;
type Field = CfnTrail.AdvancedFieldSelectorProperty;

/** Lambda polls the stream as their roles, some times a second. */
const streamReaders: readonly FunctionName[] = ['relay-events', 'record-attachments'];

const session = (role: string, name: string): string =>
  `arn:${Aws.PARTITION}:sts::${Aws.ACCOUNT_ID}:assumed-role/${role}/${name}`;

/** Data events of resources of a type whose ARNs begin so. */
const dataEvents = (
  name: string,
  type: string,
  arns: readonly string[],
  ...fields: readonly Field[]
): Selector => ({
  name,
  fieldSelectors: [
    { field: 'eventCategory', equalTo: ['Data'] },
    { field: 'resources.type', equalTo: [type] },
    { field: 'resources.ARN', startsWith: [...arns] },
    ...fields,
  ],
});

/**
 * The trail of calls to AWS, written into a bucket of the backup account: management of everything, uses of keys among it, and who reads
 * and writes tables and files. What functions do as themselves is left out but at the vault: it is in our own record, would cost a third of
 * a ticket, and would put addresses of citizens beside numbers of tickets.
 */
export class CallTrail extends CfnTrail {
  constructor(scope: Construct, stage: Stage, { backupAccount }: StageRecovery) {
    const own = (field: 'notEquals' | 'notStartsWith', values: readonly string[]): Field => ({
      field: 'userIdentity.arn',
      [field]: [...values],
    });
    const functions = own(
      'notEquals',
      functionNames.map((name) => session(nameOf(stage, name), nameOf(stage, name))),
    );
    const backup = own('notStartsWith', [session(backupRoleOf(stage), '')]);
    const table = (name: string): string =>
      `arn:${Aws.PARTITION}:dynamodb:${stage.region}:${Aws.ACCOUNT_ID}:table/${nameOf(stage, name)}`;
    super(scope, 'Trail', {
      trailName: trailOf(stage),
      s3BucketName: trailBucketOf(stage, backupAccount),
      isLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      advancedEventSelectors: [
        { name: 'Management', fieldSelectors: [{ field: 'eventCategory', equalTo: ['Management'] }] },
        dataEvents('Tables, but by functions', 'AWS::DynamoDB::Table', [table('')], functions),
        dataEvents('The vault, by anybody', 'AWS::DynamoDB::Table', [table('identities')]),
        dataEvents(
          'The stream of tickets, but by who reads it',
          'AWS::DynamoDB::Stream',
          [table('tickets')],
          own(
            'notStartsWith',
            streamReaders.map((name) => session(nameOf(stage, name), '')),
          ),
        ),
        dataEvents(
          'Files and the record, but by functions and backups',
          'AWS::S3::Object',
          [attachmentsBucketOf, quarantineBucketOf, auditLogBucketOf].map(
            (name) => `${bucketArn(name(stage, Aws.ACCOUNT_ID))}/`,
          ),
          { ...functions, ...backup },
        ),
      ],
    });
  }
}
