import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { nameOf, stageSecrets } from '../config/names.ts';
import { releaseAlarmOf } from '../config/releases.ts';
import type { Stage } from '../config/stage.ts';
import { Api } from '../constructs/api.ts';
import type { OfficerLogin } from '../constructs/officer-login.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
import { ReleaseAlarm } from '../constructs/release-alarm.ts';
import { SharedSecret } from '../constructs/shared-secret.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ApiStackProps extends StageStackProps {
  readonly login: OfficerLogin;
}

/** The API that citizens and officers use. */
export class ApiStack extends StageStack<'api'> {
  readonly apiId: string;

  constructor(scope: Construct, props: ApiStackProps) {
    super(scope, 'api', props, 'Mrejesho: the API');
    const { stage } = props;
    const { api, url } = new Api(this, props);
    this.apiId = api.apiId;
    if (stage.gradualReleases) this.addReleaseAlarm(stage);
    this.tell({ ApiUrl: url });
    new SharedSecret(this, 'UssdSecret', {
      stage,
      name: stageSecrets.ussd,
      description: 'Shows the API that a request came from the gateway of USSD',
      renewal: 'Rotated by the runbook ussd-gateway: the gateway takes a new value from a person.',
    });
    this.tell({ UssdSecret: nameOf(stage, stageSecrets.ussd) });
    new SharedSecret(this, 'SmsWebhook', {
      stage,
      name: stageSecrets.smsWebhook,
      description: 'Shows the API that an SMS was handed over by its provider',
      renewal: 'Rotated as docs/deploying.md says: the provider takes a new value from a person.',
    });
    this.tell({ SmsWebhookSecret: nameOf(stage, stageSecrets.smsWebhook) });
    if (stage.edge.kind !== 'none') {
      new OriginSecret(this, stage);
      this.tell({ OriginSecret: nameOf(stage, stageSecrets.origin) });
    }
  }
  /** Stops a release by which the API answers by errors of ours, whichever function makes them: there with the first alias that asks it. */
  private addReleaseAlarm(stage: Stage): void {
    const ofApi = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/ApiGateway',
        metricName,
        dimensionsMap: { ApiId: this.apiId },
        statistic: 'Sum',
        period: Duration.minutes(1),
      });
    new ReleaseAlarm(this, 'ReleaseAlarm', {
      alarmName: releaseAlarmOf(stage, 'api'),
      says: 'The API answers requests by errors of ours.',
      errors: ofApi('5xx'),
      calls: ofApi('Count'),
    });
  }
}
