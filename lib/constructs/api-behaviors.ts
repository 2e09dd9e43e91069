import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  FunctionEventType,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Duration, SecretValue } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { signatureHeaders } from '../../contracts/sms/routes.ts';
import { gatewayHeader } from '../../contracts/ussd/routes.ts';
import { apiPaths, edgeHeaders, nameOf, stageSecrets } from '../config/names.ts';
import {
  citizensTicketPaths,
  cookieNames,
  cookiePaths,
  deviceCookies,
  cachedPaths,
  officersPaths,
  requestHeadersAtTickets,
  requestHeadersElsewhere,
  smsPaths,
  unkeptPaths,
  ussdPaths,
} from '../config/routes.ts';
import type { CloudFrontEdge, Stage } from '../config/stage.ts';
import type { AnswerHeaders } from './answer-headers.ts';
import { knownToOfficers } from '../site/known-to-officers.ts';
import { EdgeFunction } from './edge-function.ts';

export interface ApiBehaviorsProps {
  readonly stage: Stage;
  readonly edge: CloudFrontEdge;
  readonly responseHeadersPolicy: AnswerHeaders;
}

/** How CloudFront hands requests on to the API, by path: the first that fits counts. */
export class ApiBehaviors extends Construct {
  readonly byPath: Readonly<Record<string, BehaviorOptions>>;

