import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import type { StackTemplate } from '../../lib/upgrade/stateful-resources.ts';
import { prodAtFirst } from '../infrastructure/suites/synthesised.ts';
import { dynamodb, owner } from './steps/aws.ts';
import { until } from './steps/until.ts';

const cloudFormation = new CloudFormationClient(owner);
const StackName = 'mrejesho-prod-data';

/** The resources of the stack as it is deployed first. */
const { Resources = {} } = prodAtFirst().byStack[StackName] ?? {};

/** What is made after everything else, and cannot be: its log is nowhere. */
const impossible: StackTemplate['Resources'] = {
  Impossible: Object.assign(
    { Type: 'AWS::Logs::LogStream', Properties: { LogGroupName: '/nowhere', LogStreamName: 'nothing' } },
    { DependsOn: Object.keys(Resources) },
  ),
};

const status = async (): Promise<string | undefined> =>
  cloudFormation.send(new DescribeStacksCommand({ StackName })).then(
    ({ Stacks: [stack] = [] }) => stack?.StackStatus,
    () => undefined,
  );

async function deploys(template: StackTemplate): Promise<string> {
  const asked = { TemplateBody: JSON.stringify(template), Capabilities: ['CAPABILITY_NAMED_IAM' as const] };
  await cloudFormation.send(new CreateStackCommand({ StackName, ...asked }));
  return until('the end of the deployment', 60, async () => {
    const now = await status();
    return now !== undefined && /_(COMPLETE|FAILED)$/.test(now) ? now : undefined;
  });
}

/** Deletes the stack, as the CDK does with one that never came up before it tries again. */
async function deletes(): Promise<void> {
  await cloudFormation.send(new DeleteStackCommand({ StackName }));
  await until('the stack to go', 20, async () => (await status()) === undefined);
}

async function tables(): Promise<number> {
  const { TableNames: names = [] } = await dynamodb.send(new ListTablesCommand({}));
  return names.filter((name) => name.startsWith('mrejesho-prod-')).length;
}

it('a first deployment that breaks off leaves nothing behind, and is complete when it is repeated', async () => {
  expect(await deploys({ Resources: { ...Resources, ...impossible } })).toBe('ROLLBACK_COMPLETE');
  expect(await tables()).toBe(0);
  await deletes();
  expect(await deploys({ Resources })).toBe('CREATE_COMPLETE');
  expect(await tables()).toBe(7);
  await deletes();
  expect(await tables()).toBe(6); // what holds data outlives its stack; the sessions of phones go with it
});
