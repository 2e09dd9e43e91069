import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib/core';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { edgeRegion, nameOf, stageSecrets } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';

/** What the edge shows the API as proof. Replicated to where CloudFront's stack can read it. */
export class OriginSecret extends Secret {
  constructor(scope: Construct, stage: Stage) {
    const elsewhere = stage.edge.kind === 'cloudfront' && Stack.of(scope).region !== edgeRegion;
    super(scope, 'OriginSecret', {
      secretName: nameOf(stage, stageSecrets.origin),
      description: 'Shows the API that a request came through the edge',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      ...(elsewhere ? { replicaRegions: [{ region: edgeRegion }] } : {}),
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Rotated by the runbook origin-secret: the edge takes a new value only by a deployment.',
    });
  }
}
