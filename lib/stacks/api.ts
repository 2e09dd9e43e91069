import type { Construct } from 'constructs';
import { nameOf, stageSecrets } from '../config/names.ts';
import { Api } from '../constructs/api.ts';
import type { OfficerLogin } from '../constructs/officer-login.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
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
}
