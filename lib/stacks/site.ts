import { ArnPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { siteBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { PrivateBucket } from '../constructs/private-bucket.ts';
import { publishingRole } from '../site/site-upload.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Where the releases of the site lie. The edge reads them, and a deployment of the edge brings them there. */
export class SiteStack extends StageStack<'site'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'site', props, 'Mrejesho: the site');
    const { stage } = props;
    const bucket = new PrivateBucket(this, 'Site', { stage, name: siteBucketOf, keeps: false });
    if (stage.edge.kind === 'cloudfront') {
      letTheEdgeRead(bucket);
      letDeploymentsAdd(bucket, stage);
    }
    this.tell({ SiteBucket: bucket.bucketName });
  }
}

/**
 * CloudFront shows for which distribution it asks. Which one that will be is known after this bucket, and in another
 * region: any of the account may. To list is what makes a key that is not there a 404.
 */
function letTheEdgeRead(bucket: PrivateBucket): void {
  const principals = [new ServicePrincipal('cloudfront.amazonaws.com')];
  const conditions = {
    ArnLike: {
      'aws:SourceArn': `arn:${Aws.PARTITION}:cloudfront::${Aws.ACCOUNT_ID}:distribution/*`,
    },
  };
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TheEdgeReads',
      principals,
      actions: ['s3:GetObject'],
      resources: [bucket.arnForObjects('*')],
      conditions,
    }),
  );
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TheEdgeSeesWhatIsMissing',
      principals,
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions,
    }),
  );
}

/** The role's own policy knows the bootstrap's bucket alone. It adds releases, and can remove none. */
function letDeploymentsAdd(bucket: PrivateBucket, stage: Stage): void {
  const principals = [new ArnPrincipal(publishingRole(stage, Aws.ACCOUNT_ID, Aws.PARTITION))];
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'DeploymentsAdd',
      principals,
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('*')],
    }),
  );
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'DeploymentsSeeWhatIsThere',
      principals,
      actions: ['s3:GetBucketLocation', 's3:GetEncryptionConfiguration', 's3:ListBucket'],
      resources: [bucket.bucketArn],
    }),
  );
}
