import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { edgeRegion, stageSecrets } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { SharedSecret } from './shared-secret.ts';

/** What the edge shows the API as proof. Replicated to where CloudFront's stack can read it. */
export class OriginSecret extends SharedSecret {
  constructor(scope: Construct, stage: Stage) {
    const elsewhere = stage.edge.kind === 'cloudfront' && Stack.of(scope).region !== edgeRegion;
    super(scope, 'OriginSecret', {
      stage,
      name: stageSecrets.origin,
      description: 'Shows the API that a request came through the edge',
      renewal: 'Rotated by the runbook origin-secret: the edge takes a new value only by a deployment.',
      ...(elsewhere && { replicaRegions: [{ region: edgeRegion }] }),
    });
  }
}
