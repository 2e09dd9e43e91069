import {
  DescribeContinuousBackupsCommand,
  DescribeContributorInsightsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetResourcePolicyCommand,
  ListTagsOfResourceCommand,
  PutResourcePolicyCommand,
  RestoreTableFromBackupCommand,
  RestoreTableToPointInTimeCommand,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateContributorInsightsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  type TableDescription,
  type Tag,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Patience } from './engine/retry.ts';

/** What a restore leaves out of a table: everything that is set beside its data, its indexes and its encryption. */
export interface TableSettings {
  readonly tags: Readonly<Record<string, string>>;
  /** The attribute by which items expire; absent: none do. */
  readonly expiryAttribute?: string;
  /** To how many days back it can be restored; absent: not at all. */
  readonly recoveryDays?: number;
  readonly refusesDeletion: boolean;
  /** What its stream carries; absent: it has none. */
  readonly stream?: 'NEW_IMAGE';
  /** Whether contributor insights are taken of it, and of each index by its name. */
  readonly insightsOf: readonly string[];
  /** A policy on the table itself, as JSON. */
  readonly resourcePolicy?: string;
}
export type SettingOfTable = keyof TableSettings;

/** A table as it is. */
export interface RestorableTable {
  readonly name: string;
  readonly arn: string;
  /** Whether it can be read and written: one that is being restored can't. */
  readonly isReady: boolean;
  /** As DynamoDB counted them last, up to six hours ago. */
  readonly items: number;
  readonly indexes: readonly string[];
  readonly streamArn?: string;
  /** The key of its own that it is encrypted with; absent: the one that DynamoDB owns. */
  readonly keyArn?: string;
  readonly settings: TableSettings;
}

/** A second of the last 35 days, or a backup by its ARN. */
export type RestorePoint = { readonly at: Instant } | { readonly backup: string };

/** Restores tables, and gives them back what a restore leaves out. */
export interface TableRestores {
  /** Describes a table; undefined: there is none of this name. */
  describe(name: string): Promise<RestorableTable | undefined>;
  /** Begins to restore a table under another name. */
  restore(source: string, target: string, point: RestorePoint): Promise<void>;
  /** Sets one setting as it is wanted, once the table takes it. */
  set(table: RestorableTable, setting: SettingOfTable, wanted: TableSettings): Promise<void>;
  /** Writes a tag. */
  tag(table: RestorableTable, key: string, value: string): Promise<void>;
}

/** CloudFormation's own tags can't be written. */
const reservedTag = 'aws:';

/** In milliseconds: a table that is being changed takes nothing else for so long at least. */
const betweenTries = 2_000;
/** A change of a table takes seconds, the first backup of a restored one up to minutes. */
const mostTries = 300;

