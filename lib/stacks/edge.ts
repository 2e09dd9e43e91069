import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Duration, SecretValue, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { signatureHeaders } from '../../contracts/sms/routes.ts';
import { gatewayHeader } from '../../contracts/ussd/routes.ts';
import { edgeHeaders, edgeRegion, nameOf, stageSecrets } from '../config/names.ts';
import { officersPaths, requestHeaders, smsPaths, ussdPaths } from '../config/routes.ts';
import type { StageEdge, Stage } from '../config/stage.ts';
import { EdgeFirewall } from '../constructs/edge-firewall.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export type CloudFrontEdge = Extract<StageEdge, { kind: 'cloudfront' }>;

/**
 * The edge: CloudFront and its firewall, which AWS wants in us-east-1. It knows the rest of the stage by
 * names alone: the API by its host name, and the secret that proves the edge by the name of its replica.
 */
export class EdgeStack extends StageStack<'edge'> {
  constructor(scope: Construct, props: StageStackProps, edge: CloudFrontEdge) {
    super(scope, 'edge', props, 'Mrejesho: the edge', edgeRegion);
    const { stage } = props;
    const behavior = {
      origin: new HttpOrigin(edge.originDomain, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        customHeaders: { [edgeHeaders.proof]: this.originSecret(stage) },
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: this.forwarding(stage),
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: nameOf(stage, 'edge'),
      domainNames: [edge.publicDomain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', edge.publicCertificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL, // the points in Africa are in this class only
      webAclId: new EdgeFirewall(this, stage).attrArn,
      defaultBehavior: behavior,
      additionalBehaviors: {
        [`${officersPaths}*`]: { ...behavior, cachePolicy: this.tokens(stage) },
        [`${ussdPaths}*`]: {
          ...behavior,
          cachePolicy: this.gatewaySecrets(stage),
          originRequestPolicy: this.forwardingOfGateways(stage),
        },
        [`${smsPaths}*`]: { ...behavior, originRequestPolicy: this.forwardingOfSms(stage) },
      },
    });
    acknowledgeOpenness(distribution);
    this.tell({ EdgeUrl: `https://${edge.publicDomain}` });
  }

  /** Read by CloudFormation when it deploys, so the value stands in no template. */
  private originSecret(stage: Stage): string {
    const version = stage.edge.kind === 'cloudfront' ? stage.edge.originSecretVersion : undefined;
    return SecretValue.secretsManager(
      nameOf(stage, stageSecrets.origin),
      version === undefined ? {} : { versionId: version },
    ).unsafeUnwrap();
  }

  /**
   * CloudFront forwards a token only where it is a part of the cache's key, and a policy with a key has to
   * allow a second of keeping. Nothing is kept: every reply says no-store.
   */
  private tokens(stage: Stage): CachePolicy {
    return new CachePolicy(this, 'Tokens', {
      cachePolicyName: nameOf(stage, 'tokens'),
      comment: "Officers' tokens reach the API",
      headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Accept-Language', 'Origin'),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(1),
    });
  }

  /** The same for gateways that show their secret as a password: they reach it on one path, and nothing is kept. */
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

  private forwarding(stage: Stage): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'Forwarding', {
      originRequestPolicyName: nameOf(stage, 'forwarding'),
      comment: 'What the API reads, and who asks',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        edgeHeaders.viewer,
        'accept',
        'accept-language',
        'content-type',
        'origin',
        'access-control-request-headers',
        'access-control-request-method',
        ...requestHeaders,
      ),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }
}

function acknowledgeOpenness(distribution: Distribution): void {
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'Citizens abroad may complain too.' },
    { id: 'AwsSolutions-CFR3', reason: 'Access logs hold the addresses of citizens, which no log may keep.' },
  );
}
