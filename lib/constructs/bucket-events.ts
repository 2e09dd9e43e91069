import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';

/**
 * Has a bucket tell EventBridge what comes and goes: rules hear of it, and AWS Backup, which would switch it on behind the template's back.
 * The CDK's own way is a custom resource, whose function takes the SDK from the runtime.
 */
export function tellEventBridge(bucket: Bucket): void {
  const { defaultChild } = bucket.node;
  if (!(defaultChild instanceof CfnBucket)) throw new Error('The bucket has no resource.');
  defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
