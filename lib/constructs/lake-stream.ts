import { Aws, Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { LogStream } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { lakePartition, lakeTable } from '../../contracts/lake/table.ts';
import { lakeBucketOf, lakeDatabaseOf, lakeStreamOf, nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { rowsFolder, type LakeTable } from './lake-table.ts';
import { bucketArn } from './reach.ts';
import { removalPolicyOf } from './removal.ts';
import { ServiceLogGroup } from './service-log-group.ts';
import { acknowledgeWildcard } from './wildcard.ts';

/** Where rows go that could not be written: they lie there as they came. */
export const refusedFolder = 'refused/';

export interface LakeStreamProps {
  readonly stage: Stage;
  readonly bucket: Bucket;
  readonly table: LakeTable;
}

/** Gathers rows of one day for a quarter of an hour, writes them as Parquet and puts them into the folder of that day. */
export class LakeStream extends Construct {
  constructor(scope: Construct, { stage, bucket, table }: LakeStreamProps) {
    super(scope, 'Stream');
    const name = lakeStreamOf(stage);
    const logGroup = new ServiceLogGroup(this, 'Logs', {
      stage,
      logGroupName: `/aws/kinesisfirehose/${name}`,
    });
    const logStream = new LogStream(this, 'Delivery', {
      logGroup,
      logStreamName: 'delivery',
      removalPolicy: removalPolicyOf(stage),
    });
    const role = this.roleOf(stage, table);
    logGroup.grantWrite(role);
    const stream = new CfnDeliveryStream(this, 'Rows', {
      deliveryStreamName: name,
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      extendedS3DestinationConfiguration: {
        bucketArn: bucket.bucketArn,
        roleArn: role.roleArn,
        prefix: `${rowsFolder}${lakePartition}=!{partitionKeyFromQuery:${lakePartition}}/`,
        errorOutputPrefix: `${refusedFolder}!{firehose:error-output-type}/!{timestamp:yyyy-MM-dd}/`,
        bufferingHints: { intervalInSeconds: 900, sizeInMBs: 128 },
        dynamicPartitioningConfiguration: { enabled: true, retryOptions: { durationInSeconds: 300 } },
        processingConfiguration: {
          enabled: true,
          processors: [
            {
              type: 'MetadataExtraction',
              parameters: [
                {
                  parameterName: 'MetadataExtractionQuery',
                  parameterValue: `{${lakePartition}:.${lakePartition}}`,
                },
                { parameterName: 'JsonParsingEngine', parameterValue: 'JQ-1.6' },
              ],
            },
          ],
        },
        dataFormatConversionConfiguration: {
          enabled: true,
          inputFormatConfiguration: { deserializer: { openXJsonSerDe: {} } },
          outputFormatConfiguration: { serializer: { parquetSerDe: { compression: 'GZIP' } } },
          schemaConfiguration: {
            catalogId: Aws.ACCOUNT_ID,
            databaseName: lakeDatabaseOf(stage),
            tableName: lakeTable,
            region: Stack.of(this).region,
            roleArn: role.roleArn,
            versionId: 'LATEST',
          },
        },
        cloudWatchLoggingOptions: {
          enabled: true,
          logGroupName: logGroup.logGroupName,
          logStreamName: logStream.logStreamName,
        },
      },
    });
    stream.node.addDependency(role, table.table); // it asks for both when it is made
  }

  private roleOf(stage: Stage, table: LakeTable): Role {
    const role = new Role(this, 'Role', {
      roleName: nameOf(stage, 'lake-stream'),
      assumedBy: new ServicePrincipal('firehose.amazonaws.com', {
        conditions: { StringEquals: { 'sts:ExternalId': Aws.ACCOUNT_ID } },
      }),
    });
    const bucketName = lakeBucketOf(stage, Aws.ACCOUNT_ID);
    const written = [rowsFolder, refusedFolder].map((folder) => `${bucketArn(bucketName)}/${folder}*`);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
        resources: [bucketArn(bucketName)],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['s3:PutObject', 's3:AbortMultipartUpload'], resources: written }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['glue:GetTable', 'glue:GetTableVersion', 'glue:GetTableVersions'],
        resources: [...table.arns],
      }),
    );
    for (const arn of written)
      acknowledgeWildcard(role, arn, 'Rows are objects without end, in two folders of one bucket.');
    return role;
  }
}
