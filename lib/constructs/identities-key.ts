import { Duration, Stack } from 'aws-cdk-lib/core';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { functionsReaching } from '../config/functions.ts';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { roleArn } from './reach.ts';
import { removalPolicyOf } from './removal.ts';

/**
 * The key of the identity vault. Its policy names the roles that it serves, and only through DynamoDB:
 * a function that was given the table by mistake still reads nothing.
 */
export class IdentitiesKey extends Key {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'IdentitiesKey', {
      alias: nameOf(stage, 'identities'),
      description: 'Contacts of citizens and officers',
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(stage),
      pendingWindow: Duration.days(stage.keepsData ? 30 : 7),
    });
    const { region, account } = Stack.of(this);
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyThoseWhoMayReadIdentities',
        principals: [new AnyPrincipal()],
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        resources: ['*'],
        conditions: {
          StringEquals: {
            'kms:CallerAccount': account,
            'kms:ViaService': `dynamodb.${region}.amazonaws.com`,
          },
          ArnEquals: {
            'aws:PrincipalArn': [
              ...functionsReaching('identities'),
              ...functionsReaching('officer-contacts'),
            ].map((name) => roleArn(stage, name)),
          },
        },
      }),
    );
  }
}
