import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import { securityHeaders, strictTransport, type AnswerKind } from '../config/security-headers.ts';
import type { Stage } from '../config/stage.ts';

/** CloudFront takes these by fields of their own, and the others by name. */
const byField = [
  'content-security-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

/** What CloudFront says beside each answer of a kind, whatever the origin said: the table of lib/config/security-headers.ts. */
export class AnswerHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, { stage, kind }: { stage: Stage; kind: AnswerKind }) {
    const headers = securityHeaders[kind];
    const override = true;
    super(scope, id, {
      responseHeadersPolicyName: nameOf(stage, kind),
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'], override },
        contentTypeOptions: { override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(strictTransport.seconds),
          includeSubdomains: strictTransport.includeSubdomains,
          override,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(headers)
          .filter(([header]) => !byField.includes(header))
          .map(([header, value]) => ({ header, value, override })),
      },
    });
  }
}
