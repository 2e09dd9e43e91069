import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  FunctionEventType,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Aws } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { attachmentsBucketOf, nameOf, quarantineBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { filePaths } from '../edge-functions/files.ts';
import type { AnswerHeaders } from './answer-headers.ts';
import { EdgeFunction } from './edge-function.ts';

/**
 * How files of citizens pass the edge, so that a page speaks to its own origin alone. Each request was signed by the
 * API for its bucket, and the bucket checks that: a signature of CloudFront would take its place.
 */
export class FileBehaviors extends Construct {
  readonly byPath: Readonly<Record<string, BehaviorOptions>>;

  constructor(scope: Construct, stage: Stage, responseHeadersPolicy: AnswerHeaders) {
    super(scope, 'Files');
    const shared = {
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: this.forwarding(stage),
      responseHeadersPolicy,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'Ask', {
            stage,
            name: 'files-asked',
            comment: 'From paths of the edge to keys of a bucket',
            call: { from: 'files.ts', name: 'askBucketOfFiles', of: ['request'] },
          }),
        },
      ],
    };
    this.byPath = {
      [`${filePaths.sent}*`]: {
        ...shared,
        origin: bucketAsSigned(quarantineBucketOf, stage),
        allowedMethods: AllowedMethods.ALLOW_ALL, // the function lets POST alone through
      },
      [`${filePaths.kept}*`]: {
        ...shared,
        origin: bucketAsSigned(attachmentsBucketOf, stage),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      },
    };
  }

  /** A signature is in the form, or in the query: nothing else of the viewer goes on. */
  private forwarding(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'Forwarding', {
      originRequestPolicyName: nameOf(stage, 'files-forwarding'),
      comment: 'What buckets of attachments read: signed forms and signed links',
      headerBehavior: OriginRequestHeaderBehavior.allowList('content-type'),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }
}

const bucketAsSigned = (nameOfBucket: (stage: Stage, account: string) => string, stage: Stage): IOrigin =>
  new HttpOrigin(`${nameOfBucket(stage, Aws.ACCOUNT_ID)}.s3.${stage.region}.amazonaws.com`, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
  });
