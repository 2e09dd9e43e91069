import { DescribeStacksCommand, type CloudFormationClient } from '@aws-sdk/client-cloudformation';

/** Reads with which parameters a stack was deployed, by their names. Throws where there is no such stack. */
export async function deployedParameters(
  stack: string,
  client: CloudFormationClient,
): Promise<Readonly<Record<string, string>>> {
  const { Stacks: [described] = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
  return Object.fromEntries(
    (described?.Parameters ?? []).flatMap(({ ParameterKey, ParameterValue }) =>
      ParameterKey === undefined || ParameterValue === undefined ? [] : [[ParameterKey, ParameterValue]],
    ),
  );
}
