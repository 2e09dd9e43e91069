import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  FunctionEventType,
  S3OriginAccessControl,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Annotations, Aws, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { nameOf, siteBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { Site } from '../site/site.ts';
import type { KnownSite } from '../edge-functions/known-site.ts';
import { AnswerHeaders } from './answer-headers.ts';
import { EdgeFunction } from './edge-function.ts';

/**
 * How CloudFront answers with the site. A key of its bucket never changes its content: a page lies in the folder of
 * its release, an asset has its hash in its name. So the edge keeps what it once got, and a release begins
 * everywhere at once, with the function that knows it.
 */
export class SiteBehavior extends Construct {
  readonly options: BehaviorOptions;

  constructor(scope: Construct, stage: Stage, { release, pages, files }: Site) {
    super(scope, 'Site');
    const knowing = { release, pages, files } satisfies KnownSite;
    const bucket = Bucket.fromBucketAttributes(this, 'Bucket', {
      bucketName: siteBucketOf(stage, Aws.ACCOUNT_ID),
      region: stage.region,
    });
    this.options = {
      origin: S3BucketOrigin.withOriginAccessControl(bucket, {
        originAccessControl: new S3OriginAccessControl(this, 'Access', {
          originAccessControlName: nameOf(stage, 'site'),
        }),
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL, // a POST is led to the page; the function lets no other through
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      cachePolicy: new CachePolicy(this, 'Kept', {
        cachePolicyName: nameOf(stage, 'site'),
        comment: 'Files of the site, each under a key that never changes its content',
        headerBehavior: CacheHeaderBehavior.none(),
        queryStringBehavior: CacheQueryStringBehavior.none(),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.days(365),
        maxTtl: Duration.days(365),
      }),
      responseHeadersPolicy: new AnswerHeaders(this, 'Headers', { stage, kind: 'pages' }),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'Ask', {
            stage,
            name: 'site-asked',
            comment: 'From clean addresses to the files of the present release',
            call: { from: 'site.ts', name: 'askSite', knowing, of: ['request'] },
          }),
        },
        {
          eventType: FunctionEventType.VIEWER_RESPONSE,
          function: new EdgeFunction(this, 'Answer', {
            stage,
            name: 'site-answered',
            comment: 'How long browsers keep an answer, and the status of what is not there',
            call: { from: 'site.ts', name: 'answerOfSite', knowing, of: ['request', 'response'] },
          }),
        },
      ],
    };
    // The policy of the bucket is its own stack's: lib/stacks/site.ts.
    Annotations.of(scope).acknowledgeWarning('@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac');
  }
}
