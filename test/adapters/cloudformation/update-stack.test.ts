import {
  CloudFormationClient,
  DescribeStacksCommand,
  UpdateStackCommand,
  type StackStatus,
} from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cloudFormationIn } from '../../../adapters/cloudformation/deployed-template.ts';
import { updateStack } from '../../../adapters/cloudformation/update-stack.ts';

const cloudFormation = mockClient(CloudFormationClient);
beforeEach(() => cloudFormation.reset());
afterAll(() => cloudFormation.restore());

const stack = 'mrejesho-prod-projections';
const template = { Parameters: { BootstrapVersion: { Type: 'String' } }, Resources: {} };

/** Updates a stack that ends in a status. */
function updates(status: StackStatus): Promise<void> {
  cloudFormation.on(UpdateStackCommand).resolves({});
  const described = { StackName: stack, CreationTime: new Date(0), StackStatus: status };
  cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [described] });
  return updateStack(stack, template, cloudFormationIn('eu-west-1'));
}

describe('a stack that is updated', () => {
  it('gets another template, and keeps the parameters that it was deployed with', async () => {
    await updates('UPDATE_COMPLETE');
    expect(cloudFormation.commandCalls(UpdateStackCommand).map(({ args: [{ input }] }) => input)).toEqual([
      {
        StackName: stack,
        TemplateBody: JSON.stringify(template),
        Parameters: [{ ParameterKey: 'BootstrapVersion', UsePreviousValue: true }],
        Capabilities: ['CAPABILITY_NAMED_IAM'],
      },
    ]);
    expect(cloudFormation.commandCalls(DescribeStacksCommand).length).toBeGreaterThan(0);
  });

  it('is no success where it rolls back', async () => {
    await expect(updates('UPDATE_ROLLBACK_COMPLETE')).rejects.toThrow('UPDATE_ROLLBACK_COMPLETE');
  });
});
