import { Validations } from 'aws-cdk-lib/core';
import { Secret, type SecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { nameOf, stageSecrets, tableNameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { TableName } from '../config/tables.ts';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { AttachmentRecord } from '../constructs/attachment-record.ts';
import { IdentitiesKey } from '../constructs/identities-key.ts';
import { Table } from '../constructs/table.ts';
import { TicketEvents } from '../constructs/ticket-events.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';
import { removalPolicyOf } from '../constructs/removal.ts';

/** What stays: the tables, the keys, and the topic on which the tickets' stream is told. */
export class DataStack extends StageStack<'data'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'data', props, 'Mrejesho: tables, keys, and what happens to tickets');
    const { stage } = props;
    new AlarmTopic(this, stage);
    this.addServerKeys(stage);
    this.addRegistryKey(stage);
    const tickets = this.addTable(stage, 'tickets');
    this.addTable(stage, 'registry');
    this.addTable(stage, 'outbox');
    this.addTable(stage, 'projections');
    this.addTable(stage, 'measures');
    this.addTable(stage, 'sessions');
    this.addTable(stage, 'identities', new IdentitiesKey(this, stage));
    const streamArn = tickets?.table.tableStreamArn ?? stage.adoptedTables.tickets?.streamArn;
    if (streamArn === undefined) throw new Error('An adopted table of tickets needs its streamArn.');
    const { topic } = new TicketEvents(this, { ...props, streamArn });
    new AttachmentRecord(this, { ...props, streamArn });
    this.tell({
      TicketsTable: tableNameOf(stage, 'tickets'),
      IdentitiesTable: tableNameOf(stage, 'identities'),
      RegistryTable: tableNameOf(stage, 'registry'),
      OutboxTable: tableNameOf(stage, 'outbox'),
      ProjectionsTable: tableNameOf(stage, 'projections'),
      MeasuresTable: tableNameOf(stage, 'measures'),
      SessionsTable: tableNameOf(stage, 'sessions'),
      TicketEventsTopicArn: topic.topicArn,
      ServerKeysSecret: nameOf(stage, stageSecrets.serverKeys),
      RegistryKeySecret: nameOf(stage, stageSecrets.registryKey),
    });
  }

  /** The stack's own table, unless a restored one took its place. */
  private addTable(stage: Stage, name: TableName, key?: IdentitiesKey): Table | undefined {
    if (stage.adoptedTables[name] !== undefined) return undefined;
    return new Table(this, { stage, name, ...(key === undefined ? {} : { key }) });
  }

  /** The first server key. Later versions are added beside it by the runbook; none is ever taken away. */
  private addServerKeys(stage: Stage): void {
    this.addKeyRing(stage, 'ServerKeys', {
      secretName: nameOf(stage, stageSecrets.serverKeys),
      description: 'Server keys by version: numbers, receipt stageSecrets and hashes derive from them',
    });
  }

  /** Apart from the server keys: whoever reads the registry knows it, and nothing that citizens' secrets derive from. */
  private addRegistryKey(stage: Stage): void {
    this.addKeyRing(stage, 'RegistryKey', {
      secretName: nameOf(stage, stageSecrets.registryKey),
      description:
        'Keys by version under which items of the registry are authenticated, and whether all were',
    });
  }

  private addKeyRing(stage: Stage, id: string, named: Pick<SecretProps, 'secretName' | 'description'>): void {
    const keys = new Secret(this, id, {
      ...named,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: '1' }),
        generateStringKey: '1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: removalPolicyOf(stage),
      ...(stage.recovery !== undefined && { replicaRegions: [{ region: stage.recovery.backupRegion }] }),
    });
    Validations.of(keys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'What derived from a key is checked for as long as it is stored: versions are added, none replaced.',
    });
  }
}
