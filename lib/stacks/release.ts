import type { Construct } from 'constructs';
import { GatewayRole } from '../constructs/gateway-role.ts';
import { TrafficShift } from '../constructs/traffic-shift.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** How releases of functions take over, and by which role the API calls them: there before the stacks whose functions these are. */
export class ReleaseStack extends StageStack<'release'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'release', props, 'Mrejesho: how releases take over');
    new GatewayRole(this, props.stage);
    if (props.stage.gradualReleases) new TrafficShift(this, props.stage);
  }
}
