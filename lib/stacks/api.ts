import type { Construct } from 'constructs';
import { nameOf, secrets } from '../config/names.ts';
import { CitizensApi } from '../constructs/citizens-api.ts';
import { OriginSecret } from '../constructs/origin-secret.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** The API that citizens use. */
export class ApiStack extends StageStack<'api'> {
  readonly apiId: string;

  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'api', props, 'Mrejesho: the API');
    const { stage } = props;
    const { api, url } = new CitizensApi(this, props);
    this.apiId = api.apiId;
    this.tell({ ApiUrl: url });
    if (stage.edge.kind !== 'none') {
      new OriginSecret(this, stage);
      this.tell({ OriginSecret: nameOf(stage, secrets.origin) });
    }
  }
}
