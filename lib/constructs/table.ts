import { RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type TablePropsV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import {
  expiryAttribute,
  indexKeys,
  tableKeys,
  tables,
  type IndexName,
  type TableDescription,
  type TableName,
  type WarmUnits,
  warmUnitsOf,
} from '../config/tables.ts';
import { removalPolicyOf } from './removal.ts';

export interface TableProps {
  readonly stage: Stage;
  readonly name: TableName;
  /** For a table with a key of its own. */
  readonly key?: IKey;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table as lib/config/tables.ts describes it. */
export class Table extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, { stage, name, key }: TableProps) {
    super(scope, name);
    const description: TableDescription = tables[name];
    const warm = warmUnitsOf(name, stage.launchTicketsPerSecond ?? 0);
    this.table = new TableV2(this, 'Table', {
      tableName: nameOf(stage, name),
      partitionKey: text(tableKeys.partition),
      sortKey: text(tableKeys.sort),
      globalSecondaryIndexes: (Object.keys(description.indexes) as IndexName[]).map((index) => ({
        indexName: index,
        partitionKey: text(indexKeys[index].partition),
        sortKey: text(indexKeys[index].sort),
        projectionType: description.indexes[index] === 'ALL' ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
        ...warmed(warm.indexes),
      })),
      billing: Billing.onDemand(),
      ...warmed(warm.table),
      timeToLiveAttribute: expiryAttribute,
      ...(description.stream === undefined ? {} : { dynamoStream: StreamViewType.NEW_IMAGE }),
      encryption:
        key === undefined ? TableEncryptionV2.dynamoOwnedKey() : TableEncryptionV2.customerManagedKey(key),
      ...lastingOf(description, stage),
    });
    if (description.recoveryDays === 'none') {
      Validations.of(this.table).acknowledge({
        id: 'AwsSolutions-DDB3',
        reason: 'What lives for minutes must not lie in backups for weeks.',
      });
    }
  }
}

const warmed = (units: WarmUnits | undefined): Pick<TablePropsV2, 'warmThroughput'> =>
  units === undefined
    ? {}
    : { warmThroughput: { readUnitsPerSecond: units.reads, writeUnitsPerSecond: units.writes } };

/** What is kept of a table, should it be damaged or taken down. */
const lastingOf = (
  { recoveryDays }: TableDescription,
  stage: Stage,
): Pick<TablePropsV2, 'pointInTimeRecoverySpecification' | 'deletionProtection' | 'removalPolicy'> =>
  recoveryDays === 'none'
    ? { removalPolicy: RemovalPolicy.DESTROY }
    : {
        pointInTimeRecoverySpecification: {
          pointInTimeRecoveryEnabled: true,
          recoveryPeriodInDays: recoveryDays,
        },
        deletionProtection: stage.refusesDeletion,
        removalPolicy: removalPolicyOf(stage),
      };
