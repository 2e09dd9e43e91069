import { Duration, Stack } from 'aws-cdk-lib/core';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { bundleOf } from '../bundling/bundle-functions.ts';
import { reservedFor } from '../config/concurrency.ts';
import {
  functions,
  type FunctionDescription,
  type FunctionName,
  type ReachName,
} from '../config/functions.ts';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { LiveAlias } from './live-alias.ts';
import { ReachRole } from './reach-role.ts';
import { ServiceLogGroup } from './service-log-group.ts';
import { acknowledgeWildcard } from './wildcard.ts';
import { reachOf, type PoolReach } from './reach.ts';

export interface ServiceFunctionProps {
  readonly stage: Stage;
  readonly name: FunctionName;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
  /** Where functions that reach it make and find accounts of officers; absent where they log in elsewhere. */
  readonly pool?: PoolReach;
}

/**
 * A function as its row in lib/config/functions.ts describes it: its code from the bundle, a log group
 * that forgets, a trace, and a role of its own name that may do what the row says and nothing else.
 */
export class ServiceFunction extends Construct {
  readonly name: FunctionName;
  readonly lambda: Function;
  private readonly stage: Stage;
  private live: LiveAlias | undefined;

  constructor(scope: Construct, { stage, name, bundles, pool }: ServiceFunctionProps) {
    super(scope, name);
    this.name = name;
    this.stage = stage;
    const description: FunctionDescription = functions[name];
    const reserved = reservedFor(name, stage);
    const functionName = nameOf(stage, name);
    const logGroup = new ServiceLogGroup(this, 'Logs', {
      stage,
      logGroupName: `/aws/lambda/${functionName}`,
    });
    const role = new ReachRole(this, 'Role', { roleName: functionName, service: 'lambda.amazonaws.com' });
    logGroup.grantWrite(role);
    this.lambda = new Function(this, 'Function', {
      functionName,
      description: description.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleOf(name, bundles)),
      memorySize: description.memoryMegabytes,
      timeout: Duration.seconds(description.timeoutSeconds),
      ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      environment: { STAGE: stage.name, LOG_LEVEL: 'info', ...settingsOf(description, stage) },
    });
    acknowledgeWildcard(role, '*', 'X-Ray takes traces without an ARN to name.');
    for (const [reachName, actions] of Object.entries(description.may) as [ReachName, readonly string[]][]) {
      if (exists(reachName, stage)) this.allow(stage, reachName, actions, pool);
    }
  }

  /** The alias by which it is called where a release takes over gradually. */
  get alias(): LiveAlias {
    return (this.live ??= new LiveAlias(this.lambda, { stage: this.stage, name: this.name }));
  }

  private allow(stage: Stage, name: ReachName, actions: readonly string[], pool?: PoolReach): void {
    const { service, arn, environment, onlyPartitions, wideBecause } = reachOf(
      name,
      stage,
      Stack.of(this),
      pool,
    );
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `${service}:${action}`),
        resources: [arn],
        ...(onlyPartitions !== undefined && {
          conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [onlyPartitions] } },
        }),
      }),
    );
    for (const [variable, value] of Object.entries(environment)) this.lambda.addEnvironment(variable, value);
    if (wideBecause !== undefined) acknowledgeWildcard(this, arn, wideBecause);
    if (name === 'phones') this.denyTopics();
  }

  /** A phone is any resource to SNS, so what is no phone is taken out again. */
  private denyTopics(): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['sns:Publish'],
        resources: ['arn:*:sns:*:*:*'],
      }),
    );
  }
}

/** What a stage may lack: a stage that believes no edge has no secret of one, and SMS go out one way. */
const onlyWhere: Readonly<Partial<Record<ReachName, (stage: Stage) => boolean>>> = {
  'origin-secret': ({ edge }) => edge.kind !== 'none',
  'officers-pool': ({ login }) => login.kind === 'pool',
  phones: ({ smsThrough }) => smsThrough === 'sns',
  'email-set': ({ emailByIdentity }) => emailByIdentity,
  'sms-aggregator': ({ smsThrough }) => smsThrough !== 'sns',
};

const exists = (name: ReachName, stage: Stage): boolean => onlyWhere[name]?.(stage) ?? true;

/** What the stage says of itself; what it has not said is no variable. */
const settingsOf = ({ settings = [] }: FunctionDescription, stage: Stage): Record<string, string> => {
  const values = {
    CHECKPOINT_EVERY_SECONDS: String(stage.writeCheckpointEveryMinutes * 60),
    SWEEP_GRACE_SECONDS: String(stage.sweepGraceSeconds),
    ROLL_UP_SETTLING_SECONDS: String(stage.rollUpSettlingSeconds),
    SMS_PREFIXES: stage.smsPrefixes.join(','),
    WEB_ADDRESS: stage.webAddress,
    WEB_ORIGINS: stage.webOrigins.join(','),
    USSD_CODE: stage.ussdCode,
    USSD_CONVENTION: stage.ussd.convention,
    USSD_PREFIX: stage.ussd.prefix,
    USSD_DEMONSTRATION: stage.ussd.demonstration ? 'yes' : 'no',
    USSD_SOURCES: stage.ussd.sources.length === 0 ? undefined : stage.ussd.sources.join(','),
  };
  return Object.fromEntries(
    settings.flatMap((setting) => {
      const value = values[setting];
      return value === undefined ? [] : [[setting, value]];
    }),
  );
};
