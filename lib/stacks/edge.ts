import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  Distribution,
  type ErrorResponse,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
} from 'aws-cdk-lib/aws-cloudfront';
import { Duration, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { alarms } from '../config/alarms.ts';
import { edgeRegion, nameOf } from '../config/names.ts';
import type { CloudFrontEdge, Stage } from '../config/stage.ts';
import { Alarm } from '../constructs/alarm.ts';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { AnswerHeaders } from '../constructs/answer-headers.ts';
import { ApiBehaviors } from '../constructs/api-behaviors.ts';
import { EdgeFirewall } from '../constructs/edge-firewall.ts';
import { FileBehaviors } from '../constructs/file-behaviors.ts';
import { SiteBehavior } from '../constructs/site-behavior.ts';
import { SiteUpload } from '../site/site-upload.ts';
import { readSite } from '../site/site.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Every error that CloudFront would keep for ten seconds unless told otherwise. What it says stays as the origin said it. */
const errorStatuses = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];
const keptForNoTime = errorStatuses.map((httpStatus): ErrorResponse => ({
  httpStatus,
  ttl: Duration.seconds(0),
}));

export interface EdgeStackProps extends StageStackProps {
  readonly edge: CloudFrontEdge;
}

/**
 * The edge: CloudFront and its firewall, which AWS wants in us-east-1. It knows the rest of the stage by
 * names alone: the API by its host name, the secret that proves the edge by the name of its replica, buckets by theirs.
 * With it goes the release of the site that it knows.
 */
export class EdgeStack extends StageStack<'edge'> {
  constructor(scope: Construct, { edge, ...props }: EdgeStackProps) {
    const { stage } = props;
    const site = readSite(props.site);
    super(scope, 'edge', props, 'Mrejesho: the edge', {
      region: edgeRegion,
      synthesizer: new SiteUpload(stage, site),
    });
    const answerHeaders = new AnswerHeaders(this, 'AnswerHeaders', { stage, kind: 'answers' });
    const distribution = new Distribution(this, 'Distribution', {
      comment: nameOf(stage, 'edge'),
      domainNames: [edge.publicDomain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', edge.publicCertificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL, // the points in Africa are in this class only
      webAclId: new EdgeFirewall(this, stage).attrArn,
      defaultBehavior: new SiteBehavior(this, stage, site).options,
      additionalBehaviors: {
        ...new ApiBehaviors(this, { stage, edge, responseHeadersPolicy: answerHeaders }).byPath,
        ...new FileBehaviors(this, stage, answerHeaders).byPath,
      },
      errorResponses: keptForNoTime,
    });
    acknowledgeOpenness(distribution);
    this.watch(stage, distribution);
    this.tell({ EdgeUrl: `https://${edge.publicDomain}` });
  }

  /** What CloudFront counts is counted in its own region, and an alarm there tells a topic there. */
  private watch(stage: Stage, distribution: Distribution): void {
    if (stage.region !== edgeRegion) new AlarmTopic(this, stage);
    new Alarm(this, {
      stage,
      name: 'edge-failing',
      metric: distribution.metric5xxErrorRate({ period: Duration.minutes(alarms['edge-failing'].minutes) }),
    });
  }
}

function acknowledgeOpenness(distribution: Distribution): void {
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'Citizens abroad may complain too.' },
    { id: 'AwsSolutions-CFR3', reason: 'Access logs hold the addresses of citizens, which no log may keep.' },
  );
}
