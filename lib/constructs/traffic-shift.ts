import { CfnApplication, CfnDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, type IRole } from 'aws-cdk-lib/aws-iam';
import { CfnCondition, CfnParameter, Duration, Fn, Stack, type IResolvable } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { FunctionName } from '../config/functions.ts';
import { nameOf, stateMachines, topics } from '../config/names.ts';
import {
  atOnce,
  canary,
  gradualFunctions,
  liveAlias,
  releaseAlarmOf,
  releaseApplicationOf,
  releaseGroupOf,
  shifts,
} from '../config/releases.ts';
import type { Stage } from '../config/stage.ts';
import { ReachRole } from './reach-role.ts';
import { functionArn, stateMachineArn, topicArn } from './reach.ts';
import { ReleaseAlarm } from './release-alarm.ts';
import { acknowledgeWildcard } from './wildcard.ts';

/**
 * How new versions take over: for each function a deployment group of CodeDeploy gives its alias a tenth of the calls first, and
 * goes back by itself where the alarm of that alias, or that of the API, rings. Deployed with the parameter `Shift` as `at-once`
 * it waits for nothing and asks no alarm: for going back, and for a release that mends what an alarm rings about.
 */
export class TrafficShift extends Construct {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Traffic');
    const application = new CfnApplication(this, 'Application', {
      applicationName: releaseApplicationOf(stage),
      computePlatform: 'Lambda',
    });
    const serviceRoleArn = this.role(stage).roleArn;
    const where = this.whereAtOnce();
    new ReleaseAlarm(this, stateMachines.responseDeadline, {
      alarmName: releaseAlarmOf(stage, stateMachines.responseDeadline),
      says: 'Clocks of tickets that a new version of the state machine runs end in errors.',
      errors: ofDeadlines(this, stage, 'ExecutionsFailed'),
      calls: ofDeadlines(this, stage, 'ExecutionsStarted'),
    });
    for (const name of gradualFunctions) {
      new ReleaseAlarm(this, name, {
        alarmName: releaseAlarmOf(stage, name),
        says: `Calls of ${name} by its alias end in errors.`,
        errors: ofAlias(stage, name, 'Errors'),
        calls: ofAlias(stage, name, 'Invocations'),
      });
      const group = new CfnDeploymentGroup(this, `${name}-group`, {
        applicationName: releaseApplicationOf(stage),
        deploymentGroupName: releaseGroupOf(stage, name),
        serviceRoleArn,
        deploymentConfigName: where(atOnce, canary.config) as unknown as string,
        deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
        autoRollbackConfiguration: {
          enabled: true,
          events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
        },
        alarmConfiguration: {
          enabled: where(false, true),
          alarms: [name, 'api' as const].map((of) => ({ name: releaseAlarmOf(stage, of) })),
        },
        triggerConfigurations: [
          {
            triggerName: 'operators',
            triggerTargetArn: topicArn(Stack.of(this), stage, topics.alarms),
            triggerEvents: ['DeploymentFailure', 'DeploymentStop', 'DeploymentRollback'],
          },
        ],
      });
      group.addResourceDependency(application);
    }
  }

  /** Chooses between what holds at once and what holds gradually. */
  private whereAtOnce(): (atOnce: unknown, gradually: unknown) => IResolvable {
    const stack = Stack.of(this);
    const parameter = new CfnParameter(stack, shifts.parameter, {
      allowedValues: [shifts.gradually, shifts.atOnce],
      default: shifts.gradually,
      description: 'How new versions take over',
    });
    const { logicalId } = new CfnCondition(stack, 'TakesOverAtOnce', {
      expression: Fn.conditionEquals(parameter.valueAsString, shifts.atOnce),
    });
    return (one, other) => Fn.conditionIf(logicalId, one, other);
  }

  /** What CodeDeploy does in the stage's name. As AWSCodeDeployRoleForLambdaLimited has it, of these functions alone. */
  private role(stage: Stage): IRole {
    const role = new ReachRole(this, 'Role', {
      roleName: releaseApplicationOf(stage),
      service: 'codedeploy.amazonaws.com',
    });
    const functionArns = gradualFunctions.flatMap((name) => {
      const arn = functionArn(Stack.of(this), stage, name);
      return [arn, `${arn}:${liveAlias}`];
    });
    for (const [actions, resources] of [
      [['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'], functionArns],
      [['cloudwatch:DescribeAlarms'], ['*']],
      [['sns:Publish'], [topicArn(Stack.of(this), stage, topics.alarms)]],
    ] as const)
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    acknowledgeWildcard(role, '*', 'Alarms are described by name, without an ARN to name.');
    return role;
  }
}

const aMinute = { statistic: Stats.SUM, period: Duration.minutes(1) };

const ofAlias = (stage: Stage, name: FunctionName, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: nameOf(stage, name), Resource: `${nameOf(stage, name)}:${liveAlias}` },
    ...aMinute,
  });

/** Source of the dimensions: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html */
const ofDeadlines = (scope: Construct, stage: Stage, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/States',
    metricName,
    dimensionsMap: {
      StateMachineArn: stateMachineArn(Stack.of(scope), stage, stateMachines.responseDeadline),
      Alias: liveAlias,
    },
    ...aMinute,
  });
