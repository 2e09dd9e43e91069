import { RemovalPolicy } from 'aws-cdk-lib/core';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';

/**
 * The domain that notices come from. SES signs for it once its DKIM records stand in the domain's DNS,
 * which docs/deploying.md shows how to read.
 */
export class EmailDomain extends EmailIdentity {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'EmailDomain', { identity: Identity.domain(stage.emailDomain) });
    if (stage.keepsData) this.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
