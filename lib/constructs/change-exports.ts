import { Aws, Duration, Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import { DefinitionBody, LogLevel, StateMachine as Machine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { changeExporterOf, landingBucketOf, nameOf, stateMachines, tableNameOf } from '../config/names.ts';
import { changeExports } from '../config/recovery.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { copiedTables } from '../config/tables.ts';
import { tableArn } from './reach.ts';
import { ServiceLogGroup } from './service-log-group.ts';
import { stateMachineDefinition } from './state-machine.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface ChangeExportsProps {
  readonly stage: Stage;
  readonly recovery: StageRecovery;
}

/** A schedule that was not heard is started late rather than never. */
const mostLate = Duration.hours(24);
const mostStarts = 185;

/** Exports every hour what changed in each copied table into a bucket of the backup account: by a workflow of DynamoDB's own calls. */
export class ChangeExports extends Construct {
  readonly machine: Machine;

  constructor(scope: Construct, { stage, recovery }: ChangeExportsProps) {
    super(scope, 'ChangeExports');
    const role = this.addExporter(stage, recovery);
    this.machine = new Machine(this, 'Machine', {
      stateMachineName: nameOf(stage, stateMachines.exportChanges),
      definitionBody: DefinitionBody.fromString(stateMachineDefinition(stateMachines.exportChanges)),
      definitionSubstitutions: {
        LandingBucket: landingBucketOf(stage, recovery.backupAccount),
        BackupAccount: recovery.backupAccount,
      },
      role,
      tracingEnabled: true,
      logs: {
        destination: new ServiceLogGroup(this, 'Logs', {
          stage,
          logGroupName: `/aws/vendedlogs/states/${nameOf(stage, stateMachines.exportChanges)}`,
        }),
        level: LogLevel.ALL,
        includeExecutionData: true, // names of tables and hours
      },
    });
    acknowledgeWildcard(role, '*', 'The delivery of logs and traces of a state machine has no ARN to name.');
    this.addTimetable(stage);
  }

  private addExporter(stage: Stage, { backupAccount, backupRegion }: StageRecovery): Role {
    const role = new Role(this, 'Role', {
      roleName: changeExporterOf(stage),
      description: 'Exports what changed in tables to the backup account',
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    const landing = `arn:${Aws.PARTITION}:s3:::${landingBucketOf(stage, backupAccount)}/*`;
    const keys = `arn:${Aws.PARTITION}:kms:${backupRegion}:${backupAccount}:key/*`;
    const tables = copiedTables.map((name) => tableArn(Stack.of(this), tableNameOf(stage, name)));
    const exports = tables.map((arn) => `${arn}/export/*`);
    const allow = (resources: readonly string[], ...actions: readonly string[]): void =>
      void role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    allow(tables, 'dynamodb:ExportTableToPointInTime');
    allow(exports, 'dynamodb:DescribeExport');
    allow([landing], 's3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl');
    role.addToPolicy(
      new PolicyStatement({
        // Parts of a large file are put together under the key.
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [keys],
        conditions: { StringEquals: { 'kms:ViaService': `s3.${backupRegion}.amazonaws.com` } },
      }),
    );
    for (const arn of exports) acknowledgeWildcard(role, arn, 'DynamoDB makes up the names of exports.');
    acknowledgeWildcard(role, landing, 'DynamoDB makes up the names of files.');
    acknowledgeWildcard(role, keys, 'The key lies in the backup account.');
    return role;
  }

  private addTimetable(stage: Stage): void {
    const role = new Role(this, 'TimetableRole', {
      roleName: nameOf(stage, `${stateMachines.exportChanges}-timetable`),
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    });
    this.machine.grantStartExecution(role);
    for (const table of copiedTables)
      new Schedule(this, `Of ${table}`, {
        scheduleName: nameOf(stage, `${stateMachines.exportChanges}-${table}`),
        schedule: ScheduleExpression.cron({ minute: changeExports.minute }),
        target: new StepFunctionsStartExecution(this.machine, {
          role: role.withoutPolicyUpdates(),
          retryAttempts: mostStarts,
          maxEventAge: mostLate,
          input: ScheduleTargetInput.fromObject({
            table,
            tableArn: tableArn(Stack.of(this), tableNameOf(stage, table)),
            at: ContextAttribute.scheduledTime,
          }),
        }),
      });
  }
}
