import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { ServiceFunction } from './service-function.ts';

export interface TimetableProps {
  readonly stage: Stage;
  readonly runs: ServiceFunction;
  readonly everyMinutes: number;
}

/** Runs a function again and again. A run that failed is not repeated: the next one comes soon. */
export class Timetable extends Construct {
  constructor(scope: Construct, { stage, runs, everyMinutes }: TimetableProps) {
    const name = runs.node.id;
    super(scope, `${name}-timetable`);
    const role = new Role(this, 'Role', {
      roleName: nameOf(stage, `${name}-timetable`),
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    });
    const { functionArn } = runs.lambda;
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    new Schedule(this, 'Schedule', {
      scheduleName: nameOf(stage, name),
      schedule: ScheduleExpression.rate(Duration.minutes(everyMinutes)),
      target: new LambdaInvoke(runs.lambda, {
        role: role.withoutPolicyUpdates(), // else every version of the function may be called
        retryAttempts: 0,
        maxEventAge: Duration.minutes(1),
      }),
    });
  }
}