async function absentWhere<Found>(
  isAbsent: (error: unknown) => boolean,
  ask: () => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** By its name: a class that a source imports is in every bundle that has the client. */
const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
const isUnknownTable = (error: unknown): boolean =>
  isNamed(error, 'ResourceNotFoundException', 'TableNotFoundException');
const hasNoPolicy = (error: unknown): boolean => isNamed(error, 'PolicyNotFoundException');
const passes = (error: unknown): boolean =>
  isNamed(error, 'ResourceInUseException', 'ContinuousBackupsUnavailableException');

/**
 * The calls of DynamoDB that restore a table and set what a restore leaves out. Source:
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html
 */
export function dynamoTableRestores(
  client: DynamoDBDocumentClient,
  { pause }: Pick<Patience, 'pause'>,
): TableRestores {
  /** Tries until the table is no longer in the midst of another change. */
  async function onceItCan(change: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await change();
        return;
      } catch (error) {
        if (!passes(error) || tries === mostTries) throw error;
        await pause(betweenTries);
      }
    }
  }

  async function tagsOf(arn: string): Promise<Record<string, string>> {
    const tags: Tag[] = [];
    let token: string | undefined;
    do {
      const page = await client.send(new ListTagsOfResourceCommand({ ResourceArn: arn, NextToken: token }));
      tags.push(...(page.Tags ?? []));
      token = page.NextToken;
    } while (token !== undefined);
    return Object.fromEntries(
      tags.flatMap(({ Key, Value }) => (Key?.startsWith(reservedTag) === false ? [[Key, Value ?? '']] : [])),
    );
  }

  async function insightsOf(name: string, indexes: readonly string[]): Promise<readonly string[]> {
    const each = [undefined, ...indexes].map(async (index) => {
      const command = new DescribeContributorInsightsCommand({ TableName: name, IndexName: index });
      const { ContributorInsightsStatus: status } = await client.send(command);
      return status === 'ENABLED' || status === 'ENABLING' ? [index ?? ''] : [];
    });
    return (await Promise.all(each)).flat();
  }

  async function settingsOf(
    name: string,
    arn: string,
    table: TableDescription,
    indexes: readonly string[],
  ): Promise<TableSettings> {
    const [tags, expiry, backups, insights, policy] = await Promise.all([
      tagsOf(arn),
      client.send(new DescribeTimeToLiveCommand({ TableName: name })),
      client.send(new DescribeContinuousBackupsCommand({ TableName: name })),
      insightsOf(name, indexes),
      absentWhere(hasNoPolicy, () => client.send(new GetResourcePolicyCommand({ ResourceArn: arn }))),
    ]);
    const { TimeToLiveStatus: expires, AttributeName: attribute } = expiry.TimeToLiveDescription ?? {};
    const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
    return {
      tags,
      ...((expires === 'ENABLED' || expires === 'ENABLING') &&
        attribute !== undefined && { expiryAttribute: attribute }),
      ...(recovery?.PointInTimeRecoveryStatus === 'ENABLED' && {
        recoveryDays: recovery.RecoveryPeriodInDays ?? longestRecoveryDays,
      }),
      refusesDeletion: table.DeletionProtectionEnabled === true,
      ...(table.StreamSpecification?.StreamEnabled === true && { stream: 'NEW_IMAGE' }),
      insightsOf: insights,
      ...(policy?.Policy !== undefined && { resourcePolicy: policy.Policy }),
    };
  }

  const sets: Readonly<
    Record<SettingOfTable, (to: RestorableTable, wanted: TableSettings) => Promise<unknown>>
  > = {
    tags: ({ arn }, { tags }) =>
      client.send(
        new TagResourceCommand({
          ResourceArn: arn,
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        }),
      ),
    expiryAttribute: ({ name }, { expiryAttribute }) =>
      client.send(
        new UpdateTimeToLiveCommand({
          TableName: name,
          TimeToLiveSpecification: { Enabled: true, AttributeName: expiryAttribute },
        }),
      ),
    recoveryDays: ({ name }, { recoveryDays }) =>
      client.send(
        new UpdateContinuousBackupsCommand({
          TableName: name,
          PointInTimeRecoverySpecification: {
            PointInTimeRecoveryEnabled: true,
            RecoveryPeriodInDays: recoveryDays,
          },
        }),
      ),
    refusesDeletion: ({ name }, { refusesDeletion }) =>
      client.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: refusesDeletion })),
    stream: ({ name }, { stream }) =>
      client.send(
        new UpdateTableCommand({
          TableName: name,
          StreamSpecification: { StreamEnabled: true, StreamViewType: stream },
        }),
      ),
    insightsOf: ({ name }, { insightsOf: those }) =>
      Promise.all(
        those.map((index) =>
          client.send(
            new UpdateContributorInsightsCommand({
              TableName: name,
              IndexName: index === '' ? undefined : index,
              ContributorInsightsAction: 'ENABLE',
            }),
          ),
        ),
      ),
    resourcePolicy: ({ arn }, { resourcePolicy }) =>
      client.send(new PutResourcePolicyCommand({ ResourceArn: arn, Policy: resourcePolicy })),
  };

  return {
    async describe(name) {
      const found = await absentWhere(isUnknownTable, () =>
        client.send(new DescribeTableCommand({ TableName: name })),
      );
      const table = found?.Table;
      if (table?.TableArn === undefined) return undefined;
      const indexes = (table.GlobalSecondaryIndexes ?? []).flatMap(({ IndexName }) => IndexName ?? []);
      const isReady = table.TableStatus === 'ACTIVE' || table.TableStatus === 'UPDATING';
      return {
        ...{ name, arn: table.TableArn, isReady, items: table.ItemCount ?? 0, indexes },
        ...(table.StreamSpecification?.StreamEnabled === true &&
          table.LatestStreamArn !== undefined && { streamArn: table.LatestStreamArn }),
        ...(table.SSEDescription?.KMSMasterKeyArn !== undefined && {
          keyArn: table.SSEDescription.KMSMasterKeyArn,
        }),
        settings: isReady ? await settingsOf(name, table.TableArn, table, indexes) : bare,
      };
    },
    async restore(source, target, point) {
      if ('backup' in point)
        await client.send(
          new RestoreTableFromBackupCommand({ BackupArn: point.backup, TargetTableName: target }),
        );
      else
        await client.send(
          new RestoreTableToPointInTimeCommand({
            SourceTableName: source,
            TargetTableName: target,
            RestoreDateTime: new Date(point.at),
          }),
        );
    },
    set: (table, setting, wanted) => onceItCan(() => sets[setting](table, wanted)),
    tag: async ({ arn }, key, value) => {
      await client.send(new TagResourceCommand({ ResourceArn: arn, Tags: [{ Key: key, Value: value }] }));
    },
  };
}

/** DynamoDB keeps no more, and says so where it is set to nothing else. */
const longestRecoveryDays = 35;
const bare: TableSettings = { tags: {}, refusesDeletion: false, insightsOf: [] };
