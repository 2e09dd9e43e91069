import * as z from 'zod';
import { cloudFormationIn, deployedTemplate } from '../../adapters/cloudformation/deployed-template.ts';
import { edgeRegion } from '../../lib/config/names.ts';
import { stackName } from '../../lib/config/outputs.ts';
import type { Stage } from '../../lib/config/stage.ts';

/** What a stage was deployed with, whatever was given by `-c`; absent where a stack isn't there. */
export interface DeployedStage {
  /** Where its site begins, without a slash at the end. */
  readonly site?: string;
  readonly emailDomain?: string;
}

/** Reads the template of a stack that was deployed; undefined where there is none. */
export type ReadTemplate = (stack: string, region: string) => Promise<string | undefined>;

const Edge = z.object({ Outputs: z.object({ EdgeUrl: z.object({ Value: z.string() }) }) });
const Notifications = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});

const fromCloudFormation: ReadTemplate = (stack, region) => deployedTemplate(stack, cloudFormationIn(region));

/** Finds the address of a stage's site and the domain of its e-mails in the templates that are deployed. */
export async function deployedStage(
  { name, region }: Pick<Stage, 'name' | 'region'>,
  read: ReadTemplate = fromCloudFormation,
): Promise<DeployedStage> {
  const [edge, notifications] = await Promise.all([
    read(stackName(name, 'edge'), edgeRegion),
    read(stackName(name, 'notifications'), region),
  ]);
  const emailDomain = notifications === undefined ? undefined : emailDomainIn(notifications);
  return {
    ...(edge !== undefined && { site: Edge.parse(JSON.parse(edge)).Outputs.EdgeUrl.Value }),
    ...(emailDomain !== undefined && { emailDomain }),
  };
}

function emailDomainIn(template: string): string | undefined {
  const { Resources } = Notifications.parse(JSON.parse(template));
  const identity = Object.values(Resources).find(({ Type }) => Type === 'AWS::SES::EmailIdentity');
  return z.string().optional().parse(identity?.Properties?.['EmailIdentity']);
}
