import { Duration } from 'aws-cdk-lib/core';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { recordHealerOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { recordBucketArn } from './reach.ts';
import { acknowledgeWildcard } from './wildcard.ts';

/**
 * The role that removes marks of a deletion from the bucket of the audit log: for who is allowed to assume it, with a second factor, for
 * an hour. Versions it could remove too, were they not locked; mark anything as deleted it cannot.
 */
export class RecordHealer extends Role {
  constructor(scope: Construct, stage: Stage) {
    const objects = `${recordBucketArn(stage)}/*`;
    super(scope, 'Healer', {
      roleName: recordHealerOf(stage),
      description: 'Brings to light what is hidden in the record: docs/runbooks/record-hidden.md',
      assumedBy: new AccountRootPrincipal().withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      maxSessionDuration: Duration.hours(1),
      inlinePolicies: {
        Heal: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['s3:ListBucketVersions'], resources: [recordBucketArn(stage)] }),
            new PolicyStatement({
              actions: ['s3:DeleteObjectVersion'],
              resources: [objects],
            }),
          ],
        }),
      },
    });
    acknowledgeWildcard(this, objects, 'Any object of the record may have been hidden.');
  }
}
