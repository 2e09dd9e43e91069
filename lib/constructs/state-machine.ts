import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  DefinitionBody,
  LogLevel,
  StateMachine as Machine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { nameOf, type stateMachines } from '../config/names.ts';
import { canary, liveAlias, releaseAlarmOf } from '../config/releases.ts';
import type { Stage } from '../config/stage.ts';
import { ServiceLogGroup } from './service-log-group.ts';
import type { ServiceFunction } from './service-function.ts';
import { acknowledgeWildcard } from './wildcard.ts';

type ResponseDeadline = (typeof stateMachines)['responseDeadline'];

export interface StateMachineProps {
  readonly stage: Stage;
  /** The name of the state machine, and of its file: statemachines/<name>.asl.json. */
  readonly name: ResponseDeadline;
  /** The functions it calls, by the placeholder in the file that stands for each one's ARN. */
  readonly calls: Readonly<Record<string, ServiceFunction>>;
}

/** A Standard workflow from its file: the file says the order, the stack says which functions. */
export class StateMachine extends Construct {
  readonly machine: Machine;
  /** The alias by which executions are started, where releases take over gradually. */
  readonly live: CfnStateMachineAlias | undefined;

  constructor(scope: Construct, { stage, name, calls }: StateMachineProps) {
    super(scope, name);
    const definition = stateMachineDefinition(name);
    requirePlaceholders(name, definition, Object.keys(calls));
    const role = new Role(this, 'Role', {
      roleName: nameOf(stage, name),
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
    });
    this.machine = new Machine(this, 'Machine', {
      stateMachineName: nameOf(stage, name),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      definitionSubstitutions: Object.fromEntries(
        Object.entries(calls).map(([placeholder, { alias }]) => [placeholder, alias.functionArn]),
      ),
      role,
      tracingEnabled: true,
      logs: {
        destination: new ServiceLogGroup(this, 'Logs', {
          stage,
          logGroupName: `/aws/vendedlogs/states/${nameOf(stage, name)}`,
        }),
        level: LogLevel.ALL,
        includeExecutionData: true, // numbers and times of ours: nothing that a person wrote
      },
    });
    // Executions that began before functions had an alias call them without it, for as long as they wait.
    const functionArns = Object.values(calls).flatMap(({ lambda, alias }) => [
      lambda.functionArn,
      alias.functionArn,
    ]);
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: functionArns }));
    this.live = stage.gradualReleases ? this.takeOverGradually(stage, name) : undefined;
    acknowledgeWildcard(role, '*', 'The delivery of logs and traces of a state machine has no ARN to name.');
  }

  /**
   * A version for each change, and the alias by which executions are started. Those that run go on under the version they began
   * with, also once it is deleted.
   */
  private takeOverGradually(stage: Stage, name: ResponseDeadline): CfnStateMachineAlias {
    const version = new CfnStateMachineVersion(this, 'Version', {
      stateMachineArn: this.machine.stateMachineArn,
      stateMachineRevisionId: this.machine.stateMachineRevisionId,
    });
    return new CfnStateMachineAlias(this, 'Live', {
      name: liveAlias,
      deploymentPreference: {
        type: 'CANARY',
        percentage: canary.percent,
        interval: canary.minutes,
        stateMachineVersionArn: version.attrArn,
        alarms: [releaseAlarmOf(stage, name)],
      },
    });
  }
}

/** The definition of a state machine, out of its file. */
export const stateMachineDefinition = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../statemachines/${name}.asl.json`, import.meta.url)), 'utf8');

/** A placeholder that nobody fills would reach AWS as it stands, and fail only when a ticket waits for it. */
function requirePlaceholders(name: string, definition: string, filled: readonly string[]): void {
  const asked = new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, placeholder]) => placeholder));
  const wrong = [...new Set([...asked, ...filled])].filter(
    (placeholder) => placeholder === undefined || !asked.has(placeholder) || !filled.includes(placeholder),
  );
  if (wrong.length > 0) {
    throw new Error(`statemachines/${name}.asl.json and the stack differ in: ${wrong.join(', ')}`);
  }
}
