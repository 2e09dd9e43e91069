import * as z from 'zod';
import { cloudFormationIn, deployedTemplate } from '../../adapters/cloudformation/deployed-template.ts';
import { nameOf, stageSecrets, tableNameOf, topics } from '../../lib/config/names.ts';
import { stackName, type OutputOf } from '../../lib/config/outputs.ts';
import type { Stage } from '../../lib/config/stage.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { tables, type TableName } from '../../lib/config/tables.ts';
import { joinLocalCloud } from '../command-line/local-cloud.ts';
import { joinStage, type StagePlace } from '../command-line/named-stage.ts';

/** A stage of which a table is restored. */
export interface RestoredStage {
  readonly stage: Stage;
  /** The secret with its registry keys. */
  readonly registryKey: string;
  /** The topic of events, by the ARN of any of its tables. */
  readonly topicBeside: (tableArn: string) => string;
  readonly deployed: () => Promise<Readonly<Partial<Record<TableName, string>>> | undefined>;
}

/** The output of the data stack that names a table. */
const outputOf = {
  tickets: 'TicketsTable',
  identities: 'IdentitiesTable',
  registry: 'RegistryTable',
  outbox: 'OutboxTable',
  projections: 'ProjectionsTable',
  measures: 'MeasuresTable',
  sessions: 'SessionsTable',
} as const satisfies Record<TableName, OutputOf<'data'>>;

const DataStack = z.object({ Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })) });
const tableNames = Object.keys(tables) as readonly TableName[];

/** The tables that the template of a data stack names. */
export function tablesInTemplate(template: string): Readonly<Partial<Record<TableName, string>>> {
  const { Outputs } = DataStack.parse(JSON.parse(template));
  return Object.fromEntries(
    tableNames.flatMap((table) => {
      const value = Outputs[outputOf[table]]?.Value;
      return typeof value === 'string' ? [[table, value]] : [];
    }),
  );
}

/** The stage of this name, or the local cloud that a file describes. Throws `ConfigurationError` and `UsageError`. */
export function restoredStage(where: StagePlace): RestoredStage {
  return 'stage' in where ? ofStage(joinStage(where.stage)) : ofLocalCloud(where.cloud);
}

function ofLocalCloud(file: string): RestoredStage {
  const { registryKeySecret, topicArn } = joinLocalCloud(file);
  return {
    stage: stageFrom((setting) => (setting === 'stage' ? 'local' : undefined)),
    registryKey: registryKeySecret,
    topicBeside: () => topicArn,
    deployed: () => Promise.resolve(undefined),
  };
}

const ofStage = (stage: Stage): RestoredStage => ({
  stage,
  registryKey: nameOf(stage, stageSecrets.registryKey),
  topicBeside: (tableArn) => {
    const [arn, partition, , region, account] = tableArn.split(':');
    return [arn, partition, 'sns', region, account, nameOf(stage, topics.ticketEvents)].join(':');
  },
  async deployed() {
    const template = await deployedTemplate(stackName(stage.name, 'data'), cloudFormationIn(stage.region));
    return template === undefined ? undefined : tablesInTemplate(template);
  },
});

/** The table that a stage reads and writes, as its file has it. */
export const tableInUse =
  (stage: Stage) =>
  (table: TableName): string =>
    tableNameOf(stage, table);