  constructor(scope: Construct, { stage, edge, responseHeadersPolicy }: ApiBehaviorsProps) {
    super(scope, 'Api');
    const usual = {
      origin: new HttpOrigin(edge.originDomain, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        customHeaders: { [edgeHeaders.proof]: originSecret(stage, edge) },
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: this.replies(stage),
      originRequestPolicy: this.forwarding(stage),
      responseHeadersPolicy,
    };
    const kept = {
      ...usual,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      compress: true,
      cachePolicy: this.answers(stage),
      originRequestPolicy: this.forwardingOfViewer(stage),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'Language', {
            stage,
            name: 'language-asked',
            comment: 'Leaves of Accept-Language the one language that is answered in',
            call: { from: 'language.ts', name: 'askInOneLanguage', of: ['request'] },
          }),
        },
      ],
    };
    this.byPath = {
      [`${officersPaths}*`]: {
        ...usual,
        cachePolicy: this.tokens(stage),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'Token', {
              stage,
              name: 'token-shown',
              comment: 'Answers who shows no token, or one that is over, with a problem',
              call: {
                from: 'officers.ts',
                name: 'askWithToken',
                knowing: knownToOfficers(stage),
                of: ['request'],
              },
            }),
          },
        ],
      },
      [`${ussdPaths}*`]: {
        ...usual,
        cachePolicy: this.gatewaySecrets(stage),
        originRequestPolicy: this.forwardingOfGateways(stage),
      },
      [`${smsPaths}*`]: {
        ...usual,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: this.forwardingOfSms(stage),
      },
      ...Object.fromEntries(
        cookiePaths.map((path) => [
          path,
          {
            ...usual,
            compress: false, // a reply to a cookie, which somebody else could have a browser ask for
            cachePolicy: CachePolicy.CACHING_DISABLED,
            originRequestPolicy: this.forwardingOfCookies(stage),
          },
        ]),
      ),
      [`${citizensTicketPaths}*`]: {
        ...usual,
        cachePolicy: this.repliesOfTickets(stage),
        originRequestPolicy: this.forwardingOfTickets(stage),
      },
      ...Object.fromEntries(unkeptPaths.map((path) => [path, usual])),
      ...Object.fromEntries(cachedPaths.map((path) => [path, kept])),
      [`${apiPaths}*`]: usual,
    };
  }

  /**
   * Answers that are the same for everybody, for as long as the API says, in two languages. What says nothing of
   * that is not kept, and no error ever is. `Origin`: a page of another origin needs its own name in the answer.
   */
  private answers(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'Answers', {
      cachePolicyName: nameOf(stage, 'answers'),
      comment: 'What the API answers everybody alike',
      headerBehavior: CacheHeaderBehavior.allowList('Accept-Language', 'Origin'),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(1),
    });
  }

  /** Who asks is told where the API is asked at all, and is no part of what is kept. */
  private forwardingOfViewer(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'ViewerForwarding', {
      originRequestPolicyName: nameOf(stage, 'viewer-forwarding'),
      comment: 'Who asks, beside what the kept answer depends on',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'access-control-request-headers',
        'access-control-request-method',
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }

  /**
   * What is for whoever asked. CloudFront forwards how a browser takes compressed replies only by a policy with a key,
   * and that has to allow a second of keeping. Nothing is kept: every reply says no-store. Should one ever not say it, it would
   * be found with the same secret alone.
   */
  private replies(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'Replies', {
      cachePolicyName: nameOf(stage, 'replies'),
      comment: 'What the API replies to one person, compressed',
      headerBehavior: CacheHeaderBehavior.allowList('Accept-Language', 'Origin'),
      ...compressedAndNotKept,
    });
  }

  /**
   * Caches replies about a citizen's ticket by secret, proof, code and device. The device's cookie opens nothing by
   * itself, so replies are compressed.
   */
  private repliesOfTickets(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'RepliesOfTickets', {
      cachePolicyName: nameOf(stage, 'replies-of-tickets'),
      comment: 'What the API replies to one citizen, compressed',
      headerBehavior: CacheHeaderBehavior.allowList(
        'Accept-Language',
        'Origin',
        'Mrejesho-Secret',
        'Mrejesho-Proof',
        'Mrejesho-Code',
      ),
      cookieBehavior: CacheCookieBehavior.allowList(...deviceCookies),
      ...compressedAndNotKept,
    });
  }

  /** CloudFront forwards a token too only where it is a part of the key. */
  private tokens(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'Tokens', {
      cachePolicyName: nameOf(stage, 'tokens'),
      comment: "Officers' tokens reach the API",
      headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Accept-Language', 'Origin'),
      ...compressedAndNotKept,
    });
  }

  /** Forwards the password of gateways on their one path, without caching. */
  private gatewaySecrets(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'GatewaySecrets', {
      cachePolicyName: nameOf(stage, 'gateway-secrets'),
      comment: 'The secrets of gateways reach the API',
      headerBehavior: CacheHeaderBehavior.allowList('Authorization', gatewayHeader),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(1),
    });
  }

  private forwardingOfGateways(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'GatewayForwarding', {
      originRequestPolicyName: nameOf(stage, 'gateway-forwarding'),
      comment: 'What the API reads of gateways, and which one asks',
      headerBehavior: OriginRequestHeaderBehavior.allowList(edgeHeaders.viewer, 'content-type'),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }

  private forwardingOfSms(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'SmsForwarding', {
      originRequestPolicyName: nameOf(stage, 'sms-forwarding'),
      comment: 'What the API reads of providers of SMS, and which one asks',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'content-type',
        ...Object.values(signatureHeaders).map((header) => header.toLowerCase()),
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.none(),
    });
  }

  /** The login that a browser keeps, and which page of ours shows it. No other path gets a cookie. */
  private forwardingOfCookies(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'CookieForwarding', {
      originRequestPolicyName: nameOf(stage, 'cookie-forwarding'),
      comment: 'The login that a browser keeps',
      cookieBehavior: OriginRequestCookieBehavior.allowList(...cookieNames),
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'accept-language',
        'content-type',
        'origin',
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.none(),
    });
  }

  /** Beside what the cache policy forwards: one policy takes ten headers. */
  private forwardingOfTickets(stage: Stage): OriginRequestPolicy {
    const keyed = ['mrejesho-secret', 'mrejesho-proof', 'mrejesho-code'];
    return new OriginRequestPolicy(this, 'TicketForwarding', {
      originRequestPolicyName: nameOf(stage, 'ticket-forwarding'),
      comment: 'What the API reads at a ticket of a citizen, and who asks',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'content-type',
        'access-control-request-headers',
        'access-control-request-method',
        ...requestHeadersAtTickets.filter((header) => !keyed.includes(header)),
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }

  private forwarding(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'Forwarding', {
      originRequestPolicyName: nameOf(stage, 'forwarding'),
      comment: 'What the API reads, and who asks',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'accept-language',
        'content-type',
        'origin',
        'access-control-request-headers',
        'access-control-request-method',
        ...requestHeadersElsewhere,
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }
}

const compressedAndNotKept = {
  queryStringBehavior: CacheQueryStringBehavior.all(),
  enableAcceptEncodingBrotli: true,
  enableAcceptEncodingGzip: true,
  minTtl: Duration.seconds(0),
  defaultTtl: Duration.seconds(0),
  maxTtl: Duration.seconds(1),
} as const;

/** Read by CloudFormation when it deploys, so the value stands in no template. */
function originSecret(stage: Stage, { originSecretVersion }: CloudFrontEdge): string {
  return SecretValue.secretsManager(
    nameOf(stage, stageSecrets.origin),
    originSecretVersion === undefined ? {} : { versionId: originSecretVersion },
  ).unsafeUnwrap();
}
