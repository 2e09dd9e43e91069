import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { deployedParameters } from '../../../adapters/cloudformation/deployed-parameters.ts';

it('the parameters of a stack are read as it was deployed', async () => {
  const client = new CloudFormationClient({ region: 'af-south-1' });
  mockClient(client)
    .on(DescribeStacksCommand, { StackName: 'mrejesho-prod-release' })
    .resolves({
      Stacks: [
        {
          StackName: 'mrejesho-prod-release',
          CreationTime: new Date(0),
          StackStatus: 'UPDATE_COMPLETE',
          Parameters: [{ ParameterKey: 'Shift', ParameterValue: 'at-once' }, { ParameterKey: 'Other' }],
        },
      ],
    });
  expect(await deployedParameters('mrejesho-prod-release', client)).toEqual({ Shift: 'at-once' });
});
