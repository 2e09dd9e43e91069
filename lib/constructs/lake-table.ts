import { Aws, Stack } from 'aws-cdk-lib/core';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { lakeColumns, lakePartition, lakeTable } from '../../contracts/lake/table.ts';
import { lakeDatabaseOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';

/** Rows of this meaning. Another meaning is another folder, beside this one, filled by a replay. */
export const rowsFolder = 'events/v1/';

const parquet = {
  input: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
  output: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
  serde: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
} as const;

/**
 * The table as Athena and Firehose know it. Which days there are follows from the calendar and is looked up nowhere: no crawler
 * runs, and a question opens the folders of its own days alone.
 */
export class LakeTable extends Construct {
  /** What a reader of the table's description must be allowed. */
  readonly arns: readonly string[];
  readonly table: CfnTable;

  constructor(scope: Construct, { stage, bucket }: { readonly stage: Stage; readonly bucket: Bucket }) {
    super(scope, 'Table');
    const name = lakeDatabaseOf(stage);
    const folder = `s3://${bucket.bucketName}/${rowsFolder}`;
    const database = new CfnDatabase(this, 'Database', {
      catalogId: Aws.ACCOUNT_ID,
      databaseInput: { name, description: 'What happened to tickets, without texts, names and numbers.' },
    });
    this.table = new CfnTable(this, 'Events', {
      catalogId: Aws.ACCOUNT_ID,
      databaseName: name,
      tableInput: {
        name: lakeTable,
        description: 'One row an event. A row may be there twice: count each ticket and version once.',
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [{ name: lakePartition, type: 'string' }],
        parameters: {
          classification: 'parquet',
          'projection.enabled': 'true',
          [`projection.${lakePartition}.type`]: 'date',
          [`projection.${lakePartition}.format`]: 'yyyy-MM-dd',
          [`projection.${lakePartition}.range`]: '2026-01-01,NOW+1DAYS', // in Tanzania a day begins before that of UTC
          'storage.location.template': `${folder}${lakePartition}=\${${lakePartition}}/`,
        },
        storageDescriptor: {
          location: folder,
          inputFormat: parquet.input,
          outputFormat: parquet.output,
          serdeInfo: { serializationLibrary: parquet.serde },
          columns: Object.entries(lakeColumns).map(([column, type]) => ({ name: column, type })),
        },
      },
    });
    this.table.addResourceDependency(database);
    const stack = Stack.of(this);
    const arnOf = (resource: string, resourceName?: string) =>
      stack.formatArn({ service: 'glue', resource, ...(resourceName !== undefined && { resourceName }) });
    this.arns = [arnOf('catalog'), arnOf('database', name), arnOf('table', `${name}/${lakeTable}`)];
  }
}
