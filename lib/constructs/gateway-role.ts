import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { apiFunctions, gatewayRoleOf, liveAlias } from '../config/releases.ts';
import type { Stage } from '../config/stage.ts';
import { functionArn } from './reach.ts';
import { ReachRole } from './reach-role.ts';

/** By which the API calls its functions, each by its alias and no other way. */
export class GatewayRole extends ReachRole {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'GatewayRole', { roleName: gatewayRoleOf(stage), service: 'apigateway.amazonaws.com' });
    this.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: apiFunctions.map((name) => `${functionArn(Stack.of(scope), stage, name)}:${liveAlias}`),
      }),
    );
  }
}
