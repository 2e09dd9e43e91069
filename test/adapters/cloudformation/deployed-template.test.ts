import {
  CloudFormationClient,
  CloudFormationServiceException,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { deployedTemplate } from '../../../adapters/cloudformation/deployed-template.ts';

const client = new CloudFormationClient({ region: 'af-south-1' });
const cloudFormation = mockClient(client);
beforeEach(() => cloudFormation.reset());

const refusal = (message: string) =>
  new CloudFormationServiceException({ name: 'ValidationError', message, $fault: 'client', $metadata: {} });

it('a template is read as it was deployed', async () => {
  cloudFormation.on(GetTemplateCommand).resolves({ TemplateBody: '{"Resources":{}}' });
  expect(await deployedTemplate('mrejesho-prod-data', client)).toBe('{"Resources":{}}');
  expect(cloudFormation.commandCalls(GetTemplateCommand)[0]?.args[0].input).toEqual({
    StackName: 'mrejesho-prod-data',
    TemplateStage: 'Original',
  });
});

it('a stack that is not there has none, and every other refusal is an error', async () => {
  cloudFormation
    .on(GetTemplateCommand)
    .rejectsOnce(refusal('Stack with id mrejesho-prod-data does not exist'))
    .rejects(refusal('1 validation error detected'));
  expect(await deployedTemplate('mrejesho-prod-data', client)).toBeUndefined();
  await expect(deployedTemplate('mrejesho-prod-data', client)).rejects.toThrow('1 validation error detected');
});
